package org.centreline.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every number that R, and Python written apart, give for the segmented regressions of the golden
 * inputs, but for those that the left-out list names with a reason.
 */
class GoldenSeriesTest {

  private final List<GoldenRow.LeftOut> leftOut = GoldenRow.leftOut();

  private boolean isLeftOut(GoldenRow row) {
    return leftOut.stream().anyMatch(out -> out.rows().matcher(row.name()).matches());
  }

  @Test
  void everyRowIsMet() {
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> compared = new TreeMap<>();
    GoldenRow.all()
        .filter(row -> !isLeftOut(row))
        .forEach(
            row -> {
              double ours = GoldenNumbers.of(row);
              compared.merge(row.engine(), 1, Integer::sum);
              if (!agree(row, ours)) {
                wrong.add(row + " but " + ours);
              }
            });
    assertTrue(wrong.isEmpty(), () -> wrong.size() + " rows\n" + String.join("\n", first(wrong)));
    assertEquals(Map.of("R", 24_648, "py", 5_954), compared);
  }

  private static boolean agree(GoldenRow row, double ours) {
    double apart = Math.abs(ours - row.value());
    return apart <= row.tolerance() * Math.abs(row.value()) + row.rounding();
  }

  private static List<String> first(List<String> wrong) {
    return wrong.subList(0, Math.min(60, wrong.size()));
  }

  @Test
  void everyReasonIsNeeded() {
    List<GoldenRow> rows = GoldenRow.everything().toList();
    leftOut.forEach(
        out ->
            assertTrue(
                rows.stream().anyMatch(row -> out.rows().matcher(row.name()).matches()),
                () -> out + " leaves nothing out"));
  }
}
