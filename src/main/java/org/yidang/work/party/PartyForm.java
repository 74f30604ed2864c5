package org.yidang.work.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.kit.id.CreditCode;
import org.yidang.kit.id.IdKind;
import org.yidang.kit.id.IdNumber;
import org.yidang.kit.id.Sex;
import org.yidang.model.party.Consent;
import org.yidang.model.party.Party;
import org.yidang.model.party.PartyKind;
import org.yidang.rules.Finding;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;

/// The fields of a party, wherever one is typed: when a file is opened, added or corrected later.
public final class PartyForm {
  public static final Field<Integer> SIDE =
      Fields.number("side", 1, 9).doc("1 applicant, 2 respondent, 3… third parties", "1").needed();
  public static final Field<PartyKind> KIND =
      Fields.choice("kind", PartyKind.class).doc("person (default) or organisation", "person");
  public static final Field<String> NAME =
      Fields.line("name").atMost(100).doc("full name", "甲样一").needed();
  public static final Field<Integer> HEADS =
      Fields.number("heads", 1, 99_999).doc("people behind this party, for a crowd", "31");
  public static final Field<IdKind> ID_KIND =
      Fields.choice("idKind", IdKind.class)
          .doc("citizen (default where a number is given), or another paper", "citizen");
  public static final Field<String> ID_NUMBER =
      Fields.idNumber("idNumber")
          .atMost(30)
          .doc("number of the paper; check digit judged for a resident card", "620000197803120012");
  public static final Field<String> NO_ID_REASON =
      Fields.line("noIdReason").doc("why there is no paper, for idKind none", "未携带，自报身份");
  public static final Field<Sex> SEX =
      Fields.choice("sex", Sex.class).doc("follows from a resident ID number", "male");
  public static final Field<LocalDate> BIRTH =
      Fields.date("birth").doc("follows from a resident ID number", "1978-03-12");
  public static final Field<String> NATION =
      Fields.nation("nation").doc("nationality (GB/T 3304), name or code", "汉");
  public static final Field<String> WORK = Fields.line("work").doc("occupation or post", "个体户");
  public static final Field<String> WORKPLACE =
      Fields.line("workplace").doc("employer", "清屏县样石建材公司");
  public static final Field<String> PHONE =
      Fields.phone("phone").doc("mobile or landline", "13900000001");
  public static final Field<String> ADDRESS =
      Fields.line("address").doc("home, or seat of an organisation", "青石镇河湾小区6号楼602室");
  public static final Field<Boolean> SHELTERED =
      Fields.yesNo("sheltered").doc("hide the address from every paper", "no");
  public static final Field<String> CREDIT_CODE =
      Fields.creditCode("creditCode")
          .doc("unified social credit code of an organisation", "91620000MAFAKE0019");
  public static final Field<String> CHIEF =
      Fields.line("chief").doc("legal representative or head of an organisation", "石样");
  public static final Field<String> CHIEF_POST =
      Fields.line("chiefPost").doc("post of that person", "经理");
  public static final Field<String> CLAIMS =
      Fields.text("claims").doc("what the party asks for, one claim a line", "修复漏水并赔偿4800元");

  public static final FormSpec SPEC =
      FormSpec.of(
          SIDE,
          KIND,
          NAME,
          HEADS,
          ID_KIND,
          ID_NUMBER,
          NO_ID_REASON,
          SEX,
          BIRTH,
          NATION,
          WORK,
          WORKPLACE,
          PHONE,
          ADDRESS,
          SHELTERED,
          CREDIT_CODE,
          CHIEF,
          CHIEF_POST,
          CLAIMS);

  private static final List<Field<?>> OF_PEOPLE =
      List.of(ID_KIND, ID_NUMBER, NO_ID_REASON, SEX, BIRTH, NATION, WORK, WORKPLACE);
  private static final List<Field<?>> OF_ORGANISATIONS = List.of(CREDIT_CODE, CHIEF, CHIEF_POST);

  private PartyForm() {}

