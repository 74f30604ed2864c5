package org.yidang.work.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Intake;
import org.yidang.model.casefile.Move;
import org.yidang.model.casefile.Risk;
import org.yidang.model.casefile.Routing;
import org.yidang.model.session.Track;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.Moves;
import org.yidang.rules.casefile.RiskRules;
import org.yidang.rules.casefile.TriageRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Sorts a dispute: where it goes, on which track, how dangerous it is (分流). It may be sorted
/// again as long as it has not been accepted.
public final class TriageFile implements Procedure.OnFile {
  public static final Field<Routing> ROUTING =
      Fields.choice("routing", Routing.class).doc("where it is sent", "mediation-room").needed();
  public static final Field<Track> TRACKS =
      Fields.choices("tracks", Track.class)
          .doc("a people's mediation, b police mediation; both may stand in one file", "a");
  public static final Field<Risk> RISK =
      Fields.choice("risk", Risk.class).doc("how dangerous it is; stays when left out", "blue");
  public static final Field<String> REASON =
      Fields.text("reason").doc("why; needed to lower the risk", "双方情绪平稳，无过激言行");
  public static final Field<String> OUTCOME =
      Fields.text("outcome").doc("what was done about the call itself", "现场劝解，双方同意到调解室调解");

  private static final int DAYS_TO_ACCEPT = 1;
  private static final int DAYS_TO_RECEIPT = 5;

  private static final Spec SPEC =
      Spec.of(
          "triage",
          "Sorts a dispute: where it goes, on which track and how dangerous it is.",
          NextFields.after(FormSpec.of(ROUTING, TRACKS, RISK, REASON, OUTCOME)));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    List<Finding> findings = new ArrayList<>(Moves.allowed(file.stage(), Move.TRIAGE));
    findings.addAll(
        TriageRules.tracks(
            act.get(ROUTING), tracks(file, act), file.intake().flags(), TRACKS.name()));
    findings.addAll(
        RiskRules.lowering(
            file.head().risk(), risk(file, act), act.input().text(REASON), REASON.name()));
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    Routing routing = act.get(ROUTING);
    Intake intake = file.intake().routed(routing);
    if (act.input().mentions(OUTCOME)) {
      intake = intake.handled(act.input().text(OUTCOME));
    }
    Head head = file.head().moved(Move.TRIAGE).sorted(tracks(file, act), risk(file, act));
    return file.with(intake).with(next(act, head, routing));
  }

  private static Head next(Act act, Head head, Routing routing) {
    return switch (routing) {
      case COMMUNITY_ROOM, MEDIATION_ROOM, SETTLED_ON_SPOT ->
          NextFields.proposed(act, head, NextSteps.ACCEPT, act.today().plusDays(DAYS_TO_ACCEPT));
      case CASE_TEAM, OTHER_BODY ->
          NextFields.proposed(act, head, NextSteps.RECEIPT, act.today().plusDays(DAYS_TO_RECEIPT));
    };
  }

  private static Set<Track> tracks(CaseFile file, Act act) {
    return act.input().mentions(TRACKS) ? act.input().all(TRACKS) : file.head().tracks();
  }

  private static Risk risk(CaseFile file, Act act) {
    return act.input().find(RISK).orElse(file.head().risk());
  }

  @Override
  public String reason(Act act) {
    return act.input().text(REASON);
  }

  @Override
  public List<String> told(Act act) {
    return List.of(
        "~enum.Routing." + act.get(ROUTING),
        "~enum.Risk." + risk(act.file(), act),
        inWords(tracks(act.file(), act)));
  }

  /// Both tracks, or none, have a word of their own.
  private static String inWords(Set<Track> tracks) {
    String key =
        switch (tracks.size()) {
          case 0 -> "tracks.none";
          case 1 -> "enum.Track." + tracks.iterator().next();
          default -> "tracks.both";
        };
    return "~" + key;
  }
}
