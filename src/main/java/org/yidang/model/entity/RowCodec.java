package org.yidang.model.entity;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Turns an entity record into text facts and back.
///
/// The component `nextOn` is the column `next_on`. Absent values (`Optional.empty`, blank
/// text, an
/// empty set) have no fact, so that "not yet known" and "emptied" are the same in the journal.
final class RowCodec<T extends Record & Entity> {
  /// Component names that SQL reserves.
  private static final Map<String, String> RESERVED = Map.of("on", "on_day", "from", "from_day");

  private record Part(String column, RecordComponent component, TextForm form) {}

  private final Kind<T> kind;
  private final List<Part> parts = new ArrayList<>();
  private final Constructor<T> constructor;

  RowCodec(Kind<T> kind) {
    this.kind = kind;
    RecordComponent[] components = kind.type().getRecordComponents();
    for (RecordComponent component : components) {
      parts.add(
          new Part(
              column(component.getName()), component, TextForm.of(component.getGenericType())));
    }
    try {
      constructor =
          kind.type()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(kind.name(), e);
    }
  }

  List<String> columns() {
    return parts.stream().map(Part::column).filter(column -> !column.equals("id")).toList();
  }

  Row row(Entity entity) {
    Map<String, String> facts = new TreeMap<>();
    for (Part part : parts) {
      if (part.column.equals("id")) {
        continue;
      }
      Object value = read(part, entity);
      Optional<String> text = part.form.text(value);
      text.ifPresent(present -> facts.put(part.column, present));
    }
    return new Row(kind.name(), entity.id(), facts);
  }

  T entity(Row row) {
    Object[] values = new Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      Part part = parts.get(i);
      values[i] =
          part.column.equals("id")
              ? row.id()
              : part.form.value(Optional.ofNullable(row.facts().get(part.column)));
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("row of " + kind.name() + " " + row.id(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(kind.name(), e);
    }
  }

  private Object read(Part part, Entity entity) {
    try {
      return part.component.getAccessor().invoke(entity);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(kind.name() + "." + part.column, e);
    }
  }

  static String column(String component) {
    String reserved = RESERVED.get(component);
    return reserved != null ? reserved : snake(component);
  }

  private static String snake(String component) {
    return component.replaceAll("([A-Z]|[0-9]+)", "_$1").toLowerCase(Locale.ROOT);
  }
}
