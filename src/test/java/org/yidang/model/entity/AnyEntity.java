package org.yidang.model.entity;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.yidang.kit.money.Money;

/// Entities of any kind with values of chance: the same seed gives the same ones.
public final class AnyEntity {
  private static final String[] TEXTS = {
    "",
    "甲样一",
    "第一行\n第二行\n\n第四行",
    "𠮷田𪚥样",
    "\"quoted\", comma; \\n is two signs",
    "a\u0301 combined, \u00a0 hard space",
    "null",
    "false",
    "{year} '{0}'",
    " leading and trailing ",
    "０１２（全角）",
  };

  private final Random random;

  public AnyEntity(long seed) {
    random = new Random(seed);
  }

  /// An entity with a new id.
  public <T extends Record & Entity> T of(Kind<T> kind) {
    return of(kind, new UUID(random.nextLong(), random.nextLong()));
  }

  /// An entity with an id that is given; its values are of chance.
  public <T extends Record & Entity> T of(Kind<T> kind, UUID id) {
    return record(kind.type(), id);
  }

  private <T extends Record> T record(Class<T> type, UUID id) {
    RecordComponent[] components = type.getRecordComponents();
    for (int tries = 0; tries < 100; tries++) {
      Object[] values = Arrays.stream(components).map(c -> value(c, id)).toArray();
      Optional<T> made = made(type, components, values);
      if (made.isPresent()) {
        return made.get();
      }
    }
    throw new AssertionError("no sound " + type);
  }

  /// Empty where the record's own invariant refuses what chance gave.
  private static <T extends Record> Optional<T> made(
      Class<T> type, RecordComponent[] components, Object[] values) {
    try {
      Constructor<T> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      return Optional.of(constructor.newInstance(values));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException) {
        return Optional.empty();
      }
      throw new AssertionError(type.getName(), e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type.getName(), e);
    }
  }

  private Object value(RecordComponent component, UUID id) {
    if (Facet.class.isAssignableFrom(component.getType())) {
      return record(component.getType().asSubclass(Record.class), id);
    }
    return component.getName().equals("id") ? id : value(component.getGenericType());
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type inner = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Optional.class) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value(inner));
      }
      return some((Class<?>) inner);
    }
    return plain((Class<?>) type);
  }

  private Set<Object> some(Class<?> type) {
    Set<Object> chosen = new HashSet<>();
    for (Object constant : type.getEnumConstants()) {
      if (random.nextBoolean()) {
        chosen.add(constant);
      }
    }
    return chosen;
  }

  private Object plain(Class<?> type) {
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    return switch (type.getSimpleName()) {
      case "String" -> TEXTS[random.nextInt(TEXTS.length)];
      case "boolean" -> random.nextBoolean();
      case "int" -> random.nextInt(1, 1000);
      case "UUID" -> new UUID(random.nextLong(), random.nextLong());
      case "Money" -> Money.ofFen(random.nextLong(0, 99_999_999_999_999L));
      case "LocalDate" -> day();
      case "LocalDateTime" -> time();
      default -> throw new AssertionError("no value for " + type);
    };
  }

  private LocalDate day() {
    return random.nextInt(10) == 0
        ? LocalDate.of(2024, 2, 29)
        : LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
  }

  private LocalDateTime time() {
    return random.nextInt(10) == 0
        ? day().atStartOfDay()
        : day().atStartOfDay().plusSeconds(random.nextInt(86_400));
  }
}
