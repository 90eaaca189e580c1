package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;

class CollectorTest {

  private final FileFindings findings = new FileFindings("x.csv");

  private Collector collect(Layout layout, String... rows) {
    RowRequest request =
        Texts.request("date,n,d,site,sex\nx,,,,\n", layout, Grouping.none(), findings);
    Collector collector = Texts.collector(request);
    for (String row : rows) {
      collector.keep(Texts.row(row));
    }
    collector.finish();
    return collector;
  }

  private static Layout layout(int denominator, Integer... by) {
    return new Layout(Axis.DATES, 0, 1, denominator, List.of(by), List.of());
  }

  @Test
  void groupsAreNamedByTheirCells() {
    Collector collector =
        collect(layout(-1, 3, 4), "2024-01-01,1,,A,F", "2024-01-01,1,,A,", "2024-02-01,1,,A,F");
    assertEquals(2, collector.groups().size());
    assertEquals("A / F", collector.groups().name(0));
    assertEquals("A / (blank)", collector.groups().name(1));
    assertEquals(2, collector.batches().byGroup(2).get(0).size());
    assertEquals(List.of("2024-01-01", "2024-02-01"), collector.places().texts());
  }

  @Test
  void aRowWithoutOneOfTheTwoHasNeither() {
    Collector collector = collect(layout(2), "2024-01-01,1,", "2024-02-01,,5", "2024-03-01,1,5");
    List<Batch> batches =
        collector.batches().byGroup(1).get(0).stream().map(Batches.At::batch).toList();
    assertTrue(Double.isNaN(batches.get(0).only()));
    assertEquals(0, ((Batch.Sums) batches.get(1)).present());
    assertEquals(5, ((Batch.Sums) batches.get(2)).denominator());
    assertEquals(List.of("missing-values", "missing-values", "half-rows"), Texts.codes(findings));
  }

  @Test
  void aRowWithNeitherDateNorValueIsLeftOut() {
    Collector collector = collect(layout(-1), "2024-01-01,1", "NA,,,A", ",");
    assertEquals(1, collector.rowsUsed());
    assertEquals("2 rows with nothing in 'date' left out", findings.notices().get(0).message());
  }

  @Test
  void aMarkThatHidesANumberIsNoDate() {
    collect(layout(-1), "*,1", ",1");
    assertEquals(List.of("1 date bad-date"), Texts.problems(findings));
  }

  @Test
  void nothingKeptIsNothingToMeasure() {
    assertThrows(DataException.class, () -> collect(layout(-1), ","));
    assertEquals(List.of("1  no-rows"), Texts.problems(findings));
  }

  @Test
  void aRowWithoutADateButWithADenominatorIsAProblem() {
    collect(layout(2), "2024-01-01,1,5", ",,5", ",,");
    assertEquals(List.of("1 date bad-date"), Texts.problems(findings));
  }
}
