package org.centreline.cli.bench;

import java.time.LocalDate;
import java.util.Locale;

/** The data of the benchmarks. */
final class Weeks {
  private Weeks() {}

  /** A CSV of sixty weeks of a wandering wait, the same every time. */
  static String csv() {
    StringBuilder csv = new StringBuilder("week,days\n");
    LocalDate monday = LocalDate.of(2024, 1, 1);
    for (int i = 0; i < 60; i++) {
      double days = 42 + 5 * StrictMath.sin(i * 1.7) + 3 * StrictMath.cos(i * 0.9);
      csv.append(monday.plusWeeks(i)).append(',');
      csv.append(String.format(Locale.ROOT, "%.1f", days)).append('\n');
    }
    return csv.toString();
  }
}
