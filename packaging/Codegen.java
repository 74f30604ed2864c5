import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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

/// Generates the tables of `org.yidang.store.gen` from an H2 that Flyway has migrated from `sql/`.
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
    Files.writeString(stamp, "");
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
