package org.yidang.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yidang.kit.id.IdKind;
import org.yidang.model.casefile.Barred;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.casefile.Move;
import org.yidang.model.entity.Catalogue;
import org.yidang.model.entity.Kind;
import org.yidang.model.office.Office;

class ModelWordsTest {
  private final Words chinese = new Words(Language.CHINESE);

  @Test
  void everyConstantAFileCanHoldHasItsWord() {
    Set<String> missing = new TreeSet<>();
    enumsOfTheModel()
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .map(constant -> Words.enumKey((Enum<?>) constant))
        .filter(key -> !chinese.has(key))
        .forEach(missing::add);

    assertThat(missing).isEmpty();
  }

  @Test
  void everyKindOfRowHasItsWord() {
    Stream.concat(FileKinds.CATALOGUE.kinds().stream(), Office.CATALOGUE.kinds().stream())
        .forEach(kind -> assertThat(chinese.has("kind." + kind.name())).as(kind.name()).isTrue());
  }

  /// Every enum that a component of an entity is made of, and those that only sentences name.
  private static Stream<Class<?>> enumsOfTheModel() {
    Pattern name = Pattern.compile("org\\.yidang\\.[\\w.]+");
    Stream<Class<?>> ofEntities =
        Stream.concat(FileKinds.CATALOGUE.kinds().stream(), Office.CATALOGUE.kinds().stream())
            .map(Kind::type)
            .flatMap(Catalogue::components)
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
}
