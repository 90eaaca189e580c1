package org.centreline.golden;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.centreline.series.Doubles;

/**
 * Rows of a golden input about risk, in order of their dates.
 *
 * @param rows one a case or a month
 */
record RiskData(List<Map<String, String>> rows) {

  static RiskData read(String input) {
    List<Map<String, String>> rows = Table.read("risk/inputs/" + input + ".csv").rows();
    return new RiskData(
        rows.get(0).containsKey("date")
            ? rows.stream().sorted(Comparator.comparing(r -> r.get("date"))).toList()
            : rows);
  }

  Doubles column(String name) {
    return Doubles.tabulate(rows.size(), i -> Table.number(rows.get(i).get(name)));
  }

  Doubles outcomes() {
    return column("outcome");
  }

  /** The risks; everywhere the same where one was given. */
  Doubles risks(double centre) {
    return Double.isNaN(centre) ? column("risk") : Doubles.repeat(rows.size(), centre);
  }
}
