package org.yidang.work.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yidang.words.Language;
import org.yidang.words.Words;
import org.yidang.work.Procedure;
import org.yidang.work.Registrar;
import org.yidang.work.form.Field;
import org.yidang.work.form.FormSpec;

class ProcedureWordsTest {
  private static final Pattern RULE =
      Pattern.compile("Finding\\s*\\.(?:block|warn|note)\\(\\s*\"([A-Za-z0-9.-]+)\"\\s*[,)]");

  private final Words words = new Words(Language.CHINESE);
  private final Set<String> missing = new TreeSet<>();

  @Test
  void everyProcedureIsCalledSomethingAndToldInASentence() {
    for (Procedure procedure : AllProcedures.all()) {
      need("procedure." + procedure.spec().name());
      need("told." + procedure.spec().name());
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void everyFieldHasALabel() {
    for (Procedure procedure : AllProcedures.all()) {
      needLabels(procedure.spec().name(), procedure.spec().form().and(Registrar.OVERRIDE));
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void everyRuleSaysWhatIsTheMatterAndWhatToDo() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        RULE.matcher(Files.readString(source))
            .results()
            .map(match -> match.group(1))
            .forEach(
                rule -> {
                  need("finding." + rule);
                  need("finding." + rule + ".remedy");
                });
      }
    }

    assertThat(missing).isEmpty();
  }

  private void needLabels(String about, FormSpec spec) {
    for (Field<?> field : spec.fields()) {
      String own = "field." + about + "." + field.name();
      if (!words.has(own)) {
        need("field." + field.name());
      }
      if (field.rows().isPresent()) {
        if (!words.has(own + ".row")) {
          need("field." + field.name() + ".row");
        }
        needLabels(field.name(), field.rows().get());
      }
    }
  }

  private void need(String key) {
    if (!words.has(key)) {
      missing.add(key);
    }
  }
}
