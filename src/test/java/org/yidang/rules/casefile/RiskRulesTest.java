package org.yidang.rules.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yidang.model.casefile.Risk;
import org.yidang.rules.Finding;
import org.yidang.rules.Table;

class RiskRulesTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/rules/risk.csv", useHeadersInDisplayName = true)
  void whatIsFoundWhenTheRiskIsSetAnew(
      Risk from,
      Risk to,
      @Nullable String reason,
      @Nullable String measure,
      @Nullable String wanted) {
    List<Finding> found =
        new ArrayList<>(RiskRules.lowering(from, to, Table.text(reason), "reason"));
    found.addAll(RiskRules.a8(from, to, Table.text(measure), "measure"));

    assertThat(Table.rules(found)).isEqualTo(Table.words(wanted));
    assertThat(found).allMatch(one -> one.blocks() == one.rule().equals("risk.lower-reason"));
  }
}
