package org.yidang.rules.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Difficulty;
import org.yidang.model.casefile.DisputeType;
import org.yidang.model.casefile.Effectiveness;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Party;
import org.yidang.model.party.PartyKind;
import org.yidang.model.party.Standing;
import org.yidang.rules.Finding;

/// Judges an agreement before anybody signs it: is everything there that the law asks for, and
/// nothing that it forbids?
///
/// Field paths are those of the form an agreement is drafted with (`duties[0].due`).
public final class AgreementChecks {
  private static final Set<DisputeType> LABOUR =
      Set.of(DisputeType.LABOUR, DisputeType.WAGE_ARREARS);
  private static final Set<DisputeType> TITLE = Set.of(DisputeType.LAND, DisputeType.EXPROPRIATION);
  private static final Pattern STATUS_OR_TITLE =
      Pattern.compile(
          "确权|(?:所有权|使用权|产权|权属|承包权|宅基地)归"
              + "|(?:解除|终止|结束)婚姻|离婚|婚姻(?:关系)?(?:有效|无效)|(?:解除|建立|确认)收养|收养关系"
              + "|(?:解除|断绝|确认|否认)(?:父子|母子|父女|母女|亲子)关系|(?:著作|专利|商标)权归");

  private final CaseFile file;
  private final Agreement agreement;
  private final List<Duty> duties;
  private final List<Finding> findings = new ArrayList<>();

  private AgreementChecks(CaseFile file, Agreement agreement, List<Duty> duties) {
    this.file = file;
    this.agreement = agreement;
    this.duties = duties;
  }

  /// Everything there is to say about an agreement that lies, or will lie, in this file.
  ///
  /// @param file the file with the agreement and its duties in it
  public static List<Finding> of(CaseFile file, Agreement agreement) {
    var checks = new AgreementChecks(file, agreement, file.duties(agreement.id()));
    checks.sections();
    checks.parties();
    checks.duties();
    checks.roads();
    checks.amounts();
    checks.form();
    checks.title();
    checks.copies();
    return checks.findings;
  }

  private boolean police() {
    return agreement.form() == AgreementForm.POLICE
        || agreement.form() == AgreementForm.ON_THE_SPOT;
  }

  /// A12 for people's mediation, B7 for the police: the parts every agreement has.
  private void sections() {
    String rule = police() ? "B7" : "A12";
    if (agreement.facts().isBlank()) {
      findings.add(Finding.block(rule + ".facts", "facts"));
    }
    if (!police() && agreement.issues().isBlank()) {
      findings.add(Finding.block("A12.issues", "issues"));
    }
    if (duties.isEmpty()) {
      findings.add(Finding.block(rule + ".duties", "duties"));
    }
    if (agreement.mediators().isBlank()) {
      findings.add(Finding.block(rule + ".mediator", "mediators"));
    }
  }

  private void parties() {
    for (int side = 1; side <= 2; side++) {
      if (file.side(side).isEmpty()) {
        findings.add(Finding.block("agreement.no-party", "", String.valueOf(side)));
      }
    }
    LocalDate day = Effectiveness.agreedOn(file, agreement);
    for (Party party : Effectiveness.bound(file, agreement)) {
      if (party.name().isBlank()) {
        findings.add(Finding.block("agreement.blank-party", ""));
      }
      if (!police() && party.rightsToldOn().isEmpty()) {
        findings.add(Finding.block("A6.agreement", "", side(party)));
      }
      boolean person = party.kind() == PartyKind.PERSON;
      if (person && party.idNumber().isBlank() && party.noIdReason().isBlank()) {
        findings.add(Finding.warn("agreement.party-without-id", "", side(party)));
      }
      if (party.minorOn(day) && guardians(party).isEmpty()) {
        findings.add(Finding.warn("agreement.no-guardian", "", side(party)));
      }
    }
  }

  private List<Agent> guardians(Party party) {
    return file.agentsOf(party.id()).stream()
        .filter(agent -> agent.standing() == Standing.GUARDIAN)
        .toList();
  }

  private static String side(Party party) {
    return String.valueOf(party.side());
  }

