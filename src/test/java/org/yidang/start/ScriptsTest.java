package org.yidang.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `./yidang` as a user calls it, in a checkout of its own whose JDK and Maven only tell how they
/// were called.
@EnabledOnOs(OS.LINUX)
class ScriptsTest {
  private static final String TELL =
      "#!/bin/sh\nprintf '%s\\n' \"$(basename \"$0\")\"\nfor a; do printf '[%s]\\n' \"$a\"; done\n";

  @TempDir private Path temp;
  private Path root;
  private Path jdk;
  private final Map<String, String> environment = new TreeMap<>();

  private record Answer(int code, String out, String err) {}

  @BeforeEach
  void checkout() throws IOException {
    root = temp.resolve("my 一档 checkout");
    jdk = temp.resolve("my jdk");
    for (String file : List.of("yidang", "packaging/tools.sh", "packaging/jvm.options")) {
      Path copy = root.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(Path.of(file), copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
    Files.createDirectories(root.resolve("sql"));
    Files.createDirectories(root.resolve("src/main/java"));
    Files.createDirectories(root.resolve("target/dist"));
    write(root.resolve("packaging/Codegen.java"), "");
    write(root.resolve("packaging/train.sh"), TELL);
    write(root.resolve("pom.xml"), "<project/>");
    write(root.resolve("target/dist/yidang.jar"), "jar");
    write(root.resolve("target/built"), "");
    Files.setLastModifiedTime(
        root.resolve("target/built"), FileTime.from(Instant.now().plusSeconds(60)));
    write(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"25.0.9\"\n");
    write(jdk.resolve("bin/java"), TELL);
    write(jdk.resolve("bin/javac"), TELL);
    write(temp.resolve("bin/mvn"), TELL + "[ ! -e \"${0%/*}/broken\" ]\n");
    environment.put("PATH", temp.resolve("bin") + ":/usr/bin:/bin");
    environment.put("HOME", temp.resolve("home").toString());
    environment.put("JAVA25_HOME", jdk.toString());
    environment.put("LANG", "C.UTF-8");
  }

  @Test
  void argumentsReachTheProgramAsTheyWereTyped() throws Exception {
    Answer answer = call("yidang", "list", "a b", "张三 \"李四\"", "$HOME", "@leak", "*", "");
    assertThat(answer.out().lines())
        .containsExactly(
            "java",
            "[@" + root.resolve("packaging/jvm.options") + "]",
            "[-jar]",
            "[" + root.resolve("target/dist/yidang.jar") + "]",
            "[list]",
            "[a b]",
            "[张三 \"李四\"]",
            "[$HOME]",
            "[@leak]",
            "[*]",
            "[]");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
  }

  @Test
  void theProgramIsToldWhichStreamsSomebodyWatches() throws Exception {
    write(jdk.resolve("bin/java"), "#!/bin/sh\nenv | grep YIDANG_TERMINAL\n");
    environment.put("YIDANG_TERMINAL", "12");
    assertThat(call("yidang", "list").out()).isEqualTo("YIDANG_TERMINAL=\n");
  }

  @Test
  void aLinkFromAnotherFolderIsFollowed() throws Exception {
    Files.createSymbolicLink(temp.resolve("hop"), root.resolve("yidang"));
    Files.createSymbolicLink(temp.resolve("bin/link"), Path.of("../hop"));
    Answer answer = run(List.of(temp.resolve("bin/link").toString(), "list"));
    assertThat(answer.out()).contains("[" + root.resolve("target/dist/yidang.jar") + "]");
  }

  @Test
  void withoutADisplayTheVerbsThatNeedNoneAreNamed() throws Exception {
    Answer answer = call("yidang");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err().lines()).hasSize(1);
    assertThat(answer.err()).startsWith("There is no display").contains("apply, list, show");
  }

  @Test
  void theSentenceIsChineseForAChineseUser() throws Exception {
    environment.put("LANG", "zh_CN.UTF-8");
    Answer answer = call("yidang", "demo");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err().lines()).hasSize(1);
    assertThat(answer.err()).startsWith("没有可用的显示器").contains("apply、list、show");
  }

  @Test
  void anOlderJdkIsPassedOver() throws Exception {
    write(jdk.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    Path newer = temp.resolve("home/.jdks/temurin 25");
    write(newer.resolve("release"), "JAVA_VERSION=\"25\"");
    write(newer.resolve("bin/java"), "#!/bin/sh\necho newer\n");
    write(newer.resolve("bin/javac"), TELL);
    environment.put("JAVA_HOME", newer.toString());
    assertThat(call("yidang", "list").out()).isEqualTo("newer\n");
  }

  @Test
  void aChangedSourceIsBuiltWithoutTests() throws Exception {
    long later = System.currentTimeMillis() + 120_000;
    write(root.resolve("src/main/java/New.java"), "");
    Files.setLastModifiedTime(root.resolve("src/main/java/New.java"), FileTime.fromMillis(later));
    Answer answer = call("yidang", "list");
    assertThat(answer.code()).isZero();
    assertThat(answer.err()).isEqualTo("Building Yidang, about 20 s.\n");
    assertThat(answer.out()).startsWith("java\n");
    assertThat(Files.readString(root.resolve("target/build.log")))
        .startsWith("mvn\n")
        .contains("[process-classes]")
        .doesNotContain("test");
  }

  @Test
  void aBuildThatFailsIsToldAndNotForgotten() throws Exception {
    Files.delete(root.resolve("target/built"));
    write(temp.resolve("bin/broken"), "");
    Answer answer = call("yidang", "list");
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).endsWith("The build failed; all of it is in target/build.log.\n");
    Files.delete(temp.resolve("bin/broken"));
    assertThat(call("yidang", "list").err()).startsWith("Building Yidang");
    assertThat(call("yidang", "list").err()).isEmpty();
  }

  @Test
  void theAotCacheIsUsedOnlyForTheJdkAndFlagsItWasTrainedFor() throws Exception {
    Path cache = root.resolve("target/dist/yidang.aot");
    write(cache, "cache");
    Files.setLastModifiedTime(cache, FileTime.from(Instant.now().plusSeconds(60)));
    Path trainedFor = root.resolve("target/dist/yidang.aot.for");
    String options = Files.readString(root.resolve("packaging/jvm.options"));
    write(trainedFor, Files.readString(jdk.resolve("release")) + options);
    assertThat(call("yidang", "list").out()).contains("[-XX:AOTCache=" + cache + "]");

    write(jdk.resolve("release"), "JAVA_VERSION=\"25.0.10\"\n");
    assertThat(call("yidang", "list").out()).doesNotContain("AOTCache");
  }

  private Answer call(String script, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(root.resolve(script).toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private Answer run(List<String> command) throws Exception {
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(temp.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    return new Answer(code, Files.readString(out), Files.readString(err));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
