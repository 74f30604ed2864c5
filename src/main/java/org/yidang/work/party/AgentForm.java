package org.yidang.work.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yidang.kit.id.IdKind;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Party;
import org.yidang.model.party.Power;
import org.yidang.model.party.Scope;
import org.yidang.model.party.Standing;
import org.yidang.rules.Finding;
import org.yidang.rules.party.AgentRules;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;

/// The fields of somebody who stands for a party: guardian, agent, elected representative (P06).
public final class AgentForm {
  public static final Field<Standing> STANDING =
      Fields.choice("standing", Standing.class)
          .doc("guardian, agent with a mandate, or elected representative", "agent")
          .needed();
  public static final Field<String> NAME =
      Fields.line("name").atMost(100).doc("full name", "申样律").needed();
  public static final Field<String> RELATION =
      Fields.line("relation").doc("relation to the party", "父亲");
  public static final Field<String> ID_NUMBER =
      Fields.idNumber("idNumber").atMost(30).doc("resident ID number", "620000197504300064");
  public static final Field<String> PHONE =
      Fields.phone("phone").doc("mobile or landline", "13900000021");
  public static final Field<String> WORKPLACE =
      Fields.line("workplace").doc("employer or law firm", "清屏律师事务所");
  public static final Field<String> ADDRESS = Fields.line("address").doc("home", "青石镇东街8号");
  public static final Field<Scope> SCOPE =
      Fields.choice("scope", Scope.class)
          .doc("how far an agent's mandate reaches (P06)", "special");
  public static final Field<Power> POWERS =
      Fields.choices("powers", Power.class).doc("what a special mandate allows", "settle");
  public static final Field<LocalDate> FROM =
      Fields.date("from").doc("first day of the mandate", "2026-03-02");
  public static final Field<LocalDate> UNTIL =
      Fields.date("until").doc("last day of the mandate", "2026-06-30");

  public static final FormSpec SPEC =
      FormSpec.of(
          STANDING, NAME, RELATION, ID_NUMBER, PHONE, WORKPLACE, ADDRESS, SCOPE, POWERS, FROM,
          UNTIL);

  private AgentForm() {}

  /// What is wrong with somebody who is to stand for a party of a file.
  ///
  /// @param others how many elected representatives the party has beside this one
  static List<Finding> judge(CaseFile file, UUID party, int others, Input in, LocalDate today) {
    Standing standing = in.get(STANDING);
    Set<Power> powers = in.all(POWERS);
    List<Finding> findings = new ArrayList<>();
    findings.addAll(AgentRules.b4(file.head().tracks(), standing, in.path(STANDING)));
    findings.addAll(AgentRules.representatives(others, standing, in.path(STANDING)));
    findings.addAll(AgentRules.guardian(file.party(party), standing, today, in.path(STANDING)));
    findings.addAll(AgentRules.mandate(standing, in.find(SCOPE), powers, in.path(SCOPE)));
    findings.addAll(AgentRules.term(in.find(FROM), in.find(UNTIL), in.path(UNTIL)));
    String number = in.text(ID_NUMBER);
    if (!number.isBlank()) {
      IdKind.CITIZEN
          .read(number, today)
          .why()
          .ifPresent(
              flaw -> findings.add(Finding.warn("id." + Field.code(flaw), in.path(ID_NUMBER))));
    }
    return findings;
  }

  /// How many elected representatives a party has, not counting one.
  static int representatives(CaseFile file, Party party, UUID butFor) {
    return (int)
        file.agentsOf(party.id()).stream()
            .filter(agent -> agent.standing() == Standing.REPRESENTATIVE)
            .filter(agent -> !agent.id().equals(butFor))
            .count();
  }

  static Agent read(Input in, UUID id, UUID party, LocalDate today) {
    String number = in.text(ID_NUMBER);
    return new Agent(
        id,
        party,
        in.get(STANDING),
        in.get(NAME),
        in.text(RELATION),
        IdKind.CITIZEN.read(number, today).found().orElse(number),
        in.text(PHONE),
        in.text(WORKPLACE),
        in.text(ADDRESS),
        in.find(SCOPE),
        in.all(POWERS),
        in.find(FROM),
        in.find(UNTIL));
  }
}
