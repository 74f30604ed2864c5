package org.yidang.rules.party;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yidang.kit.id.IdKind;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.DisputeType;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Intake;
import org.yidang.model.casefile.Risk;
import org.yidang.model.casefile.Source;
import org.yidang.model.casefile.Stage;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Consent;
import org.yidang.model.party.Party;
import org.yidang.model.party.PartyKind;
import org.yidang.model.party.Standing;

/// People and files for tests of rules.
public final class People {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private People() {}

  public static UUID id(long no) {
    return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | no);
  }

  public static CaseFile file() {
    Head head =
        new Head(
            id(1),
            new Head.Cover("", "", "", DAY, ""),
            new Head.Course(
                Stage.TRIAGED, 1, Set.of(), Risk.BLUE, Optional.empty(), Optional.empty()),
            new Head.Next("~next.accept", "林样调", Optional.of(DAY)));
    Intake intake =
        new Intake(
            id(2),
            Source.COUNTER,
            "",
            "周样警",
            LocalDateTime.of(2026, 3, 2, 8, 20),
            Optional.empty(),
            Optional.empty(),
            "河湾小区",
            "",
            DisputeType.NEIGHBOUR,
            Optional.empty(),
            "漏水。",
            Optional.empty(),
            Set.of(),
            0,
            Optional.empty(),
            "");
    return CaseFile.opened(head, intake);
  }

  public static Party party(long no, int side, String name) {
    return party(no, side, name, "", "", Optional.empty());
  }

  public static Party born(long no, LocalDate birth) {
    return party(no, 1, "学生样一", "", "", Optional.of(birth));
  }

  public static Party party(
      long no, int side, String name, String chief, String phone, Optional<LocalDate> birth) {
    return new Party(
        id(no),
        side,
        PartyKind.PERSON,
        name,
        1,
        Optional.empty(),
        birth,
        "",
        IdKind.NONE,
        "",
        "未携带",
        "",
        "",
        phone,
        "",
        false,
        "",
        chief,
        "",
        "",
        Consent.UNDECLARED,
        Optional.empty(),
        Optional.empty());
  }

  public static Agent agent(long no, UUID party, Standing standing) {
    return new Agent(
        id(no),
        party,
        standing,
        "申样律",
        "",
        "",
        "",
        "",
        "",
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        Optional.empty());
  }
}
