package org.yidang.work.party;

import java.util.List;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Person;
import org.yidang.model.party.Party;
import org.yidang.rules.Finding;
import org.yidang.rules.party.MediatorRules;
import org.yidang.work.Act;

/// The mediators of a file, as its head shows them: the leading one first.
final class Mediators {
  private Mediators() {}

  /// The file with a head that names its mediators as they are now, one of them leading.
  static CaseFile refreshed(CaseFile file) {
    CaseFile led = file;
    if (!file.mediators().isEmpty() && !file.mediators().getFirst().chief()) {
      led = file.with(file.mediators().getFirst().leading(true));
    }
    return led.with(led.head().mediatedBy(led.mediatorNames()));
  }

  /// A7: a party that comes, or changes, when somebody mediates already.
  static List<Finding> near(CaseFile file, Act act, Party party, String field) {
    return file.mediators().stream()
        .flatMap(
            mediator ->
                MediatorRules.a7(
                    List.of(party), mediator.name(), phone(act, mediator.name()), field)
                    .stream())
        .limit(1)
        .toList();
  }

  /// The telephone of somebody on the roster; blank where it is not known.
  static String phone(Act act, String name) {
    return act.office().people().stream()
        .filter(person -> person.name().equals(name))
        .map(Person::phone)
        .filter(phone -> !phone.isBlank())
        .findFirst()
        .orElse("");
  }
}
