package org.centreline.analysis.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The chance that independent normal noise shows any signal, by points and base points.
 *
 * <p>Resource {@code false-alarm/TYPE-SET.txt}: a line {@code m} (base points) followed by the
 * chances, in units of 0.0001, for n = m, m + 1, …, 100 points. Made by {@code
 * FalseAlarmSimulation}, which runs the rules themselves on seeded series.
 *
 * @param type the chart's id
 * @param rules the rule set's id
 */
record FalseAlarmTable(String type, String rules) {

  private static final int FEWEST = 10;
  private static final int MOST = 100;

  private String resource() {
    return "false-alarm/" + type + "-" + rules + ".txt";
  }

  /** Why a chance is not in the table. */
  String silence() {
    boolean kept = FalseAlarmTable.class.getResource(resource()) != null;
    return kept ? "worked out only for phases of 10 to 100 points" : notKept(rules);
  }

  /** Why there is no chance for a set without a table. */
  static String notKept(String rules) {
    return "no simulated figure is kept for the rule set " + rules;
  }

  /** The chance, 0 to 1; NaN outside the table. */
  double probability(int points, int basePoints) {
    if (basePoints < FEWEST || points < basePoints || points > MOST) {
      return Double.NaN;
    }
    return line(basePoints)
        .map(cells -> Integer.parseInt(cells[1 + points - basePoints]) / 10000.0)
        .orElse(Double.NaN);
  }

  private Optional<String[]> line(int basePoints) {
    try (InputStream in = FalseAlarmTable.class.getResourceAsStream(resource())) {
      if (in == null) {
        return Optional.empty();
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
      String start = basePoints + " ";
      return reader.lines().filter(l -> l.startsWith(start)).findFirst().map(l -> l.split(" "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
