package org.centreline.analysis.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.centreline.csv.daily.DailyLook;
import org.centreline.csv.date.Timeline;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.series.Rhythm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a table: how its rows are gathered, and what is out of what. */
class TablePlansTest {

  private final List<ColumnRole> roles = new ArrayList<>();
  private final List<DailyLook.Cells> cells = new ArrayList<>();

  private TablePlansTest with(String name, Role role, long different, double greatest) {
    roles.add(new ColumnRole(name, roles.size(), role, ""));
    cells.add(new DailyLook.Cells(9, different, 0, greatest, true, Optional.empty()));
    return this;
  }

  private List<String> asks(int days, long rows) {
    LocalDate first = LocalDate.of(2022, 1, 1);
    Timeline timeline =
        new Timeline("", Rhythm.DAY, days, first, first.plusDays(days - 1), List.of(), 0);
    return new TablePlans("day", timeline, new DailyLook(rows, cells), roles)
        .asks(ReadingOptions.standard()).stream()
            .map(
                ask ->
                    ask.measure()
                        + ask.columns().by().stream()
                            .map(name -> " by " + name)
                            .collect(Collectors.joining())
                        + ask.grouping().every().map(every -> " " + every).orElse("")
                        + ask.grouping().combine().map(how -> " " + how).orElse(""))
            .toList();
  }

  private TablePlansTest ward(long sites) {
    return with("site", Role.GROUP, sites, 0)
        .with("falls", Role.COUNT, 9, 7)
        .with("late", Role.ANSWER, 2, 1)
        .with("bed days", Role.EXPOSURE, 9, 30)
        .with("wait", Role.MEASUREMENT, 9, 99)
        .with("visits", Role.COUNT, 9, 31);
  }

  @Test
  void oneRowADayIsChartedAsItStands() {
    assertEquals(List.of("falls out of bed days", "wait", "visits"), ward(1).asks(600, 600));
  }

  @Test
  void rowsOfASiteADayAreChartedSiteBySite() {
    assertEquals(
        List.of(
            "falls out of bed days by site", "wait by site", "visits by site", "rows WEEK COUNT"),
        ward(3).asks(100, 300));
  }

  @Test
  void moreRowsAreGatheredInPeriods() {
    assertEquals(
        List.of(
            "falls out of bed days MONTH",
            "wait MONTH MEAN",
            "visits MONTH SUM",
            "rows MONTH COUNT"),
        ward(3).asks(600, 1801));
  }

  @Test
  void manySitesAreGatheredTogetherAndFewDaysStayDays() {
    assertEquals(
        List.of("falls out of bed days DAY", "wait DAY MEAN", "visits DAY SUM", "rows DAY COUNT"),
        ward(31).asks(20, 600));
  }

  @Test
  void withoutSitesAndDenominatorsMeasuresStandAlone() {
    assertEquals(
        List.of("falls WEEK SUM", "rows WEEK COUNT"),
        with("falls", Role.COUNT, 9, 7).asks(91, 200));
  }

  @Test
  void asManyAsThereAreCanBeOutOfThem() {
    with("site", Role.GROUP, 30, 0).with("falls", Role.COUNT, 9, 30);
    with("bed days", Role.EXPOSURE, 9, 30);
    assertEquals(List.of("falls out of bed days by site", "rows WEEK COUNT"), asks(100, 3000));
  }

  /** From the first day to the last: 549 days are weeks, 550 months; 89 days, 90 weeks. */
  @ParameterizedTest
  @CsvSource({"550, WEEK", "551, MONTH", "90, DAY", "91, WEEK"})
  void thePeriodFollowsTheSpan(int days, String every) {
    with("falls", Role.COUNT, 9, 7);
    assertEquals("rows " + every + " COUNT", asks(days, 5000).get(1));
  }

  @Test
  void eachAskNamesTheColumnsThatItHas() {
    LocalDate first = LocalDate.of(2022, 1, 1);
    Timeline timeline = new Timeline("", Rhythm.DAY, 100, first, first.plusDays(99), List.of(), 0);
    ward(31);
    List<ChartAsk> asks =
        new TablePlans("day", timeline, new DailyLook(900, cells), roles)
            .asks(ReadingOptions.standard());
    assertEquals(Optional.of("falls"), asks.get(0).columns().value());
    assertEquals(Optional.of("bed days"), asks.get(0).columns().denominator());
    assertEquals(Optional.of("wait"), asks.get(1).columns().value());
    assertEquals(Optional.empty(), asks.get(1).columns().denominator());
    assertEquals(Optional.empty(), asks.get(3).columns().value(), "rows are counted");
  }
}
