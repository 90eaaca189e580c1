package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.series.PartPeriod;
import org.centreline.series.PartPeriod.Use;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a first or last period that the data cover in part. */
class PartWarningsTest {

  private static Sample with(Rhythm rhythm, LocalDate begins, PartPeriod... parts) {
    List<LocalDate> dates = IntStream.range(0, 14).mapToObj(i -> rhythm.later(begins, i)).toList();
    Subgroups subgroups = Subgroups.ofDates(dates, rhythm).with(List.of(parts));
    double[] values = IntStream.range(0, 14).mapToDouble(i -> 5 + i % 3).toArray();
    return PlainSample.of(subgroups, values);
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2024-04-01, 2024-04-01, 2024-04-10, 10, 30, DAY,"
        + " Apr 2024 holds 10 of 30 days (1 to 10 Apr)",
    "MONTH, 2024-04-01, 2024-04-30, 2024-04-30, 1, 30, DAY, Apr 2024 holds 1 of 30 days (30 Apr)",
    "WEEK, 2024-04-29, 2024-04-30, 2024-05-02, 3, 7, DAY,"
        + " The week of 29 Apr 2024 holds 3 of 7 days (30 Apr to 2 May)",
    "QUARTER, 2024-10-01, 2024-10-01, 2024-11-30, 2, 3, MONTH,"
        + " Oct-Dec 2024 holds 2 of 3 months (Oct to Nov)",
    "QUARTER, 2024-04-01, 2024-05-01, 2024-05-31, 1, 3, MONTH,"
        + " Apr-Jun 2024 holds 1 of 3 months (May)",
    "HALF_YEAR, 2024-01-01, 2024-02-01, 2024-06-30, 5, 6, MONTH,"
        + " H1 2024 holds 5 of 6 months (Feb to Jun)",
    "HALF_YEAR, 2024-07-01, 2024-07-01, 2024-07-31, 1, 6, MONTH,"
        + " H2 2024 holds 1 of 6 months (Jul)",
    "YEAR, 2024-01-01, 2024-01-01, 2024-06-30, 6, 12, MONTH,"
        + " 2024 holds 6 of 12 months (Jan to Jun)",
    "YEAR, 2008-04-01, 2008-04-01, 2008-09-30, 6, 12, MONTH,"
        + " 2008/09 holds 6 of 12 months (Apr to Sep)",
    "YEAR, 1999-04-01, 1999-04-01, 1999-09-30, 6, 12, MONTH,"
        + " 1999/00 holds 6 of 12 months (Apr to Sep)",
    "YEAR, 2024-04-01, 2024-04-01, 2024-09-30, 0, 1, QUARTER,"
        + " 2024/25 holds 0 of 1 quarter (1 Apr to 30 Sep)",
    "DAY, 2024-04-05, 2024-04-05, 2024-04-05, 0, 0, DAY, 5 Apr 2024 is covered in part"
  })
  void aPartOfAPeriodIsToldWithItsDates(
      Rhythm rhythm,
      LocalDate begins,
      LocalDate first,
      LocalDate last,
      int there,
      int due,
      Rhythm unit,
      String told) {
    PartPeriod kept = new PartPeriod(0, first, last, there, due, unit, Use.KEPT);
    assertEquals(
        told + ": its value counts as the others do.",
        with(rhythm, begins, kept).warning("part-period"));
    PartPeriod left = new PartPeriod(0, first, last, there, due, unit, Use.LEFT_OUT);
    assertEquals(
        told + ": drawn hollow, in no limit and no rule.",
        with(rhythm, begins, left).warning("part-period"));
  }

  @Test
  void bothEndsAreToldTogether() {
    LocalDate first = LocalDate.of(2024, 1, 20);
    LocalDate last = LocalDate.of(2025, 2, 3);
    Sample sample =
        with(
            Rhythm.MONTH,
            LocalDate.of(2024, 1, 1),
            new PartPeriod(0, first, first.plusDays(11), 12, 31, Rhythm.DAY, Use.LEFT_OUT),
            new PartPeriod(13, last.minusDays(2), last, 3, 28, Rhythm.DAY, Use.LEFT_OUT));
    assertEquals(
        "Jan 2024 holds 12 of 31 days (20 to 31 Jan): drawn hollow, in no limit and no rule. Feb"
            + " 2025 holds 3 of 28 days (1 to 3 Feb): drawn hollow, in no limit and no rule.",
        sample.warning("part-period"));
    assertEquals("", with(Rhythm.MONTH, LocalDate.of(2024, 1, 1)).warning("part-period"));
  }
}
