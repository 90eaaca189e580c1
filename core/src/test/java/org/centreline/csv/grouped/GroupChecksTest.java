package org.centreline.csv.grouped;

import static org.centreline.csv.grouped.GroupedTableTest.FIRST;
import static org.centreline.csv.grouped.GroupedTableTest.number;
import static org.centreline.csv.grouped.GroupedTableTest.read;
import static org.centreline.csv.grouped.GroupedTableTest.refused;
import static org.centreline.csv.grouped.GroupedTableTest.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.csv.CsvReader;
import org.centreline.csv.daily.DailyCounts;
import org.centreline.csv.daily.DailyGroup;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sums of a table would hide of their rows, and rows that are left out of them. */
class GroupChecksTest {

  private static final Columns WAITS = Columns.of("day", "wait");
  private static final Columns RATIO = WAITS.over("beds");

  /** Rows of a day whose numbers add up to 4 of 10. */
  private static DailyGroup ratio(int day, long rows, DailyCounts counts) {
    return new DailyGroup(
        Optional.of(FIRST.plusDays(day)), List.of(), List.of(), rows, 4, 10, counts);
  }

  /** Of two rows. */
  private static DailyCounts two(long below, long broken, DailyCounts.Over over) {
    return new DailyCounts(2, 0, 0, 0, 0, below, broken, 3, over);
  }

  private static DailyCounts.Over over(long exceeded, long broken, long below) {
    return new DailyCounts.Over(0, 2, exceeded, broken, below, 0, 9);
  }

  /** Rows below 0, broken, above their denominators; denominators broken and below 0. */
  @ParameterizedTest
  @CsvSource({
    "SHARES, 0 0 0 0 1, denominators of 0 or more, negative-denominator",
    "VALUES, 0 0 0 0 2, denominators of 0 or more, negative-denominator",
    "SHARES, 1 0 0 0 0, numbers that are not below 0, negative-count",
    "RATES, 1 0 0 0 0, numbers that are not below 0, negative-count",
    "ANY, 1 0 0 0 0, numbers that are not below 0, negative-count",
    "ANY, 0 1 0 0 0, '', ''",
    "SHARES, 0 1 0 0 0, whole numbers, fraction-in-count",
    "SHARES, 0 0 1 0 0, at most the denominator, numerator-above-denominator",
    "RATES, 0 1 1 1 0, '', ''",
    "VALUES, 1 1 0 0 0, '', ''"
  })
  void rowsThatAKindOfChartHasNoMeaningForAreRefused(
      Shape shape, String rows, String said, String code) {
    int[] n = Stream.of(rows.split(" ")).mapToInt(Integer::parseInt).toArray();
    List<DailyGroup> groups = List.of(ratio(0, 2, two(n[0], n[1], over(n[2], n[3], n[4]))));
    if (code.isEmpty()) {
      assertEquals(List.of(0.4), values(read(groups, RATIO, Grouping.of(shape))));
    } else {
      String message = refused(groups, RATIO, Grouping.of(shape));
      assertTrue(message.contains(said + " on 2024-01-01"), message);
      assertTrue(message.contains("[" + code + "]"), message);
    }
  }

  private static List<DailyGroup> days(int all, int exceeding, int broken) {
    List<DailyGroup> groups = new ArrayList<>();
    for (int day = 0; day < all; day++) {
      groups.add(ratio(day, 2, two(0, 0, over(day < exceeding ? 1 : 0, broken, 0))));
    }
    return groups;
  }

  /** Two denominators a day: 9 of 20 rows that exceed theirs are slips, 10 are rates. */
  @Test
  void fewRowsAboveTheirDenominatorsAreWrong() {
    String message = refused(days(10, 9, 0), RATIO, Grouping.none());
    assertTrue(message.contains("on 2024-01-01") && message.contains("use chart type u"), message);
    assertEquals(10, values(read(days(10, 10, 0), RATIO, Grouping.none())).size());
    assertEquals(10, values(read(days(10, 1, 1), RATIO, Grouping.none())).size());
    assertEquals(10, values(read(days(10, 0, 0), RATIO, Grouping.none())).size());
    assertEquals(1500, values(read(days(1500, 1000, 0), RATIO, Grouping.none())).size());
    assertEquals(10, values(read(days(10, 9, 0), RATIO, Grouping.of(Shape.VALUES))).size());
  }

  /** One row of a day is read as a line is; what is wrong with it is told by its day. */
  @Test
  void aSingleRowIsToldByItsDay() {
    DailyCounts one = new DailyCounts(1, 0, 0, 0, 0, 1, 0, -2, DailyCounts.Over.NONE);
    DailyGroup below =
        new DailyGroup(Optional.of(FIRST), List.of("B"), List.of(), 1, -2, Double.NaN, one);
    Columns sites = WAITS.by("site");
    String message = refused(List.of(below), sites, Grouping.of(Shape.COUNTS).with(Combine.SUM));
    assertTrue(message.contains(" on 2024-01-01, B") && message.contains("'wait'"), message);
    assertTrue(message.contains("[negative-count]") && !message.contains("line"), message);
  }

