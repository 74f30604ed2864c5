package org.yidang.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rules 1 to 8 on the program itself. They are plain test methods, because rules that are declared
/// as fields are skipped by some runners while the build stays green.
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.yidang");
  private static final ArchitectureRules RULES = new ArchitectureRules("org.yidang");

  @Test
  void eachRoomSeesOnlyItsRow() {
    RULES.arrows().forEach(rule -> rule.check(PROGRAM));
  }

  @Test
  void everyClassHasARoomOfThePlan() {
    RULES.everyClassHasARoom().check(PROGRAM);
  }

  @Test
  void nobodySeesStart() {
    RULES.nobodySeesStart().check(PROGRAM);
  }

  @Test
  void packagesHaveNoCycles() {
    RULES.noCycles().check(PROGRAM);
  }

  @Test
  void featuresOfTheDeskDoNotSeeEachOther() {
    RULES.deskFeaturesAreApart().check(PROGRAM);
  }

  @Test
  void librariesStayBehindTheirFences() {
    RULES.fences().forEach(rule -> rule.check(PROGRAM));
  }

  @Test
  void storeAndPaperHaveOneDoorEach() {
    List.of(RULES.door("store", "Stores"), RULES.door("paper", "FilePapers"))
        .forEach(rule -> rule.check(PROGRAM));
  }

  @Test
  void modelDoesNotChange() {
    RULES.modelIsFinal().check(PROGRAM);
  }

  @Test
  void modelAndStoreHoldNothingInexact() {
    RULES.nothingIsInexact().check(PROGRAM);
  }

  @Test
  void innerRoomsAskNoClockNoChanceAndNoPlace() {
    RULES.nothingIsHidden().check(PROGRAM);
  }

  @Test
  void viewModelsKnowNoNode() {
    RULES.viewModelsKnowNoNode().check(PROGRAM);
  }

  @Test
  void viewsKnowOnlyTheirViewModel() {
    RULES.viewsKnowOnlyTheirViewModel().check(PROGRAM);
  }

  @Test
  void threadsAreStartedAtOneDoor() {
    RULES.oneDoorToThreads().check(PROGRAM);
  }
}
