package org.yidang.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every rule must fail on the bad classes of its canary house, and on no other of them.
class ArchitectureCanaryTest {
  private static final Pattern CLASS =
      Pattern.compile("org\\.yidang\\.house\\.canary\\.[a-z.]+\\.([A-Z]\\w+)");

  @Test
  void classThatSeesMoreThanItsRowIsFound() {
    Canary house = new Canary("arrows");
    assertThat(house.named(house.rules.arrows()))
        .contains("SeesModel", "SeesRule", "SeesSwing", "SeesStart")
        .doesNotContain("CarriesFinding");
  }

  @Test
  void classWithoutARoomIsFound() {
    Canary house = new Canary("arrows");
    assertThat(house.named(house.rules.everyClassHasARoom())).containsExactly("Stranger");
  }

  @Test
  void classThatSeesStartIsFound() {
    Canary house = new Canary("arrows");
    assertThat(house.named(house.rules.nobodySeesStart())).containsExactly("Begin", "SeesStart");
  }

  @Test
  void cycleOfPackagesIsFound() {
    Canary house = new Canary("cycles");
    assertThat(house.named(house.rules.noCycles())).containsExactly("One", "Two");
  }

  @Test
  void featureThatSeesAnotherIsFound() {
    Canary house = new Canary("features");
    assertThat(house.named(house.rules.deskFeaturesAreApart()))
        .containsExactly("KnowsFeature", "PartyPane", "SessionPane");
  }

  @Test
  void libraryOutsideItsFenceIsFound() {
    Canary house = new Canary("fences");
    assertThat(house.named(house.rules.fences()))
        .containsExactly(
            "UsesFlyway",
            "UsesFx",
            "UsesH2",
            "UsesJdbc",
            "UsesJooq",
            "UsesJson",
            "UsesPdf",
            "UsesPicocli");
  }

  @Test
  void classThatSeesPastTheDoorIsFound() {
    Canary house = new Canary("doors");
    assertThat(house.named(house.rules.door("store", "Stores")))
        .containsExactly("Inside", "PastTheDoor", "Row", "ThroughTheWall");
  }

  @Test
  void fieldThatCanChangeIsFound() {
    Canary house = new Canary("values");
    assertThat(house.named(house.rules.modelIsFinal())).containsExactly("Changing");
  }

  @Test
  void inexactMemberIsFound() {
    Canary house = new Canary("values");
    assertThat(house.named(house.rules.nothingIsInexact()))
        .containsExactly("Boxed", "Inexact", "InexactList");
  }

  @Test
  void hiddenTimeChanceAndPlaceAreFound() {
    Canary house = new Canary("hidden");
    Set<String> bad = house.simpleNames();
    bad.removeAll(Set.of("IsGiven", "MayAsk"));
    assertThat(bad).hasSize(14);
    assertThat(house.named(house.rules.nothingIsHidden())).containsExactlyElementsOf(bad);
  }

  @Test
  void viewModelThatKnowsANodeIsFound() {
    Canary house = new Canary("views");
    assertThat(house.named(house.rules.viewModelsKnowNoNode())).containsExactly("PartyViewModel");
  }

  @Test
  void viewThatKnowsMoreThanItsViewModelIsFound() {
    Canary house = new Canary("views");
    assertThat(house.named(house.rules.viewsKnowOnlyTheirViewModel()))
        .contains("AgentView", "HastyView")
        .doesNotContain("PartyView");
  }

  @Test
  void threadBesideTheDoorIsFound() {
    Canary house = new Canary("threads");
    Set<String> bad = house.simpleNames();
    bad.remove("Background");
    assertThat(bad).hasSize(5);
    assertThat(house.named(house.rules.oneDoorToThreads())).containsExactlyElementsOf(bad);
  }

  @Test
  void everyRuleHoldsInAHouseThatIsStillEmpty() {
    JavaClasses nothing = new ClassFileImporter().importClasses();
    ArchitectureRules rules = new ArchitectureRules("org.yidang.house.canary.nothing");
    rules.arrows().forEach(rule -> rule.check(nothing));
    rules.fences().forEach(rule -> rule.check(nothing));
    List.of(
            rules.everyClassHasARoom(),
            rules.nobodySeesStart(),
            rules.noCycles(),
            rules.deskFeaturesAreApart(),
            rules.door("store", "Stores"),
            rules.modelIsFinal(),
            rules.nothingIsInexact(),
            rules.nothingIsHidden(),
            rules.viewModelsKnowNoNode(),
            rules.viewsKnowOnlyTheirViewModel(),
            rules.oneDoorToThreads())
        .forEach(rule -> rule.check(nothing));
  }

  /// One bad house: its classes and the rules for them.
  private static final class Canary {
    private final JavaClasses classes;
    private final ArchitectureRules rules;

    Canary(String name) {
      String base = "org.yidang.house.canary." + name;
      classes = new ClassFileImporter().importPackages(base);
      rules = new ArchitectureRules(base);
    }

    /// Simple names of the canary classes that the failures of a rule speak of, in order.
    Set<String> named(ArchRule rule) {
      return rule.evaluate(classes).getFailureReport().getDetails().stream()
          .flatMap(detail -> CLASS.matcher(detail).results())
          .map(found -> found.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> named(List<ArchRule> many) {
      Set<String> all = new TreeSet<>();
      many.forEach(rule -> all.addAll(named(rule)));
      return all;
    }

    Set<String> simpleNames() {
      return classes.stream().map(Checks::outermost).collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
