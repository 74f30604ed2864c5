package org.yidang.start;

import java.util.List;
import org.yidang.desk.kit.file.FilePart;
import org.yidang.desk.kit.procedure.Bench;

/// The parts of the file screen as the program wires them.
public final class FileParts {
  private FileParts() {}

  public static List<FilePart> of(Bench bench) {
    return Screens.parts(bench);
  }
}
