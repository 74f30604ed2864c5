package org.yidang.model.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the office knows of itself, as it is kept and found.
class ProfileTest {
  private static final Profile PROFILE = profile("");

  @Test
  void filesOfThePoliceAreNumberedWithoutASettingToo() {
    assertThat(PROFILE.policeFileNumber()).isEqualTo(Profile.POLICE_FILE_NUMBER);
    assertThat(NumberPattern.sound(PROFILE.policeFileNumber())).isTrue();
    assertThat(NumberPattern.write(PROFILE.policeFileNumber(), "清公（青）", 2026, 3))
        .isEqualTo("清公（青）治调字〔2026〕3号");
    assertThat(profile("{year}-{no}").policeFileNumber()).isEqualTo("{year}-{no}");
  }

  /// T3: the numbers of the two tracks never look alike.
  @Test
  void theSeriesOfTheTracksDiffer() {
    List<String> patterns =
        List.of(
            PROFILE.fileNumber(),
            PROFILE.agreementNumber(),
            PROFILE.policeNumber(),
            PROFILE.policeFileNumber());

    assertThat(patterns).doesNotHaveDuplicates().allMatch(NumberPattern::sound);
  }

  @Test
  void anOfficeIsWhatItsRowsSay() {
    Office office = office();

    assertThat(Office.of(office.rows().values())).isEqualTo(office).hasSameHashCodeAs(office);
    assertThat(office.profile()).contains(PROFILE);
    assertThat(office.people()).extracting(Person::name).containsExactly("林样调");
    assertThat(office.bodies()).extracting(Body::name).containsExactly("青石镇妇联");
    assertThat(office.cells()).extracting(GridCell::name).containsExactly("第一警格");
    assertThat(office).isNotEqualTo(Office.empty());
    assertThat(Office.empty().profile()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2, true", "3, true", "4, true", "5, false"})
  void everythingIsFoundByItsId(long id, boolean there) {
    assertThat(office().find(new UUID(0, id)).isPresent()).isEqualTo(there);
  }

  @Test
  void whatIsReplacedIsNotThereTwice() {
    Office again = office().with(new GridCell(new UUID(0, 4), "01", "第二警格", "", "", false));

    assertThat(again.cells()).hasSize(1);
    assertThat(again.cells().getFirst().active()).isFalse();
    assertThat(office().cells().getFirst().name()).as("the other stays").isEqualTo("第一警格");
  }

  private static Office office() {
    return Office.empty()
        .with(PROFILE)
        .with(new Person(new UUID(0, 2), "林样调", PersonRole.MEDIATOR, "", "", "", true))
        .with(new Body(new UUID(0, 3), BodyKind.SCHOOL, "青石镇妇联", "", "", "", true))
        .with(new GridCell(new UUID(0, 4), "01", "第一警格", "", "", true));
  }

  private static Profile profile(String policeFileNumber) {
    return new Profile(
        new UUID(0, 1),
        "清屏县公安局青石派出所",
        "青石镇人民调解委员会",
        "清屏县",
        "青",
        "清公（青）",
        "林样调",
        PersonRole.MEDIATOR,
        "1",
        "清屏县人民法院",
        "（{year}）{letter}人调字第{no:3}号",
        "{letter}人调字〔{year}〕第{no}号",
        "{letter}调解字〔{year}〕{no}号",
        policeFileNumber);
  }
}
