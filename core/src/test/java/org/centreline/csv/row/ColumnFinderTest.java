package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.csv.CsvReader;
import org.centreline.csv.Kept;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.row.FileRows.RowOptions;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;

class ColumnFinderTest {

  private static final String WAITS = "when,site,waits,seen\n2024-01-01,A,5,9\n2024-02-01,A,6,9\n";

  private final FileFindings findings = new FileFindings("x.csv");

  private Layout find(Columns columns, String text) {
    RowOptions how = RowOptions.ofRows(ReadingOptions.standard(), List.of());
    return new ColumnFinder(Texts.table(text), how, findings).find(columns);
  }

  @Test
  void namedColumnsAreTaken() {
    Columns columns = Columns.of("when", "waits").over("seen").by("site");
    assertEquals(new Layout(Axis.DATES, 0, 2, 3, List.of(1), List.of()), find(columns, WAITS));
    assertEquals(List.of(), findings.notices());
  }

  @Test
  void theOnlyOneThatFitsIsTakenAndSaid() {
    Columns over = Columns.unnamed().over("seen");
    assertEquals(new Layout(Axis.DATES, 0, 2, 3, List.of(), List.of()), find(over, WAITS));
    assertEquals(
        List.of(
            "date column when was taken: no other column fits",
            "value column waits was taken: no other column fits"),
        findings.notices().stream().map(Notice::message).toList());
  }

  @Test
  void twoThatFitAreNamedWithTheirOptions() {
    DataException refused = assertThrows(DataException.class, () -> find(Columns.unnamed(), WAITS));
    assertEquals("add value column waits or value column seen", refused.problems().get(0).fix());
  }

  @Test
  void withoutDatesRowsAreNumbered() {
    assertEquals(
        new Layout(Axis.ROWS, -1, 1, -1, List.of(), List.of()),
        find(Columns.unnamed(), "site,waits\nA,5\nB,6\n"));
    assertEquals(List.of("row-numbers", "column-chosen"), Texts.codes(findings));
  }

  @Test
  void allMissingNamesAreReported() {
    Columns columns = Columns.of("x", "y").by("z").where(new Filter("w", "1"));
    assertThrows(DataException.class, () -> find(columns, WAITS));
    assertEquals(4, Texts.problems(findings).size());
  }

  private static Problem refused(String csv) {
    return refused(csv, ReadingOptions.standard());
  }

  private static Problem refused(String csv, ReadingOptions options) {
    byte[] bytes = csv.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return assertThrows(
            DataException.class, () -> CsvReader.read("x", bytes, Columns.unnamed(), options))
        .problems()
        .get(0);
  }

  /**
   * Where nothing else is in the file, the commas are decimal; where points were asked for, not.
   */
  @Test
  void decimalCommasAreReadOrSuspected() {
    String csv = "Monat,Wert\n01.02.2024,\"3,5\"\n02.02.2024,\"4,5\"\n";
    byte[] bytes = csv.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(
        List.of(3.5, 4.5),
        CsvReader.read("x", bytes, Columns.unnamed(), ReadingOptions.standard())
            .measured()
            .get(0)
            .series()
            .values()
            .stream()
            .boxed()
            .toList());
    assertEquals(
        "for the commas in 'Wert' add decimal comma; else name it with value column; the columns are:"
            + " Monat, Wert",
        refused(csv, ReadingOptions.standard().with(Decimal.POINT)).fix());
    assertEquals("name it with value column; the columns are: a, b", refused("a;b\nx;y\n").fix());
  }

  @Test
  void whatIsNoDateAndNoTotalIsToBeMended() {
    assertTrue(refused("m,n\nJan-24,1\nsoon,1\nFeb-24,2\n").fix().startsWith("mend the cell"));
  }

  @Test
  void twoColumnsThatAPatternReadsAreAskedAbout() {
    String text = "in,out,n\n2024.03.01,2024.03.02,5\n2024.04.01,2024.04.03,6\n";
    RowOptions how = RowOptions.ofRows(Kept.dated("yyyy.MM.dd"), List.of());
    ColumnFinder finder = new ColumnFinder(Texts.table(text), how, findings);
    DataException refused =
        assertThrows(DataException.class, () -> finder.find(Columns.unnamed().valued("n")));
    assertEquals("add date column in or date column out", refused.problems().get(0).fix());
  }
}
