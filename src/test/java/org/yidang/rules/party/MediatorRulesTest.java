package org.yidang.rules.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yidang.model.party.Party;
import org.yidang.rules.Finding;
import org.yidang.rules.Table;

class MediatorRulesTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/rules/mediator.csv", useHeadersInDisplayName = true)
  void aMediatorWithTheNameOrPhoneOfAPartyMayBeKin(
      String name,
      @Nullable String phone,
      String party,
      @Nullable String chief,
      @Nullable String partyPhone,
      @Nullable String wanted) {
    Party other = People.party(12, 2, "丙样三");
    Party one =
        People.party(11, 1, party, Table.text(chief), Table.text(partyPhone), Optional.empty());

    List<Finding> found = MediatorRules.a7(List.of(other, one), name, Table.text(phone), "name");

    assertThat(Table.rules(found)).isEqualTo(Table.words(wanted));
    assertThat(found).noneMatch(Finding::blocks);
  }

  @Test
  void aFileWithoutAnyMediatorIsRemarkedOn() {
    assertThat(MediatorRules.a4(1, "mediator")).isEmpty();
    assertThat(MediatorRules.a4(0, "mediator")).containsExactly(Finding.note("A4", "mediator"));
  }
}
