package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidang.store.StoresTest.assertTrouble;

import java.io.IOException;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.work.port.StoreTrouble.Kind;

/// Stores of an earlier version are brought up, or left as they were.
class MigrationTest {
  /// The fingerprint of a program whose steps are not those of this one.
  private static final String LATER = "later";

  @TempDir Path temp;
  private Path dir;
  private Path steps;

  @BeforeEach
  void aStoreAndTheStepsOfThisProgram() throws IOException {
    dir = StoreCopies.withEntries(3, temp.resolve("store"));
    steps = Files.createDirectories(temp.resolve("classes/sql"));
    for (Path step : released()) {
      Files.copy(step, steps.resolve(step.getFileName()));
    }
  }

  @Test
  void aNewStepRunsAndItsTableMayBeWrittenButNotEmptied() throws IOException {
    add("V900__extra.sql", "CREATE TABLE extra (id INT PRIMARY KEY, version BIGINT NOT NULL);");
    try (Store store = open()) {
      assertThat(store.<Integer>write(dsl -> dsl.execute("INSERT INTO extra VALUES (1, 1)")))
          .isEqualTo(1);
      assertThat(store.<Integer>write(dsl -> dsl.execute("UPDATE extra SET version = 2")))
          .isEqualTo(1);
      assertTrouble(Kind.ENGINE, () -> store.write(dsl -> dsl.execute("DELETE FROM extra")));
      Rows.assertChain(store);
    }
    assertTrouble(Kind.NEWER, () -> Stores.opened(dir));
    Files.copy(
        dir.resolve("yidang.before-upgrade.mv.db"),
        dir.resolve("yidang.mv.db"),
        StandardCopyOption.REPLACE_EXISTING);
    Stores.opened(dir).close();
  }

  @Test
  void aStepThatFailsLeavesTheStoreAsItWas() throws IOException {
    add("V900__extra.sql", "CREATE TABLE extra (id INT); CREATE TABLE extra (id INT);");
    byte[] before = Files.readAllBytes(dir.resolve("yidang.mv.db"));
    assertTrouble(Kind.MIGRATION, this::open);
    try (Store store = Stores.opened(dir)) {
      Rows.assertChain(store);
      assertThat(store.<Integer>read(dsl -> tables(dsl, "EXTRA"))).isZero();
    }
    assertThat(before).isNotEmpty();
    try (Stream<Path> files = Files.list(dir)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("yidang.mv.db", "store.key", "highwater", "lock");
    }
  }

  @Test
  void aMigrationThatWasInterruptedIsUndoneAndRunAgain() throws IOException {
    Path database = dir.resolve("yidang.mv.db");
    Files.copy(database, dir.resolve("yidang.before-migration.mv.db"));
    Files.write(database, new byte[20_000]);
    add("V900__extra.sql", "CREATE TABLE extra (id INT);");
    try (Store store = open()) {
      Rows.assertChain(store);
      assertThat(store.<Integer>read(dsl -> tables(dsl, "EXTRA"))).isEqualTo(1);
    }
  }

  @Test
  void aReleasedStepThatWasChangedIsNoticed() throws IOException {
    changeTheFirst();
    assertTrouble(Kind.MIGRATION, this::open);
  }

  @Test
  void stepsAreFoundInsideAJar() throws IOException {
    add("V900__extra.sql", "CREATE TABLE extra (id INT);");
    Path jar = temp.resolve("program.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out);
        Stream<Path> files = Files.list(steps)) {
      zip.putNextEntry(new JarEntry("sql/"));
      for (Path file : files.toList()) {
        zip.putNextEntry(new JarEntry("sql/" + file.getFileName()));
        zip.write(Files.readAllBytes(file));
      }
    }
    ProgramSteps inJar = new ProgramSteps(new Steps(jar.toUri().toURL()), LATER);
    try (Store store = Opening.open(dir, false, inJar)) {
      assertThat(store.<Integer>read(dsl -> tables(dsl, "EXTRA"))).isEqualTo(1);
    }
  }

  @Test
  void stepsThatTheStoreSaysItHasTakenAreNotAskedForAgain() throws IOException {
    changeTheFirst();
    open(ProgramSteps.own().fingerprint()).close();
    assertTrouble(Kind.MIGRATION, this::open);
  }

  @Test
  void aStoreThatHasTakenAllStepsIsOpenedWithoutLoadingFlyway() throws Exception {
    Path loaded = temp.resolve("loaded");
    List<String> opening = new ArrayList<>(List.of("-Xlog:class+load:file=" + loaded));
    opening.addAll(KillLoop.ofThisBuild(OpeningMain.class));
    opening.add(dir.toString());
    assertThat(new ProcessBuilder(KillLoop.java(opening)).inheritIO().start().waitFor()).isZero();
    assertThat(Files.readString(loaded)).contains("org.h2.engine.Database ");
    try (Stream<String> lines = Files.lines(loaded)) {
      assertThat(lines.filter(line -> line.contains("org.flywaydb"))).isEmpty();
    }
  }

  @Test
  void whatAStepBroughtIsTakenAtTheNextOpeningToo() throws IOException {
    add("V900__extra.sql", "CREATE TABLE extra (id INT);");
    open().close();
    changeTheFirst();
    open().close();
    assertTrouble(Kind.MIGRATION, () -> open("a later one still"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE store_meta SET text = '' WHERE name = 'steps'",
        "UPDATE store_meta SET text = 'later' WHERE name = 'steps'",
        "DELETE FROM store_meta WHERE name = 'steps'"
      })
  void aStoreThatSaysSomethingElseIsHeldAgainstEveryStep(String tampering) throws Exception {
    owner(tampering);
    Path first = steps.resolve("V001__journal.sql");
    byte[] released = Files.readAllBytes(first);
    changeTheFirst();
    String own = ProgramSteps.own().fingerprint();
    assertTrouble(Kind.MIGRATION, () -> open(own));
    Files.write(first, released);
    open(own).close();
    changeTheFirst();
    open(own).close();
  }

  private void owner(String statement) throws Exception {
    StoreFolder folder = StoreFolder.of(dir);
    Engine engine = Engine.durable(folder, StoreKey.read(folder.key()));
    try (Connection owner = engine.owner();
        Statement sql = owner.createStatement()) {
      assertThat(sql.executeUpdate(statement)).isEqualTo(1);
    }
  }

  private static int tables(org.jooq.DSLContext dsl, String name) {
    return dsl.fetchCount(
        dsl.selectOne().from("information_schema.tables").where("table_name = '" + name + "'"));
  }

  private static List<Path> released() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("sql"))) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  private void add(String name, String step) throws IOException {
    Files.writeString(steps.resolve(name), step);
  }

  private ClassLoader loader() {
    try {
      return new Steps(steps.getParent().toUri().toURL());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void changeTheFirst() throws IOException {
    Path first = steps.resolve("V001__journal.sql");
    Files.writeString(first, Files.readString(first).replace("VARCHAR(400)", "VARCHAR(390)"));
  }

  /// As a program that has the steps of the folder `steps`.
  private Store open() {
    return open(LATER);
  }

  private Store open(String fingerprint) {
    return Opening.open(dir, false, new ProgramSteps(loader(), fingerprint));
  }

  /// Finds `sql/` only where a test put it, everything else as usual.
  private static final class Steps extends URLClassLoader {
    Steps(URL place) {
      super(new URL[] {place}, MigrationTest.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.startsWith("sql") ? findResources(name) : super.getResources(name);
    }

    @Override
    public URL getResource(String name) {
      return name.startsWith("sql") ? findResource(name) : super.getResource(name);
    }
  }
}