  @Test
  void rowsOfOneDayHaveAnOrderWhereGroupsTellThemApart() {
    List<DailyGroup> groups = new ArrayList<>();
    for (String site : List.of("A", "B")) {
      for (String ward : List.of("y", "x")) {
        groups.add(
            new DailyGroup(
                Optional.of(FIRST),
                List.of(site, ward),
                List.of(),
                1,
                groups.size(),
                Double.NaN,
                DailyCounts.NONE));
      }
    }
    Columns both = WAITS.by("site", "moment");
    assertEquals(
        List.of("A / x", "A / y", "B / x", "B / y"),
        read(groups, both, Grouping.of(Shape.GAPS)).measured().stream()
            .map(measured -> measured.group().orElseThrow())
            .toList());
    String message = refused(List.of(number(0, 4, 2)), WAITS, Grouping.of(Shape.GAPS));
    assertTrue(message.contains("for each day and group on 2024-01-01"), message);
  }

  @Test
  void rowsBeyondCountingAreRefused() {
    long most = Integer.MAX_VALUE;
    String message =
        refused(List.of(number(0, 4, most), number(1, 4, 1)), WAITS, weekly(Combine.SUM));
    assertTrue(message.contains("at most 2147483647 rows"), message);
    assertTrue(message.contains("[too-large]"), message);
  }

  private static Grouping weekly(Combine combine) {
    return Grouping.of(Shape.VALUES).with(Every.WEEK).with(combine);
  }

  private static DailyGroup met(int day, boolean met, long rows) {
    return new DailyGroup(
        day < 0 ? Optional.empty() : Optional.of(FIRST.plusDays(day)),
        List.of(),
        List.of(met),
        rows,
        2.0 * rows,
        Double.NaN,
        new DailyCounts(rows, 0, 0, 0, rows, 0, 0, 2, DailyCounts.Over.NONE));
  }

  /** Of 2 + 3 + 4 + 5 + 6 rows: 5 without a day or a condition, 5 later, 3 others, 6 not asked. */
  @Test
  void rowsLeftOutAreCountedByTheirReason() {
    List<DailyGroup> groups =
        List.of(
            met(0, true, 3),
            met(9, true, 5),
            met(-1, true, 2),
            met(-1, false, 4),
            met(1, false, 6));
    Columns asked = WAITS.where(new Filter("site", "A"));
    Grouping grouping = weekly(Combine.SUM).until(FIRST.plusDays(6));
    ReadingOptions drop = dropping();
    CsvFile table =
        new CsvFile(
            "t",
            Bytes.of(new byte[0]),
            Optional.of(new GroupedTableTest.Held(GroupedTableTest.COLUMNS, groups)));
    var content = CsvReader.read(table, asked, drop, grouping);
    assertEquals(List.of(6.0), values(content));
    assertEquals(20, content.source().rows());
    assertEquals(3, content.source().rowsUsed());
    assertEquals(
        List.of("10 rows of 20 left out by row filter", "2 rows with nothing in 'day' left out"),
        content.source().notices().stream().map(Notice::message).limit(2).toList());
    assertTrue(
        content.source().notices().stream()
            .anyMatch(n -> n.message().equals("5 rows after the day asked for left out")));
    assertTrue(refused(groups, asked, grouping).contains("2 rows without"));
  }

  private static ReadingOptions dropping() {
    ReadingOptions standard = ReadingOptions.standard();
    return new ReadingOptions(
        standard.dateFormat(),
        standard.delimiter(),
        standard.encoding(),
        standard.decimal(),
        standard.skip(),
        standard.percent(),
        ReadingOptions.Undated.DROP,
        standard.gaps(),
        standard.zero());
  }

  @Test
  void measuresTogetherAreOneValueADay() {
    Columns both = WAITS.beside(List.of("beds"));
    String message = refused(List.of(number(0, 4, 1)), both, Grouping.of(Shape.JOINT));
    assertTrue(message.contains("measures of the same rows"), message);
    Grouping means = Grouping.of(Shape.JOINT).with(Combine.MEAN);
    assertEquals(1, read(List.of(number(0, 4, 1)), both, means).measured().size());
  }

  @Test
  void theTextOfTheGroupsIsTheSameByteByByte() throws IOException {
    CsvFile table =
        new CsvFile(
            "t",
            Bytes.of(new byte[0]),
            Optional.of(
                new GroupedTableTest.Held(
                    GroupedTableTest.COLUMNS, List.of(number(1, 4.5, 1), number(0, 3, 1)))));
    Bytes text =
        GroupedTable.of(table, WAITS, ReadingOptions.standard(), weekly(Combine.SUM))
            .file()
            .bytes();
    StringBuilder read = new StringBuilder();
    try (InputStream in = text.open(Bytes.Purpose.LOOK)) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        read.append((char) b);
      }
    }
    assertEquals("\"day\",\"wait\"\n2024-01-01,3\n2024-01-02,4.5\n", read.toString());
  }

  @Test
  void columnsAreAskedForByName() {
    CsvFile unknown =
        new CsvFile(
            "t",
            Bytes.of(new byte[0]),
            Optional.of(new GroupedTableTest.Held(List.of(), List.of())));
    DataException refusal =
        assertThrows(
            DataException.class,
            () ->
                CsvReader.read(
                    unknown, Columns.unnamed(), ReadingOptions.standard(), Grouping.none()));
    String message = refusal.problems().toString();
    assertTrue(message.contains("one column of dates") && message.contains("found=none"), message);
    assertTrue(message.contains("the columns are: not looked up"), message);
    message = refused(List.of(), Columns.unnamed().valued("wait"), Grouping.none());
    assertTrue(!message.contains("one column of dates"), "one column of days is that: " + message);
  }
}
