package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Samples;
import org.junit.jupiter.api.Test;

/** Rows with a time of day, gathered by the hour. */
class TakenHoursTest {

  private static final Grouping HOURS = Grouping.none().with(Every.HOUR);

  private static FileContent read(String csv, Columns columns, Grouping grouping) {
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    return CsvReader.read(file, columns, ReadingOptions.standard(), grouping);
  }

  private static FileContent read(String csv, Grouping grouping) {
    return read(csv, Columns.unnamed(), grouping);
  }

  private static List<Double> values(FileContent reading) {
    return reading.measured().get(0).series().values().stream().boxed().toList();
  }

  private static final String WAITS =
      "at,wait (min)\n2024-01-01 09:10,2.5\n2024-01-01 09:40,3.5\n2024-01-01 10:05,4\n"
          + "2024-01-01 10:20,5.5\n";

  @Test
  void countsOfAnHourAreAddedUp() {
    FileContent reading =
        read("at,falls\n2024-01-01 09:10,2\n2024-01-01 09:40,3\n2024-01-01 10:00,4\n", HOURS);
    assertEquals(List.of(5.0, 4.0), values(reading));
  }

  @Test
  void measurementsOfAnHourAreASample() {
    FileContent several = read(WAITS, HOURS);
    assertTrue(several.measured().get(0).series() instanceof Samples);
    assertEquals(List.of(3.0, 4.75), values(several));
    FileContent asked = read(WAITS, HOURS.with(Combine.SUM));
    assertEquals(List.of(6.0, 9.5), values(asked));
    FileContent single = read(WAITS.replaceAll("(?m)^.*:[42]0,.*\n", ""), HOURS);
    assertEquals(List.of(2.5, 4.0), values(single));
    assertTrue(!(single.measured().get(0).series() instanceof Samples));
  }

  @Test
  void sharesOfAnHourAreThoseOfItsSums() {
    String rows =
        "at,falls,patients\n2024-01-01 09:10,2,10\n2024-01-01 09:40,3,30\n2024-01-01 10:00,4,8\n"
            + "2024-01-01 11:00,,\n2024-01-01 12:00,1,4\n";
    Columns columns = Columns.unnamed().valued("falls").over("patients");
    assertEquals(List.of(0.125, 0.5, Double.NaN, 0.25), values(read(rows, columns, HOURS)));
  }

  @Test
  void wardsHaveHoursOfTheirOwn() {
    String rows =
        "at,wait (min),ward\n2024-01-01 09:10,2.5,A\n2024-01-01 09:40,3.5,B\n"
            + "2024-01-01 10:05,4,A\n2024-01-01 10:20,5.5,B\n";
    FileContent reading = read(rows, Columns.unnamed().by("ward"), HOURS);
    assertEquals(2, reading.measured().size());
    assertEquals(List.of(2.5, 4.0), values(reading));
  }

  @Test
  void answersOfAnHourAreItsShare() {
    StringBuilder rows = new StringBuilder("at,done\n");
    for (int hour = 10; hour < 20; hour++) {
      String at = "2024-01-01 " + hour;
      rows.append(at + ":05,Yes\n" + at + ":25,No\n" + at + ":45,Yes\n" + at + ":55,Yes\n");
    }
    FileContent reading = read(rows.toString(), HOURS);
    assertEquals(10, reading.measured().get(0).series().size());
    assertEquals("2024-01-01 10:00", reading.measured().get(0).subgroups().labels().get(0));
    assertEquals(0.75, values(reading).get(0), 1e-12);
  }

  @Test
  void rowsAfterTheLastDayAreLeftOut() {
    String text = WAITS + "2024-01-02 00:00,9.5\n2024-01-02 09:00,9.5\n";
    assertEquals(
        values(read(WAITS, HOURS)), values(read(text, HOURS.until(LocalDate.of(2024, 1, 1)))));
  }

  private static String refused(String csv, Grouping grouping) {
    DataException refused = assertThrows(DataException.class, () -> read(csv, grouping));
    return refused.problems().get(0).code() + ": " + refused.problems().get(0).message();
  }

  @Test
  void whatIsNoMomentAndWhatHasNoMeasureIsRefused() {
    String cell = refused(WAITS + "2024-13-01 09:00,3\n2024-01-03 09:30,3\n", HOURS);
    assertTrue(cell.startsWith("bad-date: ") && cell.contains("a date and time"), cell);
    String notes = "at,what\n2024-01-01 09:10,fell\n2024-01-01 09:40,slept\n";
    String none = refused(notes, HOURS.with(Combine.MEAN));
    assertTrue(none.contains("a measure to gather by the hour"), none);
  }
}
