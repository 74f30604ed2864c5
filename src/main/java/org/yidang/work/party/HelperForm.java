package org.yidang.work.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.office.Body;
import org.yidang.model.office.Office;
import org.yidang.model.party.Helper;
import org.yidang.model.party.HelperRole;
import org.yidang.rules.Days;
import org.yidang.rules.Finding;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;

/// The fields of somebody from outside who takes part (参加人, 专班, 见证人 …).
public final class HelperForm {
  public static final Field<String> BODY =
      Fields.line("body").doc("body they come from, as the directory has it or freely", "青石镇妇联");
  public static final Field<String> NAME =
      Fields.line("name").atMost(100).doc("full name; the body's contact when left out", "梅样妇");
  public static final Field<HelperRole> ROLE =
      Fields.choice("role", HelperRole.class).doc("helper when left out", "helper");
  public static final Field<String> POST = Fields.line("post").doc("post", "妇联主席");
  public static final Field<String> PHONE =
      Fields.phone("phone").doc("the body's phone when left out", "13900000031");
  public static final Field<LocalDate> INVITED_ON =
      Fields.date("invitedOn").doc("day of the invitation; today when left out", "2026-03-02");
  public static final Field<LocalDate> CONSENTED_ON =
      Fields.date("consentedOn").doc("day every party agreed to it (A5)", "2026-03-02");
  public static final Field<String> NOTE =
      Fields.text("note").doc("what they are asked for", "协助做丙样三子女的工作");

  public static final FormSpec SPEC =
      FormSpec.of(BODY, NAME, ROLE, POST, PHONE, INVITED_ON, CONSENTED_ON, NOTE);

  private HelperForm() {}

  static List<Finding> judge(Input in, Office office, LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    if (name(in, office).isBlank()) {
      findings.add(Finding.block("helper.name", in.path(NAME)));
    }
    findings.addAll(Days.notInFuture(in.find(CONSENTED_ON), in.path(CONSENTED_ON), today));
    if (in.find(CONSENTED_ON).isEmpty() && asksConsent(in)) {
      findings.add(Finding.note("A5.not-yet", in.path(CONSENTED_ON)));
    }
    return findings;
  }

  /// A5 is about those who join the mediation; who keeps the minutes or witnesses does not.
  private static boolean asksConsent(Input in) {
    return switch (in.find(ROLE).orElse(HelperRole.HELPER)) {
      case HELPER, TASK_FORCE, RESIDENT_LAWYER -> true;
      case WITNESS, RECORDER -> false;
    };
  }

  static Helper read(Input in, UUID id, Office office, LocalDate today) {
    Optional<Body> body = body(in, office);
    boolean contact = in.text(NAME).isBlank();
    return new Helper(
        id,
        in.find(ROLE).orElse(HelperRole.HELPER),
        name(in, office),
        in.text(BODY),
        in.text(POST),
        in.find(PHONE)
            .orElse(contact && !in.mentions(PHONE) ? body.map(Body::phone).orElse("") : ""),
        Optional.of(in.find(INVITED_ON).orElse(today)),
        in.find(CONSENTED_ON),
        in.text(NOTE));
  }

  static String name(Input in, Office office) {
    return in.find(NAME).or(() -> body(in, office).map(Body::contact)).orElse("");
  }

  private static Optional<Body> body(Input in, Office office) {
    return office.bodies().stream()
        .filter(body -> body.active() && body.name().equals(in.text(BODY)))
        .findFirst();
  }
}
