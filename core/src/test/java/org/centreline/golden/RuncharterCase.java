package org.centreline.golden;

import static org.centreline.golden.Agreement.assertAgrees;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.centreline.analysis.suggest.RunsToRecentre;
import org.centreline.analysis.suggest.RunsToRecentre.Direction;
import org.centreline.analysis.suggest.RunsToRecentre.Recentring;
import org.centreline.series.Doubles;

/**
 * Runs that runcharter finds worth a new median.
 *
 * @param input the golden input
 * @param args {@code direction}, {@code med_rows} and {@code runlength}
 * @param expected what the package returns
 */
record RuncharterCase(String input, JsonNode args, String expected) {

  void check() {
    List<Map<String, String>> rows = Table.read("inputs/" + input + ".csv").rows();
    boolean grouped = rows.get(0).containsKey("measure");
    List<Map<String, String>> all = Table.read("expected/" + expected).rows();
    all.stream()
        .map(row -> row.get("measure"))
        .distinct()
        .forEach(
            measure ->
                check(
                    rows.stream()
                        .filter(row -> !grouped || row.get("measure").equals(measure))
                        .sorted(Comparator.comparing((Map<String, String> row) -> row.get(x(row))))
                        .toList(),
                    all.stream().filter(row -> row.get("measure").equals(measure)).toList()));
  }

  private static String x(Map<String, String> row) {
    return row.containsKey("month") ? "month" : "week";
  }

  private static String y(Map<String, String> row) {
    return row.containsKey("value") ? "value" : "wait_days";
  }

  private void check(List<Map<String, String>> rows, List<Map<String, String>> wanted) {
    Doubles values =
        Doubles.tabulate(rows.size(), i -> Table.number(rows.get(i).get(y(rows.get(i)))));
    RunsToRecentre runs =
        new RunsToRecentre(
            args.get("med_rows").asInt(),
            args.get("runlength").asInt(),
            Direction.valueOf(args.get("direction").asText().toUpperCase(Locale.ROOT)));
    List<Recentring> found = runs.of(values);
    List<Map<String, String>> expectedRows = new ArrayList<>(wanted);
    expectedRows.sort(Comparator.comparing(row -> row.get("start_date")));
    assertEquals(expectedRows.size(), found.size());
    for (int i = 0; i < found.size(); i++) {
      Map<String, String> row = expectedRows.get(i);
      Recentring one = found.get(i);
      assertAgrees(row.get("median"), one.centre(), row.toString());
      assertEquals(row.get("start_date"), date(rows, one.run().first()));
      assertEquals(row.get("end_date"), date(rows, one.run().last()));
      int until = i + 1 < found.size() ? found.get(i + 1).run().first() : rows.size() - 1;
      assertEquals(row.get("extend_to"), date(rows, until));
    }
  }

  private static String date(List<Map<String, String>> rows, int position) {
    return rows.get(position).get(x(rows.get(position)));
  }
}
