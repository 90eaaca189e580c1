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
import org.centreline.csv.row.FileRows.Named;
import org.centreline.csv.row.FileRows.RowOptions;
import org.centreline.csv.text.Checksum;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;

class FileRowsTest {

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
    assertEquals(
        RowAggregation.VALUES, Kept.of(TEXT, DATED, Grouping.none()).request().aggregation());
    RowOptions rows = RowOptions.ofRows(ReadingOptions.standard(), List.of());
    FileRows kept = FileRows.of(file(TEXT), DATED, rows);
    assertEquals(RowAggregation.ROWS, kept.request().aggregation());
    assertEquals(2, kept.rows().store().size());
  }

  @Test
  void aColumnOfAnOptionOfItsOwnIsMissedUnderIt() {
    RowOptions named =
        RowOptions.ofRows(ReadingOptions.standard(), List.of(new Named(Matter.PERSON, "dates")));
    DataException refused =
        assertThrows(DataException.class, () -> FileRows.of(file(TEXT), DATED, named));
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
    FileRows fileRows = Kept.of("n\n1\n2\n", rows, Grouping.none());
    assertEquals(Optional.empty(), fileRows.dates().shape());
    assertEquals(Optional.empty(), fileRows.source().dialect().dateFormat());
  }

  /** The first dates may be read in two ways; a later one settles it and all are read again. */
  @Test
  void aLateDateSettlesHowTheEarlierOnesWereMeant() {
    String text = "date,n\n2010-11,1\n2011-12,2\n2012-13,3\n";
    FileRows fileRows = Kept.of(text, DATED, Grouping.none());
    assertEquals(Optional.of(DateShape.FINANCIAL_YEAR), fileRows.dates().shape());
    assertTrue(fileRows.rows().dates().agree(fileRows.dates()));
    assertEquals(3, fileRows.rows().rowsUsed());
    assertEquals(3, fileRows.source().rows());
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
