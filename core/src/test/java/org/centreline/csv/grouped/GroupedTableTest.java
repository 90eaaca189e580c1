package org.centreline.csv.grouped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.daily.DailyColumn;
import org.centreline.csv.daily.DailyColumn.Kind;
import org.centreline.csv.daily.DailyCounts;
import org.centreline.csv.daily.DailyGroup;
import org.centreline.csv.daily.DailyLook;
import org.centreline.csv.daily.DailyQuestion;
import org.centreline.csv.daily.DailySource;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.series.Samples;
import org.junit.jupiter.api.Test;

/** Groups that came from elsewhere, against numbers worked out by hand. */
class GroupedTableTest {

  static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  /** Answers with the same groups whatever is asked, in the order given. */
  record Held(List<DailyColumn> columns, List<DailyGroup> groups) implements DailySource {

    @Override
    public DailyLook look(List<DailyColumn> known) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void ask(DailyQuestion question, Consumer<DailyGroup> receiver) {
      groups.forEach(receiver);
    }

    @Override
    public void close() {}
  }

  static final List<DailyColumn> COLUMNS =
      List.of(
          new DailyColumn("day", Kind.DAY, "date"),
          new DailyColumn("moment", Kind.ZONED, "timestamptz"),
          new DailyColumn("site", Kind.TEXT, "text"),
          new DailyColumn("wait", Kind.NUMBER, "numeric"),
          new DailyColumn("beds", Kind.NUMBER, "numeric"));

  private static final Columns ASKED = Columns.of("day", "wait");

  static DailyGroup number(int day, double value, long rows) {
    return new DailyGroup(
        Optional.of(FIRST.plusDays(day)),
        List.of(),
        List.of(),
        rows,
        value,
        Double.NaN,
        DailyCounts.NONE);
  }

  private static DailyGroup sum(int day, long rows, long given, double sum) {
    DailyCounts counts = new DailyCounts(given, 0, 0, 0, given, 0, 0, sum, DailyCounts.Over.NONE);
    return new DailyGroup(
        Optional.of(FIRST.plusDays(day)), List.of(), List.of(), rows, sum, Double.NaN, counts);
  }

  static FileContent read(List<DailyGroup> groups, Columns columns, Grouping grouping) {
    CsvFile table = new CsvFile("t", Bytes.of(new byte[0]), Optional.of(new Held(COLUMNS, groups)));
    return CsvReader.read(table, columns, ReadingOptions.standard(), grouping);
  }

  private static Grouping weekly(Combine combine) {
    return Grouping.of(Shape.VALUES).with(Every.WEEK).with(combine);
  }

  static String refused(List<DailyGroup> groups, Columns columns, Grouping grouping) {
    DataException refusal =
        assertThrows(DataException.class, () -> read(groups, columns, grouping));
    return refusal.problems().get(0).message();
  }

  static List<Double> values(FileContent content) {
    List<Double> values = new ArrayList<>();
    Measured measured = content.measured().get(0);
    for (int i = 0; i < measured.series().size(); i++) {
      values.add(measured.series().values().get(i));
    }
    return values;
  }

  /** (3 times 2, 1 time 8, 2 without) and (1 time 4): 14 / 4 and 4, whatever the order. */
  @Test
  void aNumberCountsAsOftenAsItStandsThere() {
    List<DailyGroup> groups =
        List.of(number(7, 4, 1), number(1, 8, 1), number(0, 2, 3), number(0, Double.NaN, 2));
    assertEquals(List.of(3.5, 4.0), values(read(groups, ASKED, weekly(Combine.MEAN))));
    assertEquals(List.of(2.0, 4.0), values(read(groups, ASKED, weekly(Combine.MEDIAN))));
    assertEquals(7, read(groups, ASKED, weekly(Combine.MEDIAN)).source().rows());
  }

  /** Sums of 10 over 4 of 5 rows and of 2 over 1: (10 + 2) / 5. */
  @Test
  void aMeanIsDividedByTheRowsThatHaveNumbers() {
    List<DailyGroup> groups = List.of(sum(0, 5, 4, 10), sum(1, 1, 1, 2), sum(7, 2, 2, 1));
    assertEquals(List.of(2.4, 0.5), values(read(groups, ASKED, weekly(Combine.MEAN))));
    assertEquals(List.of(5.0, 2.0), values(read(groups, ASKED, weekly(Combine.COUNT))));
    assertEquals(List.of(12.0, 1.0), values(read(groups, ASKED, weekly(Combine.SUM))));
    assertEquals(8, read(groups, ASKED, weekly(Combine.SUM)).source().rows());
  }

  @Test
  void membersOfSamplesAreAllThere() {
    FileContent content =
        read(
            List.of(number(0, 2, 3), number(0, 8, 1), number(1, 5, 2)),
            ASKED,
            Grouping.of(Shape.SAMPLES));
    Samples samples = (Samples) content.measured().get(0).series();
    assertEquals(Doubles.of(new double[] {2, 2, 2, 8}), samples.members().get(0));
    assertEquals(Doubles.of(new double[] {5, 5}), samples.members().get(1));
  }

  /** time-zone, and what else is no column of days. */
  @Test
  void aMomentIsNoDay() {
    String message = refused(List.of(), Columns.of("moment", "wait"), weekly(Combine.SUM));
    assertTrue(message.contains("[time-zone]") && message.contains("timestamptz"), message);
  }

  /** too-large: a column of cases. */
  @Test
  void groupsThatAreCasesAreRefused() {
    List<DailyGroup> groups = new ArrayList<>();
    for (int i = 0; i < 10_001; i++) {
      groups.add(
          new DailyGroup(
              Optional.of(FIRST),
              List.of("case " + i),
              List.of(),
              1,
              1,
              Double.NaN,
              DailyCounts.NONE));
    }
    String message = refused(groups, ASKED.by("site"), weekly(Combine.SUM));
    assertTrue(
        message.contains("at most 10000 groups") && message.contains("[too-large]"), message);
  }

  @Test
  void rowsOfADayAreNotMadeOneInSilence() {
    String message = refused(List.of(sum(0, 2, 2, 3)), ASKED, Grouping.none());
    assertTrue(message.contains("on 2024-01-01"), message);
    assertTrue(message.contains("[duplicate-date]"), message);
  }

  @Test
  void numbersBetweenEventsOfOneDayHaveNoOrder() {
    List<DailyGroup> groups = List.of(number(0, 4, 1), number(0, 9, 1), number(3, 2, 1));
    String message = refused(groups, ASKED, Grouping.of(Shape.GAPS));
    assertTrue(message.contains("order is not known"), message);
  }

  @Test
  void impossibleCountsOfSingleRowsAreFoundInSums() {
    DailyCounts counts = new DailyCounts(2, 0, 0, 0, 0, 1, 1, 9, DailyCounts.Over.NONE);
    DailyGroup group =
        new DailyGroup(Optional.of(FIRST), List.of(), List.of(), 2, 7, Double.NaN, counts);
    String message = refused(List.of(group), ASKED, Grouping.of(Shape.COUNTS).with(Combine.SUM));
    assertTrue(message.contains("[negative-count]"), message);
  }

  @Test
  void rowsWithoutADayAreCounted() {
    DailyGroup undated =
        new DailyGroup(Optional.empty(), List.of(), List.of(), 3, 7, Double.NaN, DailyCounts.NONE);
    String message = refused(List.of(undated), ASKED, weekly(Combine.SUM));
    assertTrue(message.contains("3 rows without"), message);
  }
}