  /// The fields that a party of the other kind does not have.
  static List<Field<?>> only(PartyKind kind) {
    return kind == PartyKind.PERSON ? OF_PEOPLE : OF_ORGANISATIONS;
  }

  private static PartyKind other(PartyKind kind) {
    return kind == PartyKind.PERSON ? PartyKind.ORGANISATION : PartyKind.PERSON;
  }

  private static Input ofItsKind(Input in) {
    PartyKind kind = in.find(KIND).orElse(PartyKind.PERSON);
    return in.without(only(other(kind)));
  }

  /// What is wrong with a party by itself (domain §11).
  public static List<Finding> judge(Input in, LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    PartyKind kind = in.find(KIND).orElse(PartyKind.PERSON);
    only(other(kind)).stream()
        .filter(field -> in.find(field).isPresent())
        .findFirst()
        .ifPresent(
            field ->
                findings.add(
                    Finding.note("party.other-kind", in.path(field), "~enum.PartyKind." + kind)));
    if (kind == PartyKind.PERSON) {
      judgePerson(in, today, findings);
    } else if (in.text(CREDIT_CODE).isBlank()) {
      findings.add(Finding.note("party.no-credit-code", in.path(CREDIT_CODE)));
    } else {
      CreditCode.doubt(in.text(CREDIT_CODE))
          .ifPresent(
              doubt ->
                  findings.add(
                      Finding.warn("credit-code." + Field.code(doubt), in.path(CREDIT_CODE))));
    }
    return findings;
  }

  private static void judgePerson(Input in, LocalDate today, List<Finding> findings) {
    String number = in.text(ID_NUMBER);
    IdKind kind = idKind(in);
    if (!number.isBlank()) {
      kind.read(number, today)
          .why()
          .ifPresent(
              flaw -> findings.add(Finding.block("id." + Field.code(flaw), in.path(ID_NUMBER))));
    }
    if (kind != IdKind.NONE && in.find(ID_KIND).isPresent() && number.isBlank()) {
      findings.add(Finding.block("party.id-number-missing", in.path(ID_NUMBER)));
    }
    if (in.find(ID_KIND).equals(Optional.of(IdKind.NONE)) && in.text(NO_ID_REASON).isBlank()) {
      findings.add(Finding.block("party.no-id-reason", in.path(NO_ID_REASON)));
    }
    in.find(BIRTH)
        .filter(birth -> birth.isAfter(today))
        .ifPresent(birth -> findings.add(Finding.block("party.birth-in-future", in.path(BIRTH))));
  }

  private static IdKind idKind(Input in) {
    return in.find(ID_KIND).orElse(in.text(ID_NUMBER).isBlank() ? IdKind.NONE : IdKind.CITIZEN);
  }

  /// The party that was typed; age and sex follow from a resident ID number, and what only a party
  /// of the other kind has is left out.
  public static Party read(Input typed, UUID id, LocalDate today) {
    Input in = ofItsKind(typed);
    IdKind idKind = idKind(in);
    Optional<IdNumber> number =
        idKind == IdKind.CITIZEN
            ? IdNumber.read(in.text(ID_NUMBER), today).found()
            : Optional.empty();
    return new Party(
        id,
        in.get(SIDE),
        in.find(KIND).orElse(PartyKind.PERSON),
        in.get(NAME),
        in.find(HEADS).orElse(1),
        number.map(IdNumber::sex).or(() -> in.find(SEX)),
        number.map(IdNumber::birthDate).or(() -> in.find(BIRTH)),
        in.text(NATION),
        idKind,
        idKind.read(in.text(ID_NUMBER), today).found().orElse(""),
        in.text(NO_ID_REASON),
        in.text(WORK),
        in.text(WORKPLACE),
        in.text(PHONE),
        in.text(ADDRESS),
        in.yes(SHELTERED),
        in.text(CREDIT_CODE),
        in.text(CHIEF),
        in.text(CHIEF_POST),
        in.text(CLAIMS),
        Consent.UNDECLARED,
        Optional.empty(),
        Optional.empty());
  }
}
