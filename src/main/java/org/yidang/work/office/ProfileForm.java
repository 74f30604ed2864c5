package org.yidang.work.office;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yidang.model.office.PersonRole;
import org.yidang.model.office.Profile;
import org.yidang.rules.Finding;
import org.yidang.rules.office.OfficeRules;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;

/// What the program asks of its own house, at first start and in the settings.
public final class ProfileForm {
  /// How a 卷号 is written unless the office says otherwise (domain §7).
  public static final String FILE_NUMBER_DEFAULT = "（{year}）{letter}人调字第{no:3}号";

  /// How the number of an agreement is written unless the office says otherwise.
  public static final String AGREEMENT_NUMBER_DEFAULT = "{letter}人调字〔{year}〕第{no}号";

  /// How the number of a police paper is written unless the office says otherwise.
  public static final String POLICE_NUMBER_DEFAULT = "{letter}调解字〔{year}〕{no}号";

  private static final String DESK_DEFAULT = "1";
  private static final int SHORT = 20;

  public static final Field<String> STATION =
      Fields.line("station").doc("name of the police station", "清屏县公安局青石派出所").needed();
  public static final Field<String> COMMITTEE =
      Fields.line("committee")
          .doc("name of the people's mediation committee that signs and seals", "青石镇人民调解委员会")
          .needed();
  public static final Field<String> AREA =
      Fields.line("area").doc("county or district", "清屏县").needed();
  public static final Field<String> LETTER =
      Fields.line("letter").atMost(SHORT).doc("short name in paper numbers", "青").needed();
  public static final Field<String> POLICE_LETTER =
      Fields.line("policeLetter").atMost(SHORT).doc("short name in police paper numbers", "清公（青）");
  public static final Field<String> USER_NAME =
      Fields.line("userName").atMost(100).doc("who sits at this desk", "林样调").needed();
  public static final Field<PersonRole> USER_ROLE =
      Fields.choice("userRole", PersonRole.class).doc("mediator when left out", "mediator");
  public static final Field<String> DESK =
      Fields.line("desk").atMost(SHORT).doc("name of this desk; 1 when left out", "1");
  public static final Field<String> COURT =
      Fields.line("court").doc("court with jurisdiction, for advice on papers", "清屏县人民法院");
  public static final Field<String> FILE_NUMBER =
      Fields.line("fileNumber")
          .atMost(100)
          .doc("how the number of a file is written; {year}, {letter}, {no}", FILE_NUMBER_DEFAULT);
  public static final Field<String> AGREEMENT_NUMBER =
      Fields.line("agreementNumber")
          .atMost(100)
          .doc("how the number of an agreement is written", AGREEMENT_NUMBER_DEFAULT);
  public static final Field<String> POLICE_NUMBER =
      Fields.line("policeNumber")
          .atMost(100)
          .doc("how the number of a police paper is written", POLICE_NUMBER_DEFAULT);

  public static final Field<String> POLICE_FILE_NUMBER =
      Fields.line("policeFileNumber")
          .atMost(100)
          .doc(
              "how the number of a file is written that only the police mediate",
              Profile.POLICE_FILE_NUMBER);

  public static final FormSpec SPEC =
      FormSpec.of(
          STATION,
          COMMITTEE,
          AREA,
          LETTER,
          POLICE_LETTER,
          USER_NAME,
          USER_ROLE,
          DESK,
          COURT,
          FILE_NUMBER,
          AGREEMENT_NUMBER,
          POLICE_NUMBER,
          POLICE_FILE_NUMBER);

  private ProfileForm() {}

  static List<Finding> judge(Input in) {
    List<Finding> findings = new ArrayList<>();
    for (Field<String> pattern :
        List.of(FILE_NUMBER, AGREEMENT_NUMBER, POLICE_NUMBER, POLICE_FILE_NUMBER)) {
      in.find(pattern)
          .ifPresent(text -> findings.addAll(OfficeRules.pattern(text, in.path(pattern))));
    }
    return findings;
  }

  static Profile read(Input in, UUID id) {
    return new Profile(
        id,
        in.get(STATION),
        in.get(COMMITTEE),
        in.get(AREA),
        in.get(LETTER),
        in.find(POLICE_LETTER).orElse(in.get(LETTER)),
        in.get(USER_NAME),
        in.find(USER_ROLE).orElse(PersonRole.MEDIATOR),
        in.find(DESK).orElse(DESK_DEFAULT),
        in.find(COURT).orElse(in.get(AREA) + "人民法院"),
        in.find(FILE_NUMBER).orElse(FILE_NUMBER_DEFAULT),
        in.find(AGREEMENT_NUMBER).orElse(AGREEMENT_NUMBER_DEFAULT),
        in.find(POLICE_NUMBER).orElse(POLICE_NUMBER_DEFAULT),
        in.text(POLICE_FILE_NUMBER));
  }
}
