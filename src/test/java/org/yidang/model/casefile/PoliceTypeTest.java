package org.yidang.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Domain §9: each sort of the police is counted under one national type.
class PoliceTypeTest {
  @ParameterizedTest
  @CsvSource({
    "EMOTIONAL, FAMILY",
    "SUPPORT, FAMILY",
    "FAMILY_PROPERTY, FAMILY",
    "LEAK, NEIGHBOUR",
    "NOISE, NEIGHBOUR",
    "PARKING, NEIGHBOUR",
    "PETS, NEIGHBOUR",
    "BOUNDARY, LAND",
    "RENTING, CONTRACT",
    "DEBT, CONTRACT",
    "STALL, BUSINESS",
    "CAMPUS, DAMAGE",
    "QUARREL, DAMAGE",
    "WAGES, WAGE_ARREARS",
    "FOOD, CONSUMER",
    "ROAD, TRAFFIC",
    "ESTATE_FEES, PROPERTY_MANAGEMENT",
    "ONLINE, E_COMMERCE",
    "OTHER, OTHER",
  })
  void eachSortIsCountedUnderOneType(PoliceType sort, DisputeType type) {
    assertThat(sort.type()).isEqualTo(type);
    assertThat(sort.fits(type)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "WAGES, LABOUR, true",
    "WAGES, CONTRACT, false",
    "LEAK, PROPERTY_MANAGEMENT, true",
    "LEAK, LABOUR, false",
    "ROAD, DAMAGE, true",
    "ROAD, FAMILY, false",
    "CAMPUS, NEIGHBOUR, false",
    "FOOD, MEDICAL, false",
    "BOUNDARY, NEIGHBOUR, true",
    "BOUNDARY, EXPROPRIATION, false",
  })
  void someMayBeWrittenDownUnderAnother(PoliceType sort, DisputeType type, boolean fits) {
    assertThat(sort.fits(type)).isEqualTo(fits);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNoneOfThemFitsEverywhereAndNothingElseDoes(PoliceType sort) {
    boolean everywhere = EnumSet.allOf(DisputeType.class).stream().allMatch(sort::fits);

    assertThat(everywhere).isEqualTo(sort == PoliceType.OTHER);
  }

  @Test
  void medicalExpropriationAndTourismHaveNoSortOfTheirOwn() {
    assertThat(EnumSet.allOf(PoliceType.class).stream().map(PoliceType::type))
        .doesNotContain(DisputeType.MEDICAL, DisputeType.EXPROPRIATION, DisputeType.TOURISM);
  }
}
