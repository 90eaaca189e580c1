package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.Kept;
import org.centreline.csv.date.DateShape;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.Gathered.Named;
import org.centreline.csv.row.Gathered.RowOptions;
import org.centreline.csv.text.Checksum;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;

class GatheredTest {

  private static final Columns DATED = Columns.of("date", "n");
  private static final String TEXT = "date,n\n2024-01-01,1\n2024-02-01,2\n";

  private static CsvFile file(String text) {
    return new CsvFile("x.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFileWithAHeaderAloneIsRefused() {
    DataException refused =
        assertThrows(DataException.class, () -> Kept.of("date,n\n", DATED, Grouping.none()));
    assertEquals("no-rows", refused.problems().get(0).code());
  }

  @Test
  void asLittleIsHeldAsTheGroupingNeeds() {
    assertEquals(Holding.VALUES, Kept.of(TEXT, DATED, Grouping.none()).task().holding());
    RowOptions rows = RowOptions.ofRows(ReadingOptions.standard(), List.of());
    Gathered kept = Gathered.of(file(TEXT), DATED, rows);
    assertEquals(Holding.ROWS, kept.task().holding());
    assertEquals(2, kept.rows().store().size());
  }

  @Test
  void aColumnOfAnOptionOfItsOwnIsMissedUnderIt() {
    RowOptions named =
        RowOptions.ofRows(ReadingOptions.standard(), List.of(new Named(Matter.PERSON, "dates")));
    DataException refused =
        assertThrows(DataException.class, () -> Gathered.of(file(TEXT), DATED, named));
    Problem problem = refused.problems().get(0);
    assertEquals("missing-column", problem.code());
    assertTrue(problem.fix().contains("person column"), problem.fix());
  }

  @Test
  void rowsWithoutDatesHaveNoDates() {
    Columns rows =
        new Columns(
            Optional.empty(),
            Optional.empty(),
            Optional.of("n"),
            Optional.empty(),
            List.of(),
            List.of());
    Gathered gathered = Kept.of("n\n1\n2\n", rows, Grouping.none());
    assertEquals(Optional.empty(), gathered.dates().shape());
    assertEquals(Optional.empty(), gathered.source().dialect().dateFormat());
  }

  /** The first dates may be read in two ways; a later one settles it and all are read again. */
  @Test
  void aLateDateSettlesHowTheEarlierOnesWereMeant() {
    String text = "date,n\n2010-11,1\n2011-12,2\n2012-13,3\n";
    Gathered gathered = Kept.of(text, DATED, Grouping.none());
    assertEquals(Optional.of(DateShape.FINANCIAL_YEAR), gathered.dates().shape());
    assertTrue(gathered.rows().dates().agree(gathered.dates()));
    assertEquals(3, gathered.rows().rowsUsed());
    assertEquals(3, gathered.source().rows());
  }

  @Test
  void theSourceTellsHowTheFileWasRead() {
    Source source = Kept.of(TEXT, DATED, Grouping.none()).source();
    assertEquals("x.csv", source.file());
    assertEquals(2, source.rows());
    assertEquals(2, source.rowsUsed());
    assertEquals(
        new Dialect("UTF-8", ',', 1, Optional.of("year-month-day as in 2024-03-01")),
        source.dialect());
    assertEquals(Checksum.of(file(TEXT).bytes()), source.sha256());
  }
}
