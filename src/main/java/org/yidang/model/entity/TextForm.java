package org.yidang.model.entity;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
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
          Map.entry(String.class, plain(text -> text, Object::toString, "")),
          Map.entry(boolean.class, plain(Boolean::valueOf, Object::toString, false)),
          Map.entry(int.class, plain(Integer::valueOf, Object::toString, 0)),
          Map.entry(UUID.class, plain(UUID::fromString, Object::toString, null)),
          Map.entry(LocalDate.class, plain(LocalDate::parse, Object::toString, null)),
          Map.entry(
              LocalDateTime.class,
              plain(LocalDateTime::parse, time -> SECONDS.format((LocalDateTime) time), null)),
          Map.entry(
              Money.class,
              plain(
Money::of, money -> ((Money) money).plain(), null)));

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
        return enumSet(enumType((Class<?>) inner));
      }
    }
    if (type instanceof Class<?> plain) {
      if (plain.isEnum()) {
        return enumOne(enumType(plain));
      }
      TextForm form = PLAIN.get(plain);
      if (form != null) {
        return form;
      }
    }
    throw new IllegalArgumentException("no text form for " + type);
  }

  private static TextForm plain(
      Function<String, Object> read, Function<Object, String> write, Object nothing) {
    return new TextForm() {
      @Override
      Optional<String> text(Object value) {
        return Optional.of(write.apply(value)).filter(text -> !text.isEmpty());
      }

      @Override
      Object value(Optional<String> text) {
        return text.map(read).orElseGet(() -> required(nothing));
      }
    };
  }

  private static Object required(Object nothing) {
    if (nothing == null) {
      throw new IllegalStateException("a required value is missing");
    }
    return nothing;
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

  private static <E extends Enum<E>> TextForm enumOne(Class<E> type) {
    return plain(name -> Enum.valueOf(type, name), value -> ((Enum<?>) value).name(), null);
  }

  private static <E extends Enum<E>> TextForm enumSet(Class<E> type) {
    return new TextForm() {
      @Override
      Optional<String> text(Object value) {
        return Optional.of((Set<?>) value)
            .filter(set -> !set.isEmpty())
            .map(
                set ->
                    set.stream()
                        .map(type::cast)
                        .sorted()
                        .map(Enum::name)
                        .collect(Collectors.joining(",")));
      }

      @Override
      Object value(Optional<String> text) {
        Set<E> set = EnumSet.noneOf(type);
        text.stream()
            .flatMap(names -> Arrays.stream(names.split(",")))
            .forEach(name -> set.add(Enum.valueOf(type, name)));
        return Collections.unmodifiableSet(set);
      }
    };
  }

  @SuppressWarnings("unchecked")
  private static <E extends Enum<E>> Class<E> enumType(Class<?> type) {
    return (Class<E>) type;
  }
}
