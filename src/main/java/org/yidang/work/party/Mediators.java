package org.yidang.work.party;

import java.util.stream.Collectors;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Mediator;

/// The mediators of a file, as its head shows them: the leading one first.
final class Mediators {
  private Mediators() {}

  /// The file with a head that names its mediators as they are now, one of them leading.
  static CaseFile refreshed(CaseFile file) {
    CaseFile led = file;
    if (!file.mediators().isEmpty() && !file.mediators().getFirst().chief()) {
      led = file.with(file.mediators().getFirst().leading(true));
    }
    String names = led.mediators().stream().map(Mediator::name).collect(Collectors.joining("、"));
    return led.with(led.head().mediatedBy(names));
  }
}
