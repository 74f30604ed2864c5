package org.yidang.desk.kit.page;

import java.util.Optional;
import javafx.stage.Window;
import org.yidang.words.Words;
import org.yidang.work.port.page.PageSet;

/// The way to the printer.
@FunctionalInterface
public interface Printing {
  /// Asks with the system's own dialog and prints.
  ///
  /// @return how many copies were printed; empty when nothing was
  Optional<Integer> print(PageSet pages, Window owner, Words words);
}
