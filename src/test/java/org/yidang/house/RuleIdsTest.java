package org.yidang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The id of a rule leads somewhere in the domain reference.
class RuleIdsTest {
  private static final Pattern FAMILY = Pattern.compile("(?m)^finding\\.([A-Za-z0-9-]+)");
  private static final Pattern RULE = Pattern.compile("(?:\\| |\\*\\*|Rule )([ABT][0-9]+)\\b");
  private static final Pattern OTHER = Pattern.compile("`([a-zA-Z-]+)(?:\\.…)?`");

  @Test
  void everyRuleOfAFindingStandsInTheDomainReference() throws IOException {
    String words = Files.readString(Path.of("src/main/resources/words/finding.properties"));
    String domain = Files.readString(Path.of("docs/domain.md"));

    Set<String> known = found(RULE, domain);
    known.addAll(found(OTHER, domain.substring(domain.indexOf("## 15"))));

    assertThat(found(FAMILY, words)).hasSizeGreaterThan(40).isSubsetOf(known);
  }

  @Test
  void aRuleThatNobodyWroteDownWouldBeSeen() {
    assertThat(found(RULE, "| A1 | on application | **B5 count** and **Rule T1 [F]**"))
        .containsExactly("A1", "B5", "T1");
    assertThat(found(OTHER, "| `DV` `violence.…` | violence |")).containsExactly("DV", "violence");
    assertThat(found(FAMILY, "finding.A99=x\nfinding.A99.remedy=y\n# finding.B1"))
        .containsExactly("A99");
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
