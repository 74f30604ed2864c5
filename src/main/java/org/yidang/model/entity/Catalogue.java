package org.yidang.model.entity;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The kinds of entity that one aggregate consists of, with the codec of each.
public final class Catalogue {
  private final Map<String, RowCodec<?>> byName = new LinkedHashMap<>();
  private final Map<Class<?>, RowCodec<?>> byType = new LinkedHashMap<>();
  private final List<Kind<?>> kinds;

  public Catalogue(Kind<?>... kinds) {
    this.kinds = List.of(kinds);
    for (Kind<?> kind : kinds) {
      RowCodec<?> codec = new RowCodec<>(kind);
      byName.put(kind.name(), codec);
      byType.put(kind.type(), codec);
    }
  }

  public List<Kind<?>> kinds() {
    return kinds;
  }

  public boolean has(String kind) {
    return byName.containsKey(kind);
  }

  /// Columns of a kind in the order of the record's components, without `id`.
  public List<String> columns(String kind) {
    return codec(kind).columns();
  }

  /// The components of a record that are columns, those of its facets in their place.
  public static Stream<RecordComponent> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(
            part ->
                Facet.class.isAssignableFrom(part.getType())
                    ? components(part.getType())
                    : Stream.of(part));
  }

  /// The column that holds a component.
  public static String column(String component) {
    return RowCodec.column(component);
  }

  public Row row(Entity entity) {
    RowCodec<?> codec = byType.get(entity.getClass());
    if (codec == null) {
      throw new IllegalArgumentException("not in this catalogue: " + entity.getClass());
    }
    return codec.row(entity);
  }

  public Entity entity(Row row) {
    return codec(row.kind()).entity(row);
  }

  public Entities entities(Collection<Row> rows) {
    return Entities.of(rows.stream().map(this::entity).toList());
  }

  private RowCodec<?> codec(String kind) {
    RowCodec<?> codec = byName.get(kind);
    if (codec == null) {
      throw new IllegalArgumentException("unknown kind " + kind);
    }
    return codec;
  }
}
