package org.yidang.work.intake;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.kit.money.Money;
import org.yidang.model.casefile.DisputeType;
import org.yidang.model.casefile.Flag;
import org.yidang.model.casefile.Intake;
import org.yidang.model.casefile.PoliceType;
import org.yidang.model.casefile.Routing;
import org.yidang.model.casefile.Source;
import org.yidang.rules.Finding;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;

/// What the first receiver writes down (form G07), when a file is opened and when it is
/// corrected.
public final class IntakeForm {
  public static final Field<Source> SOURCE =
      Fields.choice("source", Source.class).doc("how the call came in", "call-110").needed();
  public static final Field<String> CALL_NO =
      Fields.line("callNo").atMost(60).doc("number of the call", "JQ202603010012");
  public static final Field<String> FIRST_RECEIVER =
      Fields.line("firstReceiver").doc("who took it first; the desk's user by default", "周样警");
  public static final Field<LocalDateTime> REPORTED_AT =
      Fields.dateTime("reportedAt").doc("when it was reported", "2026-03-01 09:20").needed();
  public static final Field<LocalDateTime> ARRIVED_AT =
      Fields.dateTime("arrivedAt").doc("when somebody was on the spot", "2026-03-01 09:45");
  public static final Field<LocalDateTime> OCCURRED_AT =
      Fields.dateTime("occurredAt").doc("when it happened", "2026-02-27 20:00");
  public static final Field<String> PLACE =
      Fields.line("place").doc("where it happened", "青石镇河湾小区6号楼502室").needed();
  public static final Field<String> CELL =
      Fields.line("cell").doc("grid cell, as the office names it", "青石镇第二警格");
  public static final Field<DisputeType> TYPE =
      Fields.choice("type", DisputeType.class).doc("national dispute type", "neighbour").needed();
  public static final Field<PoliceType> POLICE_TYPE =
      Fields.choice("policeType", PoliceType.class).doc("sub-type the police use", "leak");
  public static final Field<String> FACTS =
      Fields.text("facts").doc("short facts", "楼上602室漏水，致502室客厅顶棚渗水。").needed();
  public static final Field<Money> AMOUNT =
      Fields.money("amount").doc("what is in dispute in money", "4800");
  public static final Field<Flag> FLAGS =
      Fields.choices("flags", Flag.class).doc("what the first receiver ticks", "damage");
  public static final Field<Integer> EARLIER_CALLS =
      Fields.number("earlierCalls", 0, 999).doc("calls about the same dispute before", "0");
  public static final Field<Routing> ROUTING =
      Fields.choice("routing", Routing.class).doc("where it was sent", "mediation-room");
  public static final Field<String> OUTCOME =
      Fields.text("outcome").doc("what was done about the call itself", "双方同意到调解室调解");

  public static final FormSpec SPEC =
      FormSpec.of(
          SOURCE,
          CALL_NO,
          FIRST_RECEIVER,
          REPORTED_AT,
          ARRIVED_AT,
          OCCURRED_AT,
          PLACE,
          CELL,
          TYPE,
          POLICE_TYPE,
          FACTS,
          AMOUNT,
          FLAGS,
          EARLIER_CALLS,
          ROUTING,
          OUTCOME);

  private IntakeForm() {}

  /// What does not fit together in an intake.
  public static List<Finding> judge(Input in, LocalDateTime now) {
    List<Finding> findings = new ArrayList<>();
    Optional<LocalDateTime> reported = in.find(REPORTED_AT);
    reported
        .filter(at -> at.isAfter(now))
        .ifPresent(at -> findings.add(Finding.block("time.in-future", in.path(REPORTED_AT))));
    in.find(OCCURRED_AT)
        .filter(at -> reported.isPresent() && at.isAfter(reported.get()))
        .ifPresent(at -> findings.add(Finding.block("intake.after-report", in.path(OCCURRED_AT))));
    in.find(ARRIVED_AT)
        .filter(at -> reported.isPresent() && at.isBefore(reported.get()))
        .ifPresent(at -> findings.add(Finding.block("intake.before-report", in.path(ARRIVED_AT))));
    in.find(POLICE_TYPE)
        .filter(sort -> in.find(TYPE).filter(type -> !sort.fits(type)).isPresent())
        .ifPresent(
            sort ->
                findings.add(
                    Finding.warn(
                        "intake.type-mismatch",
                        in.path(POLICE_TYPE),
                        "~enum.PoliceType." + sort,
                        "~enum.DisputeType." + sort.type())));
    return findings;
  }

  /// The intake that was typed.
  ///
  /// @param user who took it first where nobody is named
  public static Intake read(Input in, String user, UUID id) {
    return new Intake(
        id,
        in.get(SOURCE),
        in.text(CALL_NO),
        in.find(FIRST_RECEIVER).orElse(user),
        in.get(REPORTED_AT),
        in.find(ARRIVED_AT),
        in.find(OCCURRED_AT),
        in.get(PLACE),
        in.text(CELL),
        in.get(TYPE),
        in.find(POLICE_TYPE),
        in.get(FACTS),
        in.find(AMOUNT),
        in.all(FLAGS),
        in.find(EARLIER_CALLS).orElse(0),
        in.find(ROUTING),
        in.text(OUTCOME));
  }
}
