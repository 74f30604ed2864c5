package org.yidang.work.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.kit.id.IdKind;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.party.Party;
import org.yidang.model.party.PartyKind;
import org.yidang.rules.Finding;
import org.yidang.rules.party.PartyRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.Titles;
import org.yidang.work.form.Correction;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;

/// Corrects or completes what is known of a party.
public final class EditParty implements Procedure.OnFile {
  private static final Spec SPEC =
      Spec.of(
          "edit-party",
          "Corrects a party; every field may be changed, and fields left out stay as they are.",
          FormSpec.of(Who.PARTY).and(PartyForm.SPEC.allOptional()));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    List<Finding> findings =
        new ArrayList<>(PartyRules.known(file, act.input().find(Who.PARTY), Who.PARTY.name()));
    if (!findings.isEmpty()) {
      return findings;
    }
    Correction correction = correction(before(file, act), act);
    findings.addAll(correction.findings());
    findings.addAll(PartyForm.judge(correction.input(), act.today()));
    if (findings.stream().noneMatch(Finding::blocks)) {
      Party after = after(before(file, act), act);
      findings.addAll(PartyRules.minor(file, after, act.today(), PartyForm.NAME.name()));
      if (Mediators.near(file, act, before(file, act), "").isEmpty()) {
        findings.addAll(Mediators.near(file, act, after, PartyForm.NAME.name()));
      }
      if (after.kind() != before(file, act).kind()) {
        findings.add(
            Finding.note(
                "party.kind-changed", PartyForm.KIND.name(), "~enum.PartyKind." + after.kind()));
      }
      if (after.side() != before(file, act).side()) {
        findings.addAll(PartyRules.removable(file, before(file, act), PartyForm.SIDE.name()));
      }
    }
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    return Titles.refreshed(file.with(after(before(file, act), act)), act.today());
  }

  private static Party before(CaseFile file, Act act) {
    return file.party(act.get(Who.PARTY)).orElseThrow();
  }

  /// What stood there gives way where it contradicts what was typed: a number ends 无证件, 无证件
  /// ends a number, and an organisation has nothing that only people have.
  private static Correction correction(Party before, Act act) {
    Correction whole = Correction.of(PartyForm.SPEC, FileKinds.CATALOGUE.row(before), act.input());
    Input in = whole.input();
    boolean none = in.find(PartyForm.ID_KIND).equals(Optional.of(IdKind.NONE));
    boolean hadNone = before.idKind() == IdKind.NONE;
    boolean numbered = !in.text(PartyForm.ID_NUMBER).isBlank();
    if (hadNone && none && (numbered || in.text(PartyForm.NO_ID_REASON).isBlank())) {
      whole = whole.without(List.of(PartyForm.ID_KIND));
    } else if (!hadNone && none && in.text(PartyForm.ID_NUMBER).equals(before.idNumber())) {
      whole = whole.without(List.of(PartyForm.ID_NUMBER));
    }
    if (hadNone && numbered && in.text(PartyForm.NO_ID_REASON).equals(before.noIdReason())) {
      whole = whole.without(List.of(PartyForm.NO_ID_REASON));
    }
    PartyKind kind = in.find(PartyForm.KIND).orElse(PartyKind.PERSON);
    return kind == before.kind() ? whole : whole.without(PartyForm.only(before.kind()));
  }

  /// What a party has said and was told stays when its particulars are corrected.
  private static Party after(Party before, Act act) {
    Party party = PartyForm.read(correction(before, act).input(), before.id(), act.today());
    if (before.consentAt().isPresent()) {
      party = party.consenting(before.consent(), before.consentAt().get());
    }
    return before.rightsToldOn().isPresent() ? party.told(before.rightsToldOn().get()) : party;
  }

  @Override
  public List<String> told(Act act) {
    return List.of(before(act.file(), act).name());
  }
}
