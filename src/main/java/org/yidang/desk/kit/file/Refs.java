package org.yidang.desk.kit.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yidang.desk.kit.form.Option;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.agreement.Duty;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Party;
import org.yidang.model.session.Session;
import org.yidang.words.Words;

/// What the references of a form can be chosen from in a file, by the name of the field.
public final class Refs {
  private Refs() {}

  /// Parties, agents, sessions … of a file as options.
  public static Function<String, List<Option>> of(CaseFile file, Words words) {
    return field ->
        switch (field) {
          case "party", "parties", "debtor", "creditor" -> parties(file);
          case "person" -> people(file);
          case "agent" -> agents(file);
          case "helper" ->
              file.helpers().stream()
                  .map(helper -> new Option(helper.id().toString(), helper.name()))
                  .toList();
          case "mediator" ->
              file.mediators().stream()
                  .map(mediator -> new Option(mediator.id().toString(), mediator.name()))
                  .toList();
          case "session" -> sessions(file, words);
          case "agreement" -> agreements(file.agreements());
          case "replaces" ->
              agreements(
                  file.agreements().stream()
                      .filter(agreement -> agreement.state() == AgreementState.SIGNED)
                      .toList());
          case "duty" -> duties(file);
          case "visit" ->
              file.visits().stream()
                  .filter(visit -> !visit.done())
                  .map(visit -> new Option(visit.id().toString(), words.date(visit.plannedOn())))
                  .toList();
          default -> List.of();
        };
  }

  private static List<Option> parties(CaseFile file) {
    return file.parties().stream()
        .map((Party party) -> new Option(party.id().toString(), party.name()))
        .toList();
  }

  private static List<Option> agents(CaseFile file) {
    return file.agents().stream()
        .map(agent -> new Option(agent.id().toString(), agent.name()))
        .toList();
  }

  /// Everybody of a file who can sit in a session.
  private static List<Option> people(CaseFile file) {
    List<Option> people = new ArrayList<>(parties(file));
    people.addAll(agents(file));
    file.helpers().forEach(helper -> people.add(new Option(helper.id().toString(), helper.name())));
    return people;
  }

  private static List<Option> sessions(CaseFile file, Words words) {
    return file.sessions().stream()
        .map(
            (Session session) ->
                new Option(
                    session.id().toString(),
                    words.text("desk.session.name", session.no(), session.startAt())))
        .toList();
  }

  private static List<Option> agreements(List<Agreement> agreements) {
    return agreements.stream()
        .map((Agreement agreement) -> new Option(agreement.id().toString(), agreement.number()))
        .toList();
  }

  private static List<Option> duties(CaseFile file) {
    return file.dutiesInForce().stream()
        .map((Duty duty) -> new Option(duty.id().toString(), duty.what()))
        .toList();
  }
}
