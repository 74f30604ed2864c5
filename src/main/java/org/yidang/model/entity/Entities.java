package org.yidang.model.entity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// An immutable set of entities by id: what a file, or the office, consists of.
public final class Entities {
  private static final Entities NONE = new Entities(new TreeMap<>());

  private final TreeMap<UUID, Entity> byId;

  private Entities(TreeMap<UUID, Entity> byId) {
    this.byId = byId;
  }

  public static Entities none() {
    return NONE;
  }

  public static Entities of(Collection<? extends Entity> all) {
    var byId = new TreeMap<UUID, Entity>();
    all.forEach(entity -> byId.put(entity.id(), entity));
    return new Entities(byId);
  }

  /// These entities with one added, or put in the place of the one with the same id.
  public Entities with(Entity entity) {
    var copy = new TreeMap<>(byId);
    copy.put(entity.id(), entity);
    return new Entities(copy);
  }

  /// These entities without one.
  public Entities without(UUID id) {
    var copy = new TreeMap<>(byId);
    copy.remove(id);
    return new Entities(copy);
  }

  /// All of one kind, in the order in which they were made (ids rise with time).
  public <T extends Record & Entity> List<T> all(Kind<T> kind) {
    return byId.values().stream().filter(kind.type()::isInstance).map(kind.type()::cast).toList();
  }

  public <T extends Record & Entity> Optional<T> find(Kind<T> kind, UUID id) {
    return Optional.ofNullable(byId.get(id)).filter(kind.type()::isInstance).map(kind.type()::cast);
  }

  public Optional<Entity> find(UUID id) {
    return Optional.ofNullable(byId.get(id));
  }

  public boolean isEmpty() {
    return byId.isEmpty();
  }

  /// Every entity as a row of text facts.
  public Map<UUID, Row> rows(Catalogue catalogue) {
    Map<UUID, Row> rows = new LinkedHashMap<>();
    byId.forEach((id, entity) -> rows.put(id, catalogue.row(entity)));
    return rows;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entities that && byId.equals(that.byId);
  }

  @Override
  public int hashCode() {
    return byId.hashCode();
  }
}
