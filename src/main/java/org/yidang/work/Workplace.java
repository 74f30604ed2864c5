package org.yidang.work;

import java.nio.file.Path;
import org.yidang.work.history.History;
import org.yidang.work.port.Books;
import org.yidang.work.port.Clock;
import org.yidang.work.port.Drafts;
import org.yidang.work.port.FileList;
import org.yidang.work.port.Papers;

/// An open store with everything that can be done to it: what the window and the command line
/// stand on.
///
/// @param folder where the store lies
/// @param closing closes the store
public record Workplace(
    Path folder, Registrar registrar, Procedures procedures, Ports ports, Runnable closing)
    implements AutoCloseable {

  /// What lies behind the ports: the store, the paper and the clock.
  public record Ports(Books books, FileList lists, Drafts drafts, Papers papers, Clock clock) {}

  public Books books() {
    return ports.books();
  }

  public FileList lists() {
    return ports.lists();
  }

  public Drafts drafts() {
    return ports.drafts();
  }

  public Papers papers() {
    return ports.papers();
  }

  public Clock clock() {
    return ports.clock();
  }

  public History history() {
    return new History(books());
  }

  @Override
  public void close() {
    closing.run();
  }

  /// Where stores are opened and made.
  public interface Places {
    /// Opens the store in a folder.
    ///
    /// @throws org.yidang.work.port.StoreTrouble when it cannot be used
    Workplace open(Path folder);

    /// Makes a new store in a folder that has none, and opens it.
    Workplace create(Path folder);

    /// True when a store lies in a folder.
    boolean exists(Path folder);

    /// Where the store lies when nobody says otherwise.
    Path usual();
  }
}
