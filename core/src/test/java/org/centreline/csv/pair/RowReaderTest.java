package org.centreline.csv.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class RowReaderTest {

  private static RowReading read(String text, Columns columns) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return RowReader.read(new CsvFile("x.csv", bytes), columns, ReadingOptions.standard());
  }

  private static Columns words(String time) {
    Columns none = Columns.unnamed();
    return new Columns(
        none.date(),
        Optional.of(time),
        none.value(),
        none.denominator(),
        List.of(),
        List.of(),
        none.target());
  }

  @Test
  void rowsOfOneDateStayApart() {
    RowReading rows =
        read("day,stay\n2024-02-01,3\n2024-01-01,5\n2024-02-01,4\n", Columns.unnamed());
    assertEquals(Doubles.of(3, 5, 4), rows.values());
    assertEquals(LocalDate.of(2024, 1, 1), rows.times().get(1));
  }

  @Test
  void wordsTellBeforeFromAfter() {
    RowReading rows = read("when,stay\npost,3\npre,5\npost,\n", words("when"));
    assertEquals(List.of("pre", "post"), rows.words());
    assertEquals(Doubles.of(1, 0, 1), rows.later());
  }

  @Test
  void withoutTimesThereIsNothingToCompare() {
    DataException refused =
        assertThrows(DataException.class, () -> read("stay\n3\n4\n", Columns.unnamed()));
    assertEquals("choose-column", refused.problems().get(0).code());
  }

  @Test
  void aBadDateIsAProblemWithItsLine() {
    DataException refused =
        assertThrows(
            DataException.class,
            () -> read("day,stay\n2024-02-01,3\n2024-02-31,5\n", Columns.of("day", "stay")));
    assertEquals(3, refused.problems().get(0).line());
  }
}
