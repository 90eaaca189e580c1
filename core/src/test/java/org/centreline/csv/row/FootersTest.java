package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.csv.Kept;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootersTest {

  private static boolean mayHold(Axis axis, int x, String line) {
    Layout layout = new Layout(axis, x, 1, -1, List.of(), List.of());
    RowRequest request =
        Texts.request("date,value,note\n", layout, Grouping.none(), new FileFindings("x.csv"));
    Row row = Texts.row(line);
    return new Footers(request).mayHold(row, row.filled());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATES|0|Source: NHS England|true",
        "DATES|0|Source: NHS England,,|true",
        "DATES|0|Total,5,|true",
        "DATES|0|grand TOTAL,5,x|true",
        "DATES|0|2024-03-01,,|false",
        "DATES|0|2024-03-01|false",
        "DATES|0|soon,5,|false",
        "DATES|0|NA,,|false",
        "DATES|0|,5,|false",
        "DATES|0|,,remark|false",
        "LABELS|0|Total,5,|true",
        "LABELS|0|All,5,|false",
        "LABELS|0|England,5,|false",
        "LABELS|0|Ward A,,|false",
        "LABELS|0|Provisional|true",
        "ROWS|-1|Provisional|true",
        "ROWS|-1|late,,|false"
      })
  void remarksAndTotals(Axis axis, int x, String line, boolean may) {
    assertEquals(may, mayHold(axis, x, line));
  }

  @ParameterizedTest
  @CsvSource({"1 March of the year 2024, false", "1 March of some year, true"})
  void aDateThatAPatternReadsIsNoRemark(String cell, boolean remark) {
    ReadingOptions options = Kept.dated("d MMMM 'of the year' yyyy");
    Layout layout = new Layout(Axis.DATES, 0, 1, -1, List.of(), List.of());
    RowRequest request =
        new RowRequest(
            Texts.table("date,value\n"),
            layout,
            options,
            Grouping.none(),
            List.of(),
            RowAggregation.SUMS,
            new FileFindings("x.csv"));
    assertEquals(remark, new Footers(request).isRemark(cell));
  }
}
