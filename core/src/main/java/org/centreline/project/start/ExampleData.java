package org.centreline.project.start;

import java.util.Map;

/** Invented waits, for a project that has no data yet. */
final class ExampleData {

  static final String FILE = "data/example.csv";
  static final String AIM = "Bring the mean wait for a first appointment to 28 days or fewer";

  /** What measures.csv says of them. */
  static final Map<String, String> MEASURE =
      Map.ofEntries(
          Map.entry("id", "waits"),
          Map.entry("title", "Days from referral to first appointment (invented)"),
          Map.entry("kind", "outcome"),
          Map.entry("file", FILE),
          Map.entry("definition", "Mean over the first appointments of the month"),
          Map.entry("outcome", "yes"),
          Map.entry("min", "0"),
          Map.entry("date", "month"),
          Map.entry("value", "days"),
          Map.entry("better", "down"),
          Map.entry("target", "28"),
          Map.entry("unit", "days"));

  static final String CHANGES =
      "2025-01,,waits,,change,Phone triage,Everyone is phoned within two working days\n"
          + "2025-01,,waits,,phase,Phone triage,The new level is known and wanted\n";
  static final String CYCLES =
      "1,2024-11,2024-12,waits,Phone triage for one GP practice,Five days fewer,Six days fewer,"
          + "adopt\n";

  static final String DRIVERS =
      "id,kind,name,under,measures,cycles\n"
          + "aim,aim,,,waits,\n"
          + "P1,primary,The right people are on the list,aim,waits,\n"
          + "S1,secondary,Somebody speaks to each person soon,P1,waits,\n"
          + "C1,change,Phone within two working days,S1,,1\n";
  static final String COLLECTION =
      "measure,who,source,how often,sample,definition\n"
          + "waits,Team secretary,Patient record,First Monday of the month,"
          + "Every first appointment,\n";

  private static final String DAYS =
      "34.1 33.2 35.6 34.0 32.7 35.1 33.8 34.9 33.1 34.4 35.2 33.5 "
          + "28.3 27.1 28.8 27.9 26.7 28.1 27.4 28.6 27.0 27.8 28.4 27.2";

  private ExampleData() {}

  /** Two years of months, from January 2024. */
  static String csv() {
    StringBuilder csv = new StringBuilder("month,days\n");
    String[] days = DAYS.split(" ");
    for (int i = 0; i < days.length; i++) {
      String month = i % 12 < 9 ? "0" + (i % 12 + 1) : Integer.toString(i % 12 + 1);
      csv.append(2024 + i / 12).append('-').append(month).append(',').append(days[i]).append('\n');
    }
    return csv.toString();
  }
}
