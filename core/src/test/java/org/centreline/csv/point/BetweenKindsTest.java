package org.centreline.csv.point;

import static org.centreline.csv.point.PeriodsTest.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.series.Measured;
import org.centreline.series.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies between events, counted once more by going through it step by step. */
class BetweenKindsTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final Columns FELL = Columns.of("date", "fell");

  private final Random random = new Random(9);

  private static List<Double> values(Measured measured) {
    return measured.series().values().stream().boxed().toList();
  }

  private static List<String> codes(FileContent content, String code) {
    return content.source().notices().stream()
        .filter(notice -> notice.code().equals(code))
        .map(Notice::message)
        .toList();
  }

  /** What has passed from each event to the next, and since the last one as far as is known. */
  private static final class Steps {

    private final List<Double> between = new ArrayList<>();
    private boolean begun;
    private double passed;
    private boolean open;

    void event() {
      if (begun) {
        between.add(passed);
      }
      begun = true;
      passed = 0;
    }

    void end() {
      open = !between.isEmpty() && passed > 0;
      if (open) {
        between.add(passed);
      }
    }
  }

  private static void assertOpen(boolean open, String counted, Measured measured) {
    assertEquals(open ? Optional.of(counted) : Optional.empty(), measured.subgroups().open());
  }

  /** Of yes and no the rarer one is the event; an empty cell is neither. */
  @ParameterizedTest
  @CsvSource({"20, yes", "80, no", "50, yes"})
  void casesBetweenTheRarerOfTwoAnswers(int percent, String event) {
    for (int file = 0; file < 5; file++) {
      StringBuilder csv = new StringBuilder("date,fell\n");
      Steps steps = new Steps();
      for (int i = 0; i < 60; i++) {
        boolean yes = percent == 50 ? i % 2 == 0 : random.nextInt(100) < percent;
        boolean none = percent != 50 && random.nextInt(8) == 0;
        csv.append(FIRST.plusDays(i)).append(',').append(none ? "" : yes ? "yes" : "no");
        csv.append('\n');
        if (!none && yes == event.equals("yes")) {
          steps.event();
        } else {
          steps.passed += none ? 0 : 1;
        }
      }
      steps.end();
      FileContent content = read(csv.toString(), FELL, Grouping.of(Shape.GAPS));
      Measured measured = content.measured().get(0);
      assertEquals(steps.between, values(measured));
      assertOpen(steps.open, "cases", measured);
      assertEquals("fell: cases between '" + event + "'", measured.measure());
      assertTrue(
          codes(content, "answers")
              .contains("cases are counted between one '" + event + "' and the next"),
          content.source().notices().toString());
      assertEquals(List.of(), codes(content, "events"));
    }
  }

  @Test
  void daysBetweenAnswersEndWithTheLastThatAnswers() {
    String csv =
        "date,fell\n2024-01-01,yes\n2024-01-02,no\n2024-01-03,no\n2024-01-09,yes\n2024-01-10,no\n"
            + "2024-01-12,no\n2024-01-20,\n";
    FileContent content = read(csv, FELL, Grouping.of(Shape.TIMES));
    Measured measured = content.measured().get(0);
    assertEquals(List.of(8.0, 3.0), values(measured));
    assertEquals("fell: days between 'yes'", measured.measure());
    assertOpen(true, "days", measured);
    assertEquals(0, measured.targets().each().present().size());
  }

  private static final Columns EVENTS =
      new Columns(
          Optional.of("date"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of("ward"),
          List.of());

  /** Two wards: the file goes on to the last event of either, or to the day that is named. */
  @ParameterizedTest
  @ValueSource(strings = {"", "2024-03-20"})
  void daysBetweenTheRowsOfAList(String until) {
    StringBuilder csv = new StringBuilder("date,ward\n");
    Steps[] wards = {new Steps(), new Steps()};
    LocalDate[] last = {FIRST, FIRST};
    int together = 0;
    LocalDate day = FIRST;
    for (int i = 0; i < 40; i++) {
      int ward = i < 4 ? i % 2 : random.nextInt(2);
      day = day.plusDays(random.nextInt(3));
      csv.append(day).append(',').append(ward == 0 ? 'A' : 'B').append('\n');
      wards[ward].passed = day.toEpochDay() - last[ward].toEpochDay();
      together += wards[ward].begun && wards[ward].passed == 0 ? 1 : 0;
      wards[ward].event();
      last[ward] = day;
    }
    LocalDate end = until.isEmpty() ? day : LocalDate.parse(until);
    Grouping times = Grouping.of(Shape.TIMES);
    FileContent content = read(csv.toString(), EVENTS, until.isEmpty() ? times : times.until(end));
    for (int ward = 0; ward < 2; ward++) {
      wards[ward].passed = end.toEpochDay() - last[ward].toEpochDay();
      wards[ward].end();
      assertEquals(wards[ward].between, values(content.measured().get(ward)));
      assertOpen(wards[ward].open, "days", content.measured().get(ward));
      assertEquals("Days between events (date)", content.measured().get(ward).measure());
    }
    assertTrue(together > 1);
    assertEquals(
        List.of(
            together
                + " events on the day of the one before: 0 days apart, in the order of the file"),
        codes(content, "same-day-events"));
  }

  @Test
  void whereNothingSaysHowLongAListIsTheTimeSinceTheLastIsNotDrawn() {
    String csv = "date,ward\n2024-01-01,A\n2024-01-05,A\n2024-01-07,A\n";
    FileContent plain = read(csv, EVENTS, Grouping.of(Shape.TIMES));
    assertEquals(List.of(4.0, 2.0), values(plain.measured().get(0)));
    assertEquals(
        1, codes(plain, "events").stream().filter(n -> n.contains("is not drawn")).count());
    FileContent told = read(csv, EVENTS, Grouping.of(Shape.TIMES).until(LocalDate.of(2024, 1, 7)));
    assertEquals(List.of(4.0, 2.0), values(told.measured().get(0)));
    assertEquals(0, codes(told, "events").stream().filter(n -> n.contains("is not drawn")).count());
    assertEquals(List.of(), codes(told, "same-day-events"));
    assertEquals(List.of(), codes(told, "no-interval"));
  }

  /** Of cases those without an event are counted, one by one; of bed days all of them. */
  @ParameterizedTest
  @CsvSource({"d, true", "bed days, false"})
  void opportunitiesBetweenEventsOneByOne(String over, boolean cases) {
    StringBuilder csv = new StringBuilder("date,n," + over + "\n");
    Steps steps = new Steps();
    int together = 0;
    for (int i = 0; i < 50; i++) {
      int events = Math.max(0, random.nextInt(6) - 2);
      int all = 5 + random.nextInt(9);
      csv.append(FIRST.plusDays(i)).append(',').append(events).append(',').append(all);
      csv.append('\n');
      steps.passed += cases ? all - events : all;
      for (int event = 0; event < events; event++) {
        together += event > 0 && steps.begun ? 1 : 0;
        steps.event();
      }
    }
    csv.append(FIRST.plusDays(50)).append(",0,7\n");
    steps.passed += 7;
    steps.end();
    FileContent content =
        read(csv.toString(), Columns.of("date", "n").over(over), Grouping.of(Shape.GAPS));
    Measured measured = content.measured().get(0);
    assertEquals(steps.between, values(measured));
    assertOpen(true, over, measured);
    assertEquals(Nature.Kind.CASES_BETWEEN, measured.nature().kind());
    assertEquals("n: " + over + " between events", measured.measure());
    assertEquals(
        List.of(
            together
                + " events in the row of the one before: 0 apart, as an event is taken to come at"
                + " the end of its row"),
        codes(content, "same-day-events"));
    assertEquals(List.of(), codes(content, "missing-values"));
  }

  /** Each event is a point: 20,000 and 12,767 of one ward fit, one more does not. */
  @Test
  void moreEventsThanPointsFitAChartAreRefused() {
    String csv = "date,n,bed days,ward\n2024-01-01,20000,9,A\n2024-01-01,9,9,B\n2024-01-02,";
    Columns columns = Columns.of("date", "n").over("bed days").by("ward");
    Grouping gaps = Grouping.of(Shape.GAPS);
    FileContent content = read(csv + "12767,9,A\n", columns, gaps);
    assertEquals(32_766, content.measured().get(0).series().size());
    assertEquals(8, content.measured().get(1).series().size());
    DataException refused =
        assertThrows(DataException.class, () -> read(csv + "12768,9,A\n", columns, gaps));
    assertEquals("too-large", refused.problems().get(0).code());
  }
}
