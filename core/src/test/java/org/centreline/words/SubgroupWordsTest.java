package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.centreline.PlainSample;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.centreline.series.Subgroups.Kind;
import org.junit.jupiter.api.Test;

class SubgroupWordsTest {

  private static SubgroupWords dates(Rhythm rhythm, String... dates) {
    return new SubgroupWords(
        Subgroups.ofDates(List.of(dates).stream().map(LocalDate::parse).toList(), rhythm));
  }

  private static String label(Rhythm rhythm, String date) {
    return dates(rhythm, date).label(0);
  }

  @Test
  void aPeriodIsNamedByItsRhythm() {
    assertEquals("12 Mar 2024", label(Rhythm.DAY, "2024-03-12"));
    assertEquals("12 Mar 2024", label(Rhythm.IRREGULAR, "2024-03-12"));
    assertEquals("12 Mar 2024", label(Rhythm.WEEK, "2024-03-12"));
    assertEquals("Mar 2024", label(Rhythm.MONTH, "2024-03-31"));
    assertEquals("2024", label(Rhythm.YEAR, "2024-01-01"));
    assertEquals("2024", label(Rhythm.YEAR, "2024-12-31"));
    assertEquals("2024/25", label(Rhythm.YEAR, "2024-04-01"));
    assertEquals("1999/00", label(Rhythm.YEAR, "2000-03-31"));
    assertEquals("5 Jun 2024", label(Rhythm.YEAR, "2024-06-05"));
  }

  @Test
  void aQuarterIsNamedByItsMonthsWhereTheDateIsOneOfItsEnds() {
    assertEquals("Apr-Jun 2024", label(Rhythm.QUARTER, "2024-04-01"));
    assertEquals("Oct-Dec 2024", label(Rhythm.QUARTER, "2024-12-31"));
    assertEquals("1 Feb 2024", label(Rhythm.QUARTER, "2024-02-01"));
  }

  @Test
  void aHalfYearIsNamedWhereTheDateIsOneOfItsEnds() {
    assertEquals("H1 2024", label(Rhythm.HALF_YEAR, "2024-01-01"));
    assertEquals("H1 2024", label(Rhythm.HALF_YEAR, "2024-06-30"));
    assertEquals("H2 2024", label(Rhythm.HALF_YEAR, "2024-12-31"));
    assertEquals("Apr-Sep 2024", label(Rhythm.HALF_YEAR, "2024-04-01"));
    assertEquals("15 Feb 2024", label(Rhythm.HALF_YEAR, "2024-02-15"));
    SubgroupWords halves = dates(Rhythm.HALF_YEAR, "2024-01-01", "2024-07-01");
    assertEquals("H1 2025", halves.moment(LocalDate.of(2025, 1, 1)));
    assertEquals("1 Apr 2025", halves.moment(LocalDate.of(2025, 4, 1)));
  }

  @Test
  void aDayBesideRowsWithoutDatesIsADay() {
    SubgroupWords rows = new SubgroupWords(PlainSample.rows(1, 2).measured().subgroups());
    assertEquals("1 Apr 2025", rows.moment(LocalDate.of(2025, 4, 1)));
  }

  @Test
  void aDayThatStartsAPeriodIsNamedAsThePeriod() {
    SubgroupWords months = dates(Rhythm.MONTH, "2024-03-01", "2024-04-01");
    assertEquals("May 2024", months.moment(LocalDate.of(2024, 5, 1)));
    assertEquals("14 May 2024", months.moment(LocalDate.of(2024, 5, 14)));
    SubgroupWords ends = dates(Rhythm.MONTH, "2024-03-31", "2024-04-30");
    assertEquals("1 Apr 2024", ends.moment(LocalDate.of(2024, 4, 1)));
    SubgroupWords years = dates(Rhythm.YEAR, "2019-04-01", "2020-04-01");
    assertEquals("2020/21", years.moment(LocalDate.of(2020, 4, 1)));
    assertEquals("1 Jan 2020", years.moment(LocalDate.of(2020, 1, 1)));
    SubgroupWords quarters = dates(Rhythm.QUARTER, "2024-01-01", "2024-04-01");
    assertEquals("Jul-Sep 2024", quarters.moment(LocalDate.of(2024, 7, 1)));
    assertEquals("1 Aug 2024", quarters.moment(LocalDate.of(2024, 8, 1)));
    SubgroupWords weeks = dates(Rhythm.WEEK, "2024-03-01", "2024-03-08");
    assertEquals("1 Mar 2024", weeks.moment(LocalDate.of(2024, 3, 1)));
  }

  @Test
  void sentencesHavePrepositions() {
    SubgroupWords months = dates(Rhythm.MONTH, "2024-03-01", "2024-04-01");
    assertEquals("in Mar 2024", months.in(0));
    assertEquals("from Mar 2024 to Apr 2024", months.span(0, 1));
    assertEquals("in Apr 2024", months.span(1, 1));
    SubgroupWords weeks = dates(Rhythm.WEEK, "2024-03-04", "2024-03-11");
    assertEquals("the week of 4 Mar 2024", weeks.at(0));
    assertEquals("in the week of 4 Mar 2024", weeks.in(0));
    assertEquals("from the week of 4 Mar 2024 to 11 Mar 2024", weeks.span(0, 1));
    assertEquals("on 4 Mar 2024", dates(Rhythm.DAY, "2024-03-04").in(0));
    assertEquals("in 2024/25", dates(Rhythm.YEAR, "2024-04-01").in(0));
  }

  @Test
  void rowsAreCountedAndLabelsAreKept() {
    SubgroupWords rows = new SubgroupWords(Subgroups.rows(12));
    assertEquals("12", rows.label(11));
    assertEquals("at point 12", rows.in(11));
    assertEquals("from point 3 to 12", rows.span(2, 11));
    SubgroupWords labels =
        new SubgroupWords(Subgroups.ofLabels(Kind.LABEL, List.of("Ward A", "Ward B")));
    assertEquals("at Ward B", labels.in(1));
    assertEquals("from Ward A to Ward B", labels.span(0, 1));
  }

  @Test
  void aDayOfANoteIsADay() {
    assertEquals("1 Dec 2024", SubgroupWords.day(LocalDate.of(2024, 12, 1)));
  }
}
