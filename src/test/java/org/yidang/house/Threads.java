package org.yidang.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Stream;

/// The classes and calls by which work leaves the thread it is on.
final class Threads {
  private static final Set<String> CLASSES =
      Set.of(
          "java.lang.Thread",
          "java.util.Timer",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.Executor",
          "java.util.concurrent.ExecutorService",
          "java.util.concurrent.Executors",
          "java.util.concurrent.ForkJoinPool",
          "java.util.concurrent.ScheduledExecutorService",
          "java.util.concurrent.ThreadPoolExecutor");

  private Threads() {}

  static Stream<String> usesOf(JavaClass type) {
    Stream<String> classes =
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isThreading(dependency.getTargetClass()))
            .map(Dependency::getDescription);
    Stream<String> calls =
        type.getCodeUnitAccessesFromSelf().stream()
            .filter(call -> call.getTargetOwner().getName().equals("javafx.application.Platform"))
            .filter(call -> call.getName().startsWith("run"))
            .map(JavaAccess::getDescription);
    return Stream.concat(classes, calls);
  }

  private static boolean isThreading(JavaClass type) {
    return CLASSES.contains(type.getName()) || type.getPackageName().equals("javafx.concurrent");
  }
}
