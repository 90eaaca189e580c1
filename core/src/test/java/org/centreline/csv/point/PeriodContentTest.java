package org.centreline.csv.point;

import static org.centreline.csv.point.PeriodsTest.PLAIN;
import static org.centreline.csv.point.PeriodsTest.by;
import static org.centreline.csv.point.PeriodsTest.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.csv.FileContent;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Parts;
import org.centreline.series.PartPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a period without a row is one of no events, and what is said of periods in part. */
class PeriodContentTest {

  private static final String NONE = "zeros-filled";
  private static final String LOST = "gaps-filled";
  private static final String EITHER = "gaps-filled or none";

  /** Rows of 1 and 2 on some days of 2024, group by group. */
  private static String rows(String groups) {
    StringBuilder rows = new StringBuilder("date,n,d,ward\n");
    char ward = 'A';
    for (String days : groups.split("/")) {
      for (String day : days.strip().split(" ")) {
        rows.append("2024-").append(day).append(",1,9,").append(ward).append('\n');
      }
      ward++;
    }
    return rows.toString();
  }

  private static String filled(String csv, Columns columns, Grouping grouping) {
    FileContent reading = read(csv, columns, grouping);
    return reading.source().notices().stream()
        .filter(notice -> notice.code().endsWith("-filled"))
        .map(n -> n.code() + (n.message().contains("no row means none") ? " or none" : ""))
        .reduce("", String::concat);
  }

  /** Days without a rhythm, and the first days of months. */
  @ParameterizedTest
  @CsvSource({
    "01-04 02-05 02-19 04-09, " + NONE,
    "01-01 02-01 04-01 05-01, " + EITHER,
    // Of two groups both have to be without one, of three two.
    "01-04 02-05 02-19 04-09 / 01-01 02-01 04-01 05-01, " + EITHER,
    "01-04 02-05 02-19 04-09 / 01-01 02-01 03-01 / 01-07 02-09 04-29, " + NONE,
    // A group of two days tells nothing, of three it does.
    "01-04 02-05 02-19 04-09 / 01-01 02-01, " + NONE,
    "01-04 02-05 02-19 04-09 / 01-01 02-01 03-01, " + EITHER,
    // Where no group tells, all days together do.
    "01-04 02-05 / 02-19 04-09, " + NONE
  })
  void seldomOnesWithoutARhythmAreEvents(String groups, String expected) {
    assertEquals(expected, filled(rows(groups), PLAIN.by("ward"), by(Every.MONTH, Combine.SUM)));
  }

  @Test
  void whatIsAveragedOrHasADenominatorIsMeasured() {
    String csv = rows("01-04 02-05 02-19 04-09");
    assertEquals(LOST, filled(csv, PLAIN, by(Every.MONTH, Combine.MEAN)));
    assertEquals(LOST, filled(csv, PLAIN.over("d"), by(Every.MONTH, Combine.SUM)));
  }

  private static List<Boolean> leftOut(String csv, Columns columns, Grouping grouping) {
    return read(csv, columns, grouping).measured().get(0).subgroups().parts().stream()
        .map(PartPeriod::isLeftOut)
        .toList();
  }

  @Test
  void onlyASumIsLeftOutForWhatItLacks() {
    String csv = rows("01-01 02-01 03-01 04-01 05-01 06-01 07-01");
    Grouping sum = by(Every.QUARTER, Combine.SUM);
    assertEquals(List.of(true), leftOut(csv, PLAIN, sum));
    assertEquals(List.of(false), leftOut(csv, PLAIN, sum.with(Parts.KEEP)));
    assertEquals(List.of(false), leftOut(csv, PLAIN, by(Every.QUARTER, Combine.MEAN)));
    assertEquals(List.of(false), leftOut(csv, PLAIN.over("d"), sum));
  }

  /** 1 July 2024 is a Monday: the last row is on the Tuesday, of a month or of a week. */
  @ParameterizedTest
  @CsvSource({"WEEK, 1, true", "WEEK, 0, false", "MONTH, 1, false"})
  void onlyTheLastWeekOfEventsIsOpen(Every every, int first, boolean open) {
    String csv = rows("01-04 02-05 02-19 04-09 07-02").replace("01-04,1", "01-04," + first);
    assertEquals(open ? List.of(true) : List.of(), leftOut(csv, PLAIN, by(every, Combine.SUM)));
  }
}
