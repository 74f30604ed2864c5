package org.yidang.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Numbers of several rounds, told as median and spread: one number alone says little.
final class Rounds {
  private Rounds() {}

  static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  static double percentile(List<Double> values, double part) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  }

  static String told(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "median %.2f (%.2f to %.2f, %d rounds) %s",
        median(values),
        sorted[0],
        sorted[sorted.length - 1],
        sorted.length,
        sorted.length <= 9 ? Arrays.toString(sorted) : "");
  }
}
