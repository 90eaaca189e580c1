package org.centreline.golden;

import static org.centreline.golden.Agreement.assertAgrees;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.centreline.Sample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.chart.Points;
import org.centreline.chart.convention.Conventions;
import org.centreline.csv.CsvReader;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Measured;

/**
 * Gaps that the reader makes of a list of cases, and their limits; the golden limits of a t chart
 * have an unrounded d2.
 *
 * @param input the file of cases
 * @param rows what is expected, one row a gap
 */
record RiskGaps(String input, List<Map<String, String>> rows) {

  void check() {
    check(read(Shape.GAPS, "g"), "casesBetween", "openCases", "g");
    check(read(Shape.TIMES, "t"), "daysBetween", "openDays", "t");
  }

  private ChartAnalysis read(Shape shape, String type) {
    String name = "risk/inputs/" + input + ".csv";
    byte[] bytes;
    try (InputStream in = Table.class.getResourceAsStream("/golden/" + name)) {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    Measured measured =
        CsvReader.read(
                new CsvFile(name, bytes),
                Columns.of("date", "outcome"),
                ReadingOptions.standard(),
                Grouping.of(shape))
            .measured()
            .get(0);
    return Sample.of(measured, ChartRequest.standard())
        .type(type)
        .convention(Conventions.EXACT)
        .analysis();
  }

  private void check(ChartAnalysis found, String gap, String open, String type) {
    Points points = found.points();
    double last = Double.parseDouble(rows.get(0).get(open));
    assertEquals(rows.size() + (last > 0 ? 1 : 0), points.size(), "gaps");
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      assertEquals(row.get("date"), found.measured().subgroups().labels().get(i), "date " + i);
      assertAgrees(row.get(gap), points.values().get(i), gap + i);
      assertAgrees(row.get(type + "Upper"), points.drawn().upper().get(i), "upper " + i);
      assertAgrees(row.get(type + "Lower"), points.drawn().lower().get(i), "lower " + i);
      String line = type.equals("g") ? "gMedian" : "tCentre";
      assertAgrees(row.get(line), points.drawn().centre().get(i), "centre " + i);
    }
    if (last > 0) {
      assertAgrees(rows.get(0).get(open), points.values().get(rows.size()), open);
    }
  }
}