  private void duties() {
    LocalDate day = Effectiveness.agreedOn(file, agreement);
    for (int i = 0; i < duties.size(); i++) {
      Duty duty = duties.get(i);
      String path = "duties[" + i + "]";
      DutyChecks.of(file, duty).forEach(finding -> findings.add(finding.under(path)));
      if (duty.due().isBefore(day)) {
        findings.add(Finding.block("agreement.due-before-signing", path + ".due", "~date." + day));
      }
    }
    boolean pays = duties.stream().anyMatch(duty -> duty.kind() == DutyKind.PAYMENT);
    if (!pays && !StatedAmounts.amounts(agreement.terms()).isEmpty()) {
      findings.add(Finding.warn("A12.payment", "terms"));
    }
    Instalments.check(duties, agreement.terms()).ifPresent(findings::add);
  }

  private void roads() {
    road("terms", agreement.terms());
    road("performance", agreement.performance());
    for (int i = 0; i < duties.size(); i++) {
      road("duties[" + i + "].what", duties.get(i).what());
      road("duties[" + i + "].way", duties.get(i).way());
    }
  }

  private void road(String field, String text) {
    for (ClosedRoads.Hit hit : ClosedRoads.in(text)) {
      findings.add(
          Finding.block(
              "agreement.road-closed",
              field,
              hit.words(),
              String.valueOf(hit.line()),
              String.valueOf(hit.column())));
    }
  }

  private void amounts() {
    amount("facts", agreement.facts());
    amount("issues", agreement.issues());
    amount("terms", agreement.terms());
    amount("performance", agreement.performance());
    for (int i = 0; i < duties.size(); i++) {
      amount("duties[" + i + "].what", duties.get(i).what());
    }
  }

  private void amount(String field, String text) {
    for (StatedAmounts.Pair pair : StatedAmounts.pairs(text)) {
      if (!pair.agrees() && pair.words().isPresent()) {
        findings.add(
            Finding.block(
                "agreement.capitals",
                field,
                String.valueOf(pair.line()),
                "~money." + pair.figures().plain(),
                "~money." + pair.words().get().plain()));
      }
    }
    for (int line : StatedAmounts.unclear(text)) {
      findings.add(Finding.warn("agreement.capitals-unclear", field, String.valueOf(line)));
    }
  }

  /// A11: when a written agreement is compulsory. B6: on the spot means performed on the spot.
  private void form() {
    LocalDate day = Effectiveness.agreedOn(file, agreement);
    boolean later = duties.stream().anyMatch(duty -> duty.due().isAfter(day));
    switch (agreement.form()) {
      case ORAL -> {
        if (LABOUR.contains(file.intake().type())) {
          findings.add(Finding.block("A11.labour", "form"));
        }
        if (later) {
          findings.add(Finding.warn("A11.later", "form"));
        }
        if (file.acceptance().filter(a -> a.difficulty() == Difficulty.HARD).isPresent()) {
          findings.add(Finding.warn("A11.hard", "form"));
        }
      }
      case ON_THE_SPOT -> {
        if (later) {
          findings.add(Finding.warn("B6", "form"));
        }
      }
      case WRITTEN, POLICE -> {}
    }
  }

  /// A17: what a court does not confirm.
  private void title() {
    if (police()) {
      return;
    }
    if (TITLE.contains(file.intake().type())) {
      findings.add(Finding.warn("A17.type", "", "~enum.DisputeType." + file.intake().type()));
    }
    titleWords("issues", agreement.issues());
    titleWords("terms", agreement.terms());
    for (int i = 0; i < duties.size(); i++) {
      titleWords("duties[" + i + "].what", duties.get(i).what());
    }
  }

  private void titleWords(String field, String text) {
    var found = STATUS_OR_TITLE.matcher(text);
    if (found.find()) {
      findings.add(Finding.warn("A17.words", field, found.group()));
    }
  }

  /// A14: one copy for each party that it binds, one for the committee.
  private void copies() {
    int least = Effectiveness.bound(file, agreement).size() + 1;
    if (agreement.form() != AgreementForm.ORAL && agreement.copies() < least) {
      findings.add(Finding.warn("A14", "copies", String.valueOf(least)));
    }
  }
}
