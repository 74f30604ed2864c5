package org.yidang.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void aDeskThatNeverSavedHasWhatIsUsual() {
    SettingsFile file = new SettingsFile(folder.resolve("none/desk.properties"));
    assertThat(WindowSettings.from(file.load())).isEqualTo(WindowSettings.USUAL);
  }

  @Test
  void whatIsSavedComesBack() {
    SettingsFile file = new SettingsFile(folder.resolve("new/desk.properties"));
    WindowSettings window = new WindowSettings(-20, 40, 1366, 768, true, 18);
    file.save(window.lines());
    assertThat(WindowSettings.from(file.load())).isEqualTo(window);
  }

  @Test
  void savingOneGroupKeepsTheOthers() {
    SettingsFile file = new SettingsFile(folder.resolve("desk.properties"));
    file.save(Map.of("store.folder", "/数据/一档"));
    file.save(WindowSettings.USUAL.withTextSize(20).lines());
    assertThat(file.load())
        .containsEntry("store.folder", "/数据/一档")
        .containsEntry("window.text-size", "20");
  }

  @Test
  void noHalfWrittenFileIsLeftBeside() throws IOException {
    new SettingsFile(folder.resolve("desk.properties")).save(Map.of("a", "1"));
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly("desk.properties");
    }
  }

  @Test
  void aSpoiltFileCountsAsNone() throws IOException {
    Path file = folder.resolve("desk.properties");
    Files.write(file, new byte[] {'a', '=', (byte) 0xff, (byte) 0xfe});
    assertThat(new SettingsFile(file).load()).isEmpty();
    Files.writeString(file, "a=\\u12", StandardCharsets.UTF_8);
    assertThat(new SettingsFile(file).load()).isEmpty();
  }

  @Test
  void aSpoiltNumberCountsAsUsual() {
    WindowSettings read =
        WindowSettings.from(Map.of("window.width", "1e9", "window.text-size", "groß"));
    assertThat(read).isEqualTo(WindowSettings.USUAL);
  }
}
