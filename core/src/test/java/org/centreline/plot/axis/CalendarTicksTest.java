package org.centreline.plot.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.centreline.plot.Colour;
import org.centreline.plot.TextStyle;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTicksTest {

  private static final TextStyle STYLE = TextStyle.regular(12, new Colour(0));

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2024-01-01, 12, 800, 'Jan/2024 Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'",
    "MONTH, 2023-11-01, 24, 500, 'Jan/2024 Apr Jul Oct Jan/2025 Apr Jul Oct'",
    "MONTH, 2024-01-31, 4, 500, 'Jan/2024 Feb Mar Apr'",
    "MONTH, 2000-01-01, 300, 800, '2000 2002 2004 2006 2008 2010 2012 2014 2016 2018 2020 2022 2024'",
    "QUARTER, 2024-01-01, 5, 800, 'Jan/2024 Apr Jul Oct Jan/2025'",
    "WEEK, 2024-01-05, 4, 400, '5 Jan/2024 12 Jan 19 Jan 26 Jan'",
    "WEEK, 2024-12-20, 12, 400, '20 Dec/2024 3 Jan/2025 17 Jan 31 Jan 14 Feb 28 Feb'",
    "WEEK, 2024-01-05, 60, 800, 'Feb/2024 Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jan/2025 Feb'",
    "DAY, 2024-02-27, 4, 300, '27 Feb/2024 28 Feb 29 Feb 1 Mar'",
    "DAY, 2024-02-27, 60, 400, '27 Feb/2024 5 Mar 12 Mar 19 Mar 26 Mar 2 Apr 9 Apr 16 Apr 23 Apr'",
    "YEAR, 1990-01-01, 6, 300, '1990 1991 1992 1993 1994 1995'",
    "YEAR, 1990-04-01, 6, 400, '1990/91 1991/92 1992/93 1993/94 1994/95 1995/96'",
    "QUARTER, 2024-02-01, 4, 800, 'Feb/2024 May Aug Nov'",
    "MONTH, 2024-07-01, 1, 300, '1 Jul/2024'"
  })
  void ticksStandAtTrueDates(
      Rhythm rhythm, LocalDate first, int size, double width, String expected) {
    List<Tick> ticks = ticks(subgroups(rhythm, first, size), width);
    String shown =
        ticks.stream()
            .map(t -> t.label() + (t.below().isEmpty() ? "" : "/" + t.below()))
            .collect(Collectors.joining(" "));
    assertEquals(expected, shown);
  }

  @Test
  void monthsOfFebruaryAndLeapYearsAreNotEqual() {
    List<Tick> ticks = ticks(subgroups(Rhythm.MONTH, LocalDate.of(2024, 1, 1), 4), 400);
    assertEquals(31, ticks.get(1).at() - ticks.get(0).at());
    assertEquals(29, ticks.get(2).at() - ticks.get(1).at());
    assertEquals(LocalDate.of(2024, 1, 1).toEpochDay(), ticks.get(0).at());
  }

  @Test
  void labelsNeverTouch() {
    for (Rhythm rhythm : Rhythm.values()) {
      for (int size : new int[] {1, 2, 5, 12, 60, 299}) {
        for (double width = 60; width < 900; width += 37) {
          checkApart(subgroups(rhythm, LocalDate.of(2021, 8, 31), size), width);
        }
      }
    }
  }

  private static void checkApart(Subgroups subgroups, double width) {
    double free = Double.NEGATIVE_INFINITY;
    List<Tick> ticks = ticks(subgroups, width);
    assertTrue(ticks.size() > 0);
    for (Tick tick : ticks) {
      double half = Math.max(STYLE.width(tick.label()), STYLE.width(tick.below())) / 2;
      double x = pageX(subgroups, width, tick.at());
      assertTrue(x - half >= free, () -> subgroups.rhythm() + " " + width + ": " + tick);
      free = x + half;
    }
  }

  private static Subgroups subgroups(Rhythm rhythm, LocalDate first, int size) {
    List<LocalDate> dates = IntStream.range(0, size).mapToObj(i -> rhythm.later(first, i)).toList();
    return Subgroups.ofDates(dates, size < 3 ? Rhythm.IRREGULAR : rhythm);
  }

  private static List<Tick> ticks(Subgroups subgroups, double width) {
    return new CalendarTicks(subgroups, STYLE, date -> pageX(subgroups, width, date.toEpochDay()))
        .ticks();
  }

  private static double pageX(Subgroups subgroups, double width, double day) {
    double first = subgroups.dates().get(0).toEpochDay();
    double last = subgroups.dates().get(subgroups.size() - 1).toEpochDay();
    return width * (day - first) / Math.max(1, last - first);
  }
}
