package org.yidang.model.party;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.yidang.kit.id.IdKind;
import org.yidang.kit.id.Sex;
import org.yidang.model.entity.Entity;

/// A party (当事人): a person or an organisation on one of any number of sides.
///
/// @param side 1 for the side that asks (申请人), 2 for the other, 3 and more for third parties
/// @param heads how many people stand behind this party (31 owners count as one party of 31)
/// @param name of the person or the organisation; for a crowd what it is called
/// @param birth follows from the ID number where there is one
/// @param nation name of the nationality without 族 at the end where the table has it so
/// @param noIdReason why there is no paper, where `idKind` is NONE
/// @param work occupation or post
/// @param address for a person where they live, for an organisation its seat
/// @param sheltered true hides the address from every paper (domestic violence)
/// @param creditCode for an organisation
/// @param chief 法定代表人 or 负责人 of an organisation
/// @param claims what the party asks for, one claim a line
/// @param rightsToldOn the day the party signed that its rights were told (P05, A6)
public record Party(
    UUID id,
    int side,
    PartyKind kind,
    String name,
    int heads,
    Optional<Sex> sex,
    Optional<LocalDate> birth,
    String nation,
    IdKind idKind,
    String idNumber,
    String noIdReason,
    String work,
    String workplace,
    String phone,
    String address,
    boolean sheltered,
    String creditCode,
    String chief,
    String chiefPost,
    String claims,
    Consent consent,
    Optional<LocalDateTime> consentAt,
    Optional<LocalDate> rightsToldOn)
    implements Entity {

  /// Completed years on a day; empty for organisations and people whose birthday is not known.
  public OptionalInt ageOn(LocalDate day) {
    return birth.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Period.between(birth.get(), day).getYears());
  }

  /// True when the birthday is known and the eighteenth has not come (民法典 17–20).
  public boolean minorOn(LocalDate day) {
    OptionalInt age = ageOn(day);
    return age.isPresent() && age.getAsInt() < 18;
  }

  public Party consenting(Consent newConsent, LocalDateTime at) {
    return new Party(
        id,
        side,
        kind,
        name,
        heads,
        sex,
        birth,
        nation,
        idKind,
        idNumber,
        noIdReason,
        work,
        workplace,
        phone,
        address,
        sheltered,
        creditCode,
        chief,
        chiefPost,
        claims,
        newConsent,
        Optional.of(at),
        rightsToldOn);
  }

  public Party told(LocalDate day) {
    return new Party(
        id,
        side,
        kind,
        name,
        heads,
        sex,
        birth,
        nation,
        idKind,
        idNumber,
        noIdReason,
        work,
        workplace,
        phone,
        address,
        sheltered,
        creditCode,
        chief,
        chiefPost,
        claims,
        consent,
        consentAt,
        Optional.of(day));
  }
}
