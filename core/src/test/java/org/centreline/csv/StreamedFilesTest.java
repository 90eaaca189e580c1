package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.FileRows;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.Texts;
import org.centreline.series.Measured;
import org.junit.jupiter.api.Test;

/** Files that never lie in memory as a whole: pieces are made while they are read. */
class StreamedFilesTest {

  private static final int PIECES = 400;
  private static final int ROWS = 500;
  private static final Columns COLUMNS = Columns.of("date", "days").by("site");

  /** A header, the pieces, and a last line. */
  private static Bytes file(String last) {
    return purpose -> {
      List<InputStream> parts = new ArrayList<>();
      parts.add(Bytes.of("date,site,days\n".getBytes(StandardCharsets.UTF_8)).open(purpose));
      byte[] piece = piece();
      IntStream.range(0, PIECES).forEach(i -> parts.add(Bytes.of(piece).open(purpose)));
      parts.add(Bytes.of(last.getBytes(StandardCharsets.UTF_8)).open(purpose));
      return new SequenceInputStream(Collections.enumeration(parts));
    };
  }

  private static byte[] piece() {
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < ROWS; i++) {
      LocalDate date = LocalDate.of(2024, 1, 1).plusDays(i);
      piece.append(date).append(',').append("AB".charAt(i % 2)).append(',').append(i / 10.0);
      piece.append('\n');
    }
    return piece.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Grouping monthly(Combine combine) {
    return new Grouping(Optional.of(Every.MONTH), Optional.of(combine), Shape.ANY, Checks.STRICT);
  }

  private static FileContent read(String last, Combine combine) {
    return CsvReader.read(
        new CsvFile("x.csv", file(last)), COLUMNS, ReadingOptions.standard(), monthly(combine));
  }

  @Test
  void everyRowIsCounted() {
    FileContent reading = read("2024-01-01,A,\n", Combine.COUNT);
    assertEquals(PIECES * ROWS + 1, reading.source().rows());
    assertEquals(PIECES * ROWS + 1, reading.source().rowsUsed());
    double counted = 0;
    for (Measured measured : reading.measured()) {
      assertEquals(17, measured.series().size());
      counted += measured.series().values().sum();
    }
    assertEquals(PIECES * ROWS, counted);
  }

  @Test
  void onlyWhatTheSubgroupsComeToIsHeld() {
    FileFindings findings = new FileFindings("x.csv");
    CsvFile file = new CsvFile("x.csv", file(""));
    FileRows sums = FileRows.of(file, COLUMNS, ReadingOptions.standard(), monthly(Combine.MEAN));
    assertEquals(2 * 17, sums.rows().batches().size());
    assertEquals(0, sums.rows().store().size());
    assertEquals(500, sums.rows().places().size());
    assertEquals(List.of(), Texts.problems(findings));
  }

  @Test
  void momentsOfADayAreOneDay() {
    StringBuilder text = new StringBuilder("date,site,days\n");
    for (int i = 0; i < 20_000; i++) {
      String time = String.format("%02d:%02d:%02d", i / 3600 % 24, i / 60 % 60, i % 60);
      text.append("0").append(1 + i % 3).append("/05/2024 ").append(time).append(",A,1\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    FileRows counts =
        FileRows.of(
            new CsvFile("x.csv", bytes),
            COLUMNS,
            ReadingOptions.standard(),
            monthly(Combine.COUNT));
    assertEquals(3, counts.rows().places().size());
    assertEquals(1, counts.rows().batches().size());
  }

  @Test
  void aDateWrittenOtherwiseInTheLastRowIsRefusedWithItsLine() {
    DataException refused =
        assertThrows(DataException.class, () -> read("01/02/2025,A,3\n", Combine.SUM));
    assertEquals(1, refused.problems().size());
    assertEquals(PIECES * ROWS + 2, refused.problems().get(0).line());
    assertEquals("date", refused.problems().get(0).column());
    assertEquals("01/02/2025", refused.problems().get(0).found());
    assertEquals("mixed-date-formats", refused.problems().get(0).code());
  }

  @Test
  void aMarkThatIsNeverClosedFarDownIsRefusedBeforeAnythingIsRead() {
    DataException refused =
        assertThrows(DataException.class, () -> read("2025-05-01,A,\"3\n", Combine.SUM));
    assertEquals("unclosed-quote", refused.problems().get(0).code());
    assertEquals(PIECES * ROWS + 2, refused.problems().get(0).line());
  }

  @Test
  void aTotalInTheLastRowIsLeftOut() {
    FileContent reading = read("Total,,99\n", Combine.SUM);
    assertEquals(PIECES * ROWS + 1, reading.source().rows());
    assertEquals(PIECES * ROWS, reading.source().rowsUsed());
    assertEquals("footer-rows", reading.source().skipped().get(0).reason());
  }

  @Test
  void everyRowWithABadDateIsListed() {
    StringBuilder last = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      last.append(i % 3 == 0 ? "2024-01-01,A,1\n" : "31/12/2024,A,1\n");
    }
    DataException refused =
        assertThrows(DataException.class, () -> read(last.toString(), Combine.MEDIAN));
    assertEquals(20, refused.problems().size());
    assertEquals(PIECES * ROWS + 3, refused.problems().get(0).line());
    assertEquals(PIECES * ROWS + 31, refused.problems().get(19).line());
  }
}
