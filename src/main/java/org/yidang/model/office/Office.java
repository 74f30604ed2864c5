package org.yidang.model.office;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.entity.Catalogue;
import org.yidang.model.entity.Entities;
import org.yidang.model.entity.Entity;
import org.yidang.model.entity.Kind;
import org.yidang.model.entity.Row;

/// The station's own data at one moment, immutable: profile, roster, directory, grid cells.
public final class Office {
  public static final Kind<Profile> PROFILE = Kind.of("profile", Profile.class);
  public static final Kind<Person> PERSON = Kind.of("person", Person.class);
  public static final Kind<Body> BODY = Kind.of("body", Body.class);
  public static final Kind<GridCell> GRID_CELL = Kind.of("grid_cell", GridCell.class);
  public static final Catalogue CATALOGUE = new Catalogue(PROFILE, PERSON, BODY, GRID_CELL);

  private static final Office EMPTY = new Office(Entities.none());

  private final Entities entities;

  private Office(Entities entities) {
    this.entities = entities;
  }

  /// Before the first start has been gone through.
  public static Office empty() {
    return EMPTY;
  }

  public static Office of(Collection<Row> rows) {
    return new Office(CATALOGUE.entities(rows));
  }

  public Office with(Entity entity) {
    return new Office(entities.with(entity));
  }

  public Map<UUID, Row> rows() {
    return entities.rows(CATALOGUE);
  }

  /// Empty until somebody has set the office up.
  public Optional<Profile> profile() {
    return entities.all(PROFILE).stream().findFirst();
  }

  public List<Person> people() {
    return entities.all(PERSON);
  }

  public List<Body> bodies() {
    return entities.all(BODY);
  }

  public List<GridCell> cells() {
    return entities.all(GRID_CELL);
  }

  public Optional<Entity> find(UUID id) {
    return entities.find(id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Office that && entities.equals(that.entities);
  }

  @Override
  public int hashCode() {
    return entities.hashCode();
  }
}
