import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Generates the tables of `org.yidang.store.gen` from an H2 that Flyway has migrated from `sql/`,
/// and `Steps`, which holds the fingerprint of these steps.
///
/// Run by the build: `java -cp … packaging/Codegen.java SQL-FOLDER TARGET-FOLDER`. A stamp beside
/// the target folder tells the next build that nothing is to be generated until `sql/` changes.
class Codegen {
  public static void main(String[] args) throws Exception {
    Path sql = Path.of(args[0]).toAbsolutePath();
    Path target = Path.of(args[1]);
    Path stamp = target.resolveSibling("jooq.stamp");
    Files.deleteIfExists(stamp);
    clear(target);
    String url = "jdbc:h2:mem:codegen;DB_CLOSE_DELAY=-1";
    Flyway.configure().dataSource(url, "sa", "").locations("filesystem:" + sql).load().migrate();
    GenerationTool.generate(
        new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(
                new Jdbc().withDriver("org.h2.Driver").withUrl(url).withUser("sa").withPassword(""))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.h2.H2Database")
                            .withInputSchema("PUBLIC")
                            .withOutputSchemaToDefault(true)
                            .withRecordVersionFields("(?i).*\\.version")
                            .withExcludes("(?i)flyway_schema_history"))
                    .withGenerate(new Generate().withRecords(true).withGlobalObjectReferences(true))
                    .withTarget(
                        new Target()
                            .withPackageName("org.yidang.store.gen")
                            .withDirectory(target.toString()))));
    writeSteps(sql, target.resolve("org/yidang/store/gen/Steps.java"));
    Files.writeString(stamp, "");
  }

  /// A method and not a constant, which the compiler would copy into classes it need not compile
  /// again.
  private static void writeSteps(Path sql, Path file) throws Exception {
    Files.writeString(
        file,
        """
        package org.yidang.store.gen;

        /// What the steps of `sql/` come to.
        public final class Steps {
          private Steps() {}

          public static String fingerprint() {
            return "%s";
          }
        }
        """
            .formatted(fingerprint(sql)));
  }

  /// One SHA-256 over name and content of each step, in their order.
  private static String fingerprint(Path sql) throws Exception {
    MessageDigest all = MessageDigest.getInstance("SHA-256");
    try (Stream<Path> files = Files.list(sql)) {
      for (Path step : files.filter(file -> file.toString().endsWith(".sql")).sorted().toList()) {
        MessageDigest one = MessageDigest.getInstance("SHA-256");
        all.update(step.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        all.update((byte) 0);
        all.update(one.digest(Files.readAllBytes(step)));
      }
    }
    return HexFormat.of().formatHex(all.digest());
  }

  /// A table that is gone from `sql/` must not live on as a class.
  private static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
