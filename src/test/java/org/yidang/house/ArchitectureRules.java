package org.yidang.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.stream.Stream;

/// The rules about packages and classes, for any house: the real one and each canary.
///
/// @param base the package that holds the rooms
record ArchitectureRules(String base) {
  private static final String[] EVERYWHERE = {
    "java.lang..",
    "java.util..",
    "java.io..",
    "java.nio..",
    "java.math..",
    "java.time..",
    "java.text..",
    "java.net..",
    "java.security..",
    "org.jspecify.."
  };

  /// Rule 1: each room sees only its row.
  List<ArchRule> arrows() {
    return Rooms.names().stream().map(name -> arrow(Rooms.room(name))).toList();
  }

  private ArchRule arrow(Rooms.Room room) {
    Stream<String> rooms =
        Stream.concat(Stream.of(room.name()), room.sees().stream())
            .filter(seen -> !isClass(seen))
            .map(seen -> Rooms.within(base, seen));
    Stream<String> libraries =
        Stream.concat(room.libraries().stream(), fencedInside(room.name()))
            .flatMap(library -> Rooms.packagesOf(library).stream());
    String[] packages =
        Rooms.together(Stream.of(Stream.of(EVERYWHERE), rooms, libraries).flatMap(all -> all));
    DescribedPredicate<JavaClass> seen = resideInAnyPackage(packages);
    for (String one : room.sees().stream().filter(ArchitectureRules::isClass).toList()) {
      seen = seen.or(itsClass(base + "." + one));
    }
    return classes()
        .that()
        .resideInAPackage(Rooms.within(base, room.name()))
        .should()
        .onlyDependOnClassesThat(seen)
        .as("room " + room.name() + " sees only " + room.sees() + " and " + room.libraries())
        .allowEmptyShould(true);
  }

  /// Rule 1: there are no rooms beside those of the plan.
  ArchRule everyClassHasARoom() {
    String[] rooms =
        Rooms.together(
            Stream.concat(Rooms.names().stream(), Stream.of("start"))
                .map(name -> Rooms.within(base, name)));
    return classes()
        .that()
        .resideInAPackage(base + "..")
        .should()
        .resideInAnyPackage(rooms)
        .allowEmptyShould(true);
  }

  /// Rule 1: nobody sees `start`.
  ArchRule nobodySeesStart() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(Rooms.within(base, "start"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(Rooms.within(base, "start"))
        .allowEmptyShould(true);
  }

  /// Rule 2: no package needs another that needs it. What jOOQ generates counts as one package.
  ArchRule noCycles() {
    return slices().assignedFrom(packages()).should().beFreeOfCycles().allowEmptyShould(true);
  }

  private SliceAssignment packages() {
    String generated = base + ".store.gen";
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(base)) {
          return SliceIdentifier.ignore();
        }
        return SliceIdentifier.of(name.startsWith(generated) ? generated : name);
      }

