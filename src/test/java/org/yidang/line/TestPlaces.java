package org.yidang.line;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Random;
import org.yidang.kit.id.Uuid7;
import org.yidang.store.Stores;
import org.yidang.work.Procedures;
import org.yidang.work.Registrar;
import org.yidang.work.Workplace;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.port.Clock;
import org.yidang.work.port.OpenStore;
import org.yidang.work.port.Papers;

/// Real stores, at a desk where it is always the same moment.
final class TestPlaces implements Workplace.Places {
  static final LocalDateTime NOW = LocalDateTime.parse("2026-11-23T15:00:00");

  private static final Clock CLOCK = () -> NOW;

  private final Path usual;
  private final Papers papers;
  private final Uuid7 ids = new Uuid7(() -> Instant.parse("2026-11-23T07:00:00Z"), new Random(7));

  /// @param usual the folder of the store when none is named
  TestPlaces(Path usual, Papers papers) {
    this.usual = usual;
    this.papers = papers;
  }

  @Override
  public Workplace open(Path folder) {
    return place(Stores.open(folder));
  }

  @Override
  public Workplace create(Path folder) {
    return place(Stores.create(folder));
  }

  @Override
  public boolean exists(Path folder) {
    return Files.exists(folder.resolve("yidang.mv.db"));
  }

  @Override
  public Path usual() {
    return usual;
  }

  Workplace place(OpenStore store) {
    var procedures = new Procedures(AllProcedures.all());
    var ports =
        new Workplace.Ports(store.books(), store.lists(), store.drafts(CLOCK), papers, CLOCK);
    return new Workplace(
        store.folder(),
        new Registrar(store.books(), CLOCK, ids::next, procedures),
        procedures,
        ports,
        store::close);
  }
}
