package org.yidang.work.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Person;
import org.yidang.model.party.ChosenBy;
import org.yidang.model.party.Mediator;
import org.yidang.rules.Finding;
import org.yidang.rules.party.MediatorRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Names a mediator of a file, by the committee or chosen by the parties (A4).
public final class NameMediator implements Procedure.OnFile {
  public static final Field<String> NAME =
      Fields.line("name").atMost(100).doc("full name, as the roster has it", "林样调").needed();
  public static final Field<ChosenBy> CHOSEN_BY =
      Fields.choice("chosenBy", ChosenBy.class).doc("committee when left out", "committee");
  public static final Field<Boolean> CHIEF =
      Fields.yesNo("chief").doc("whether this one leads; the first one does", "yes");

  private static final Spec SPEC =
      Spec.of(
          "name-mediator", "Names a mediator of a file (A4).", FormSpec.of(NAME, CHOSEN_BY, CHIEF));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    String name = act.get(NAME);
    List<Finding> findings = new ArrayList<>();
    if (file.mediators().stream().anyMatch(mediator -> mediator.name().equals(name))) {
      findings.add(Finding.block("mediator.twice", NAME.name()));
    }
    List<Person> roster =
        act.office().people().stream().filter(person -> person.name().equals(name)).toList();
    if (roster.isEmpty()) {
      findings.add(Finding.note("mediator.not-on-roster", NAME.name()));
    } else if (roster.stream().noneMatch(Person::active)) {
      findings.add(Finding.warn("mediator.retired", NAME.name()));
    }
    findings.addAll(
        MediatorRules.a7(file.parties(), name, Mediators.phone(act, name), NAME.name()));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    Optional<Mediator> leading = file.mediators().stream().filter(Mediator::chief).findFirst();
    boolean chief = leading.isEmpty() || act.input().yes(CHIEF);
    CaseFile others = chief && leading.isPresent() ? file.with(leading.get().leading(false)) : file;
    return Mediators.refreshed(
        others.with(
            new Mediator(
                act.newId(),
                act.get(NAME),
                act.input().find(CHOSEN_BY).orElse(ChosenBy.COMMITTEE),
                chief)));
  }

  @Override
  public List<String> told(Act act) {
    return List.of(act.get(NAME));
  }
}
