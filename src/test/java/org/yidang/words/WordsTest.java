package org.yidang.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yidang.kit.id.IdKind;
import org.yidang.model.casefile.Barred;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.casefile.Move;
import org.yidang.model.entity.Kind;
import org.yidang.model.office.Office;

class WordsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

  private final Words chinese = new Words(Locale.CHINA);
  private final Words english = new Words(Locale.ENGLISH);

  @Test
  void anArgumentMayNameWhatIsStillToBeWorded() {
    assertThat(chinese.worded("~enum.Stage.MEDIATING")).isEqualTo("调解中");
    assertThat(english.worded("~enum.Stage.MEDIATING")).isEqualTo("Being mediated");
    assertThat(chinese.worded("~date.2026-03-02")).isEqualTo("2026年3月2日");
    assertThat(chinese.worded("~money.4800.00")).isEqualTo("¥4,800.00");
    assertThat(chinese.worded("甲样一")).isEqualTo("甲样一");
  }

  @Test
  void whatSomebodyTypedIsNeverTakenForAKeyThatIsNotThere() {
    for (String typed : List.of("~enum.Stage", "~next.", "~date.tomorrow", "~money.much", "~")) {
      assertThat(chinese.worded(typed)).isEqualTo(typed);
    }
  }

  @Test
  void aMissingKeyIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> chinese.text("no.such.key"))
        .isInstanceOf(MissingResourceException.class);
    assertThat(chinese.has("no.such.key")).isFalse();
  }

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
    for (String name : Words.BUNDLES) {
      assertThat(placeholders(name + "_en")).isEqualTo(placeholders(name));
    }
  }

  @Test
  void noKeyStandsInTwoFiles() {
    List<String> all = new ArrayList<>();
    Words.BUNDLES.forEach(name -> all.addAll(lines(name).stringPropertyNames()));
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void everyConstantAFileCanHoldHasItsWord() {
    Set<String> missing = new TreeSet<>();
    enumsOfTheModel()
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .map(constant -> (Enum<?>) constant)
        .map(constant -> "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant)
        .filter(key -> !chinese.has(key))
        .forEach(missing::add);

    assertThat(missing).isEmpty();
  }

  /// Every enum that a component of an entity is made of, and those that only sentences name.
  private static Stream<Class<?>> enumsOfTheModel() {
    Pattern name = Pattern.compile("org\\.yidang\\.[\\w.]+");
    Stream<Class<?>> ofEntities =
        Stream.concat(FileKinds.CATALOGUE.kinds().stream(), Office.CATALOGUE.kinds().stream())
            .map(Kind::type)
            .flatMap(type -> Arrays.stream(type.getRecordComponents()))
            .flatMap(part -> name.matcher(part.getGenericType().getTypeName()).results())
            .<Class<?>>map(match -> type(match.group()))
            .filter(Class::isEnum);
    return Stream.concat(ofEntities, Stream.of(Move.class, Barred.class, IdKind.class)).distinct();
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Set<String>> placeholders(String file) {
    Map<String, Set<String>> found = new TreeMap<>();
    lines(file)
        .forEach(
            (key, text) ->
                found.put(
                    String.valueOf(key),
                    PLACEHOLDER
                        .matcher(String.valueOf(text))
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))));
    return found;
  }

  /// What one file says by itself, without what it takes over from the root.
  private static Properties lines(String file) {
    var lines = new Properties();
    try (var in = Words.class.getResourceAsStream("/words/" + file + ".properties")) {
      lines.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
