package org.yidang.model.entity;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yidang.kit.money.Money;

/// The one canonical text of a value of a component's type.
abstract class TextForm {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

  private static final Map<Class<?>, TextForm> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, plain(text -> text, Object::toString, Optional.of(""))),
          Map.entry(boolean.class, plain(Boolean::valueOf, Object::toString, Optional.of(false))),
          Map.entry(int.class, plain(Integer::valueOf, Object::toString, Optional.of(0))),
          Map.entry(UUID.class, plain(UUID::fromString, Object::toString, Optional.empty())),
          Map.entry(LocalDate.class, plain(LocalDate::parse, Object::toString, Optional.empty())),
          Map.entry(
              LocalDateTime.class,
              plain(
                  LocalDateTime::parse,
                  time -> SECONDS.format((LocalDateTime) time),
                  Optional.empty())),
          Map.entry(
              Money.class, plain(Money::of, money -> ((Money) money).plain(), Optional.empty())));

  /// The text of a value; empty when the value says nothing.
  abstract Optional<String> text(Object value);

  /// The value of a text; the type's "nothing" when there is none.
  abstract Object value(Optional<String> text);

  static TextForm of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type inner = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Optional.class) {
        return optional(of(inner));
      }
      if (generic.getRawType() == Set.class) {
        return enumSet((Class<?>) inner);
      }
    }
    if (type instanceof Class<?> plain) {
      if (plain.isEnum()) {
        return enumOne(plain);
      }
      TextForm form = PLAIN.get(plain);
      if (form != null) {
        return form;
      }
    }
    throw new IllegalArgumentException("no text form for " + type);
  }

  private static TextForm plain(
      Function<String, Object> read, Function<Object, String> write, Optional<Object> nothing) {
    return new TextForm() {
      @Override
      Optional<String> text(Object value) {
        return Optional.of(write.apply(value)).filter(text -> !text.isEmpty());
      }

      @Override
      Object value(Optional<String> text) {
        return text.map(read)
            .or(() -> nothing)
            .orElseThrow(() -> new IllegalStateException("a required value is missing"));
      }
    };
  }

  private static TextForm optional(TextForm inner) {
    return new TextForm() {
      @Override
      Optional<String> text(Object value) {
        return ((Optional<?>) value).flatMap(inner::text);
      }

      @Override
      Object value(Optional<String> text) {
        return text.map(present -> inner.value(Optional.of(present)));
      }
    };
  }

  private static TextForm enumOne(Class<?> type) {
    return plain(name -> constant(type, name), value -> ((Enum<?>) value).name(), Optional.empty());
  }

  private static Object constant(Class<?> type, String name) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no " + type.getSimpleName() + " " + name);
  }

  private static TextForm enumSet(Class<?> type) {
    return new TextForm() {
      @Override
      Optional<String> text(Object value) {
        return Optional.of((Set<?>) value)
            .filter(set -> !set.isEmpty())
            .map(
                set ->
                    set.stream()
                        .map(Enum.class::cast)
                        .sorted(Comparator.comparingInt(Enum::ordinal))
                        .map(Enum::name)
                        .collect(Collectors.joining(",")));
      }

      @Override
      Object value(Optional<String> text) {
        return text.stream()
            .flatMap(names -> Arrays.stream(names.split(",")))
            .map(name -> constant(type, name))
            .collect(Collectors.toUnmodifiableSet());
      }
    };
  }
}
