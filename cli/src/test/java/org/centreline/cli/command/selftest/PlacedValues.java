package org.centreline.cli.command.selftest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the conformance files as a CSV file and options: {@code _} is missing, what stands in
 * brackets is excluded, and {@code |} begins a phase.
 *
 * @param csv one row a month
 * @param options that say the same of phases and points
 */
record PlacedValues(String csv, List<String> options) {

  private static final YearMonth FIRST = YearMonth.of(2000, 1);

  static PlacedValues of(String line, String baselines) {
    StringBuilder csv = new StringBuilder("month,value\n");
    List<String> options = new ArrayList<>();
    int month = 0;
    for (String word : line.strip().split("\\s+")) {
      if (word.equals("|")) {
        options.add("--phase " + month(month));
        continue;
      }
      if (word.startsWith("(")) {
        options.add("--exclude " + month(month));
      }
      String bare = word.replaceAll("[()_]", "");
      csv.append(month(month++)).append(',').append(bare).append('\n');
    }
    for (String baseline : baselines.isEmpty() ? new String[0] : baselines.split(" ")) {
      String[] ends = baseline.contains("-") ? baseline.split("-") : ("1-" + baseline).split("-");
      options.add("--baseline " + month(ends[0]) + ".." + month(ends[1]));
    }
    return new PlacedValues(csv.toString(), options);
  }

  private static String month(String number) {
    return month(Integer.parseInt(number) - 1);
  }

  private static String month(int number) {
    return FIRST.plusMonths(number).toString();
  }
}
