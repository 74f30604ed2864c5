package org.yidang.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Laps of one thing: how long each took, and how much CPU of this thread. The first quarter warms
/// up and is not told.
final class Laps {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Double> ms = new ArrayList<>();
  private final List<Double> cpu = new ArrayList<>();

  <T> T lap(Callable<T> what) throws Exception {
    long cpuBefore = THREADS.getCurrentThreadCpuTime();
    long before = System.nanoTime();
    T result = what.call();
    ms.add((System.nanoTime() - before) / 1e6);
    cpu.add((THREADS.getCurrentThreadCpuTime() - cpuBefore) / 1e6);
    return result;
  }

  /// A row of the table in `docs/performance.md`.
  void tell(String what) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f |%n",
        what,
        Rounds.median(warm(ms)),
        Rounds.percentile(warm(ms), 0.95),
        Rounds.median(warm(cpu)));
  }

  private static List<Double> warm(List<Double> all) {
    return all.subList(all.size() / 4, all.size());
  }
}
