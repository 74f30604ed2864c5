package org.yidang.model.office;

import java.util.UUID;
import org.yidang.model.entity.Entity;

/// What the program knows of its own house: chosen at first start, changed in the settings.
///
/// @param station name of the police station
/// @param committee name of the people's mediation committee that signs and seals
/// @param area 县/区 where the committee lies, for titles and courts
/// @param letter the 简称 in paper numbers, e.g. 青 in 青人调字
/// @param policeLetter the 简称 in police paper numbers
/// @param userName who sits at this desk
/// @param userRole what that person does
/// @param desk name of this desk
/// @param court the court with jurisdiction, for advice on papers
/// @param fileNumber pattern of the 卷号; see [NumberPattern]
/// @param agreementNumber pattern of the 协议书编号
/// @param policeNumber pattern of the police 文号
/// @param policeFileNumber pattern of the number of a file that only the police mediate; the two
///     never mix (T3)
public record Profile(
    UUID id,
    String station,
    String committee,
    String area,
    String letter,
    String policeLetter,
    String userName,
    PersonRole userRole,
    String desk,
    String court,
    String fileNumber,
    String agreementNumber,
    String policeNumber,
    String policeFileNumber)
    implements Entity {
  /// What a file of the police is numbered by where the office has said nothing else.
  public static final String POLICE_FILE_NUMBER = "{letter}治调字〔{year}〕{no}号";

  public Profile {
    policeFileNumber = policeFileNumber.isBlank() ? POLICE_FILE_NUMBER : policeFileNumber;
  }
}
