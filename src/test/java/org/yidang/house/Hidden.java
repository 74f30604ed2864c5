package org.yidang.house;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The calls by which time, chance and place get into code unseen.
final class Hidden {
  private static final Set<String> CALLS =
      Set.of(
          "java.util.UUID.randomUUID",
          "java.lang.Math.random",
          "java.util.concurrent.ThreadLocalRandom.current",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.util.Locale.getDefault",
          "java.util.Locale.setDefault",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.systemUTC",
          "java.time.Clock.system",
          "java.time.InstantSource.system",
          "java.nio.charset.Charset.defaultCharset",
          "java.lang.String.formatted");
  private static final Set<String> CALLS_WITHOUT_ARGUMENT =
      Set.of(
          "java.lang.String.toLowerCase",
          "java.lang.String.toUpperCase",
          "java.util.Random.<init>",
          "java.security.SecureRandom.<init>",
          "java.util.Date.<init>",
          "java.util.GregorianCalendar.<init>");

  private Hidden() {}

  static Stream<String> callsOf(JavaClass type) {
    return type.getCodeUnitAccessesFromSelf().stream()
        .filter(access -> isHidden(access.getTarget()))
        .map(JavaAccess::getDescription);
  }

  private static boolean isHidden(AccessTarget target) {
    if (!(target instanceof CodeUnitAccessTarget call)) {
      return false;
    }
    String owner = call.getOwner().getName();
    String name = owner + "." + call.getName();
    List<JavaClass> parameters = call.getRawParameterTypes();
    boolean now = call.getName().equals("now") && owner.startsWith("java.time.");
    boolean format =
        name.equals("java.lang.String.format")
            && !parameters.getFirst().getName().equals("java.util.Locale");
    return now
        || format
        || CALLS.contains(name)
        || CALLS_WITHOUT_ARGUMENT.contains(name) && parameters.isEmpty();
  }
}
