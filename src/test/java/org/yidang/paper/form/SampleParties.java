package org.yidang.paper.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yidang.kit.id.IdKind;
import org.yidang.kit.id.IdNumber;
import org.yidang.kit.id.Sex;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Consent;
import org.yidang.model.party.Party;
import org.yidang.model.party.PartyKind;
import org.yidang.model.party.Power;
import org.yidang.model.party.Scope;
import org.yidang.model.party.Standing;

/// Invented people and firms, with every field or with only what is asked for.
final class SampleParties {
  private static final LocalDateTime AGREED_AT = LocalDateTime.of(2026, 3, 2, 9, 30);
  private static final LocalDate TOLD_ON = LocalDate.of(2026, 3, 2);

  private SampleParties() {}

  static UUID id(int no) {
    return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | no);
  }

  /// A person with every field; sex and birthday from the number.
  static Party person(int no, int side, String name, String idNumber, String address) {
    IdNumber number = IdNumber.read(idNumber, TOLD_ON).found().orElseThrow();
    return new Party(
        id(no),
        side,
        PartyKind.PERSON,
        name,
        1,
        Optional.of(number.sex()),
        Optional.of(number.birthDate()),
        "汉",
        IdKind.CITIZEN,
        idNumber,
        "",
        "个体经营户",
        "",
        "1390000000" + no % 10,
        address,
        false,
        "",
        "",
        "",
        "修复602室漏水管道\n赔偿顶棚、墙面和家具损失4800元\n承担鉴定费",
        Consent.AGREED,
        Optional.of(AGREED_AT),
        Optional.of(TOLD_ON));
  }

  static Party firm(int no, int side, String name) {
    return new Party(
        id(no),
        side,
        PartyKind.ORGANISATION,
        name,
        1,
        Optional.empty(),
        Optional.empty(),
        "",
        IdKind.NONE,
        "",
        "",
        "",
        "",
        "0930-8000018",
        "清屏县青石镇工业园区样石路1号",
        false,
        "91620000MAFAKE0019",
        "石样",
        "执行董事兼总经理",
        "",
        Consent.AGREED,
        Optional.of(AGREED_AT),
        Optional.of(TOLD_ON));
  }

  /// Only side and name are known.
  static Party bare(int no, int side, String name) {
    return new Party(
        id(no),
        side,
        PartyKind.PERSON,
        name,
        1,
        Optional.empty(),
        Optional.empty(),
        "",
        IdKind.NONE,
        "",
        "",
        "",
        "",
        "",
        "",
        false,
        "",
        "",
        "",
        "",
        Consent.UNDECLARED,
        Optional.empty(),
        Optional.empty());
  }

  /// The same person where the address must not be told, with other particulars.
  static Party sheltered(Party p, String nation) {
    return new Party(
        p.id(),
        p.side(),
        p.kind(),
        p.name(),
        p.heads(),
        Optional.of(Sex.FEMALE),
        p.birth(),
        nation,
        IdKind.PASSPORT,
        "E12345678",
        "",
        "护士",
        "清屏县样心医院",
        p.phone(),
        p.address(),
        true,
        "",
        "",
        "",
        p.claims(),
        p.consent(),
        p.consentAt(),
        p.rightsToldOn());
  }

  static Agent guardian(int no, UUID of, String name) {
    return new Agent(
        id(no),
        of,
        Standing.GUARDIAN,
        name,
        "父亲",
        "620000198506090026",
        "13900000021",
        "",
        "青石镇河湾小区6号楼502室",
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        Optional.empty());
  }

  static Agent lawyer(int no, UUID of, String name) {
    return new Agent(
        id(no),
        of,
        Standing.AGENT,
        name,
        "律师",
        "",
        "13900000022",
        "清屏县样法律师事务所",
        "",
        Optional.of(Scope.SPECIAL),
        EnumSet.allOf(Power.class),
        Optional.of(LocalDate.of(2026, 3, 1)),
        Optional.of(LocalDate.of(2026, 12, 31)));
  }
}
