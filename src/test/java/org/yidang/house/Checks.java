package org.yidang.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Conditions of our own: a function from a class to the sentences that say what is wrong with it.
final class Checks {
  private Checks() {}

  static ArchCondition<JavaClass> of(
      String description, Function<JavaClass, Stream<String>> wrongs) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        wrongs
            .apply(type)
            .distinct()
            .forEach(wrong -> events.add(SimpleConditionEvent.violated(type, wrong)));
      }
    };
  }

  /// No field, parameter or result of these types.
  static ArchCondition<JavaClass> haveNoMemberOf(Class<?>... types) {
    List<String> names = Arrays.stream(types).map(Class::getName).toList();
    return of(
        "have no member of " + names,
        type ->
            Stream.concat(
                type.getFields().stream()
                    .filter(field -> names.contains(plain(field)))
                    .map(JavaField::getFullName),
                type.getCodeUnits().stream()
                    .filter(unit -> typesOf(unit).anyMatch(names::contains))
                    .map(JavaCodeUnit::getFullName)));
  }

  /// The simple name of the class in whose file a class stands.
  static String outermost(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer.getSimpleName();
  }

  private static Stream<String> typesOf(JavaCodeUnit unit) {
    return Stream.concat(
        unit.getRawParameterTypes().stream().map(JavaClass::getName),
        Stream.of(unit.getRawReturnType().getName()));
  }

  private static String plain(JavaField field) {
    JavaClass type = field.getRawType();
    return type.isArray() ? type.getBaseComponentType().getName() : type.getName();
  }
}