      @Override
      public String getDescription() {
        return "packages of " + base;
      }
    };
  }

  /// Rule 2: features of the desk do not see each other; only the shell sees them.
  ArchRule deskFeaturesAreApart() {
    String desk = base + ".desk.";
    return classes()
        .that()
        .resideInAPackage(desk + "*..")
        .should(
            Checks.of(
                "see no other feature",
                type ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(
                            dependency ->
                                !mayMeet(
                                    feature(desk, type),
                                    feature(desk, dependency.getTargetClass())))
                        .map(Object::toString)))
        .allowEmptyShould(true);
  }

  private static String feature(String desk, JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(desk) ? name.substring(desk.length()).split("\\.")[0] : "";
  }

  private static boolean mayMeet(String from, String to) {
    return to.isEmpty() || to.equals(from) || to.equals("kit") || from.equals("shell");
  }

  /// Rule 3: each library stays behind its fence.
  List<ArchRule> fences() {
    return Rooms.fencedLibraries().stream()
        .sorted()
        .map(
            library ->
                noClasses()
                    .that()
                    .resideInAPackage(base + "..")
                    .and()
                    .resideOutsideOfPackages(Rooms.insideFence(base, library))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(Rooms.packagesOf(library).toArray(String[]::new))
                    .as("only " + List.of(Rooms.insideFence(base, library)) + " touch " + library)
                    .allowEmptyShould(true))
        .toList();
  }

  /// Rule 4: from outside, a room shows one class only.
  ArchRule door(String room, String door) {
    String inside = Rooms.within(base, room);
    return noClasses()
        .that()
        .resideInAPackage(base + "..")
        .and()
        .resideOutsideOfPackage(inside)
        .should()
        .dependOnClassesThat(
            resideInAPackage(inside)
                .and(DescribedPredicate.not(itsClass(base + "." + room + "." + door))))
        .as("only " + door + " of " + room + " is seen from outside")
        .allowEmptyShould(true);
  }

  /// Rule 5: what the model holds does not change.
  ArchRule modelIsFinal() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(Rooms.within(base, "model"))
        .should()
        .beFinal()
        .allowEmptyShould(true);
  }

  /// Rule 5: money and measures are exact.
  ArchRule nothingIsInexact() {
    return classes()
        .that()
        .resideInAnyPackage(Rooms.all(base, "model", "store"))
        .should(Checks.haveNoMemberOf(float.class, double.class, Float.class, Double.class))
        .allowEmptyShould(true);
  }

  /// Rule 6: time, chance and place come in by the front door.
  ArchRule nothingIsHidden() {
    return classes()
        .that()
        .resideInAnyPackage(Rooms.all(base, "kit", "model", "rules", "work", "words"))
        .should(Checks.of("ask no clock, no chance and no place", Hidden::callsOf))
        .allowEmptyShould(true);
  }

  /// Rule 7: a ViewModel knows no node and no window.
  ArchRule viewModelsKnowNoNode() {
    return noClasses()
        .that()
        .resideInAPackage(base + "..")
        .and()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..")
        .allowEmptyShould(true);
  }

  /// Rule 7: a View knows its own ViewModel and no other, and runs no procedure.
  ArchRule viewsKnowOnlyTheirViewModel() {
    return classes()
        .that()
        .resideInAPackage(Rooms.within(base, "desk"))
        .should(
            Checks.of(
                "know, as a View, only its ViewModel",
                type ->
                    Checks.outermost(type).endsWith("View")
                        ? type.getDirectDependenciesFromSelf().stream()
                            .filter(
                                dependency ->
                                    isStrange(
                                        Checks.outermost(type),
                                        Checks.outermost(dependency.getTargetClass())))
                            .map(Object::toString)
                        : Stream.empty()))
        .allowEmptyShould(true);
  }

  private static boolean isStrange(String view, String seen) {
    return seen.endsWith("ViewModel") && !seen.equals(view + "Model") || seen.equals("Office");
  }

  /// Rule 8: one door to threads.
  ArchRule oneDoorToThreads() {
    return classes()
        .that()
        .resideInAPackage(base + "..")
        .and()
        .resideOutsideOfPackages(Rooms.all(base, "desk.kit", "start"))
        .should(Checks.of("leave threads to desk.kit", Threads::usesOf))
        .allowEmptyShould(true);
  }

  private static boolean isClass(String seen) {
    return Character.isUpperCase(seen.charAt(seen.lastIndexOf('.') + 1));
  }

  private Stream<String> fencedInside(String room) {
    return Rooms.fencedLibraries().stream()
        .filter(
            library ->
                Stream.of(Rooms.insideFence(base, library))
                    .anyMatch(place -> place.startsWith(base + "." + room + ".")));
  }

  /// A class and what is declared inside it.
  private static DescribedPredicate<JavaClass> itsClass(String fullName) {
    return name(fullName)
        .<JavaClass>forSubtype()
        .or(
            DescribedPredicate.describe(
                "inside " + fullName, type -> type.getName().startsWith(fullName + "$")));
  }
}
