package org.yidang.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.yidang.kit.id.Uuid7;
import org.yidang.store.Stores;
import org.yidang.work.Procedures;
import org.yidang.work.Registrar;
import org.yidang.work.Workplace;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.port.Books;
import org.yidang.work.port.Clock;
import org.yidang.work.port.OpenStore;
import org.yidang.work.port.Papers;

/// Stores on this computer, each opened with everything that can be done to it.
final class H2Places implements Workplace.Places {
  private final Supplier<Papers> papers;
  private final Clock clock;

  /// @param papers makes what prints papers; it reads no font before it is first asked
  H2Places(Supplier<Papers> papers) {
    this.papers = papers;
    this.clock = () -> LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
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
    return Path.of(System.getProperty("user.home"), ".yidang", "store");
  }

  private Workplace place(OpenStore store) {
    Books books = store.books();
    Uuid7 ids = new Uuid7(InstantSource.system(), RandomGenerator.of("SecureRandom"));
    Procedures procedures = new Procedures(AllProcedures.all());
    return new Workplace(
        store.folder(),
        new Registrar(books, clock, ids::next, procedures),
        procedures,
        new Workplace.Ports(books, store.lists(), store.drafts(clock), papers.get(), clock),
        store::close);
  }
}
