package org.centreline.analysis.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class SeriesWarningsTest {

  private static Sample step(int size, int at) {
    return PlainSample.from2021(PlainSample.step(size, at, -4, 2)).changed(at);
  }

  private static String message(Sample sample, String code) {
    return sample.outcome().warnings().stream()
        .filter(w -> w.code().equals(code))
        .findFirst()
        .orElseThrow()
        .message();
  }

  @Test
  void fewerThanTwelvePointsOnASideAreFew() {
    assertTrue(step(24, 11).outcomeWarnings().contains("few-points"));
    assertTrue(step(24, 13).outcomeWarnings().contains("few-points"));
    assertFalse(step(24, 12).outcomeWarnings().contains("few-points"));
  }

  @Test
  void fewerThanEightHaveNoTrend() {
    assertTrue(message(step(24, 8), "few-points").contains("too narrow"));
    assertTrue(message(step(24, 7), "few-points").contains("without a trend"));
  }

  @Test
  void aChangeWithinAMonthIsTold() {
    Sample sample = PlainSample.from2021(PlainSample.step(36, 18, -4, 2));
    assertFalse(
        sample.change("2022-07-01", "").outcomeWarnings().contains("change-inside-subgroup"));
    Sample within = sample.change("2022-06-02", "");
    assertTrue(within.outcomeWarnings().contains("change-inside-subgroup"));
    assertTrue(message(within, "change-inside-subgroup").contains("2022-06-02 (from 2022-07-01)"));
  }

  @Test
  void gapsAreCounted() {
    double[] values = PlainSample.step(36, 18, -4, 2);
    assertFalse(PlainSample.from2021(values).changed(18).outcomeWarnings().contains("gaps"));
    values[4] = Double.NaN;
    Sample gap = PlainSample.from2021(values).changed(18);
    assertEquals(
        "1 of 36 subgroups has no value; the others keep their place in time.",
        message(gap, "gaps"));
  }

  @Test
  void datesWithoutARhythmAreUneven() {
    List<LocalDate> dates =
        IntStream.range(0, 36).mapToObj(i -> LocalDate.of(2021, 1, 1).plusDays(i * i)).toList();
    Sample sample = step(36, 18);
    assertFalse(sample.outcomeWarnings().contains("uneven"));
    Sample uneven =
        PlainSample.from2021(PlainSample.step(36, 18, -4, 2))
            .on(Subgroups.ofDates(dates, Rhythm.IRREGULAR))
            .changed(18);
    assertTrue(uneven.outcomeWarnings().contains("uneven"));
  }

  @Test
  void severalGapsAndChangesAreToldTogether() {
    double[] values = PlainSample.step(36, 18, -4, 2);
    values[4] = Double.NaN;
    values[5] = Double.NaN;
    Sample sample = PlainSample.from2021(values);
    assertTrue(message(sample.changed(18), "gaps").startsWith("2 of 36 subgroups have no value;"));
    Sample two = sample.change("2022-02-02", "").change("2022-09-30", "").change("2022-06-01", "");
    String inside = message(two, "change-inside-subgroup");
    assertTrue(
        inside.endsWith(": 2022-02-02 (from 2022-03-01), 2022-09-30 (from 2022-10-01)."), inside);
  }

  /** Rows without a rhythm, or named by no date, have no inside. */
  @Test
  void onlyAPeriodHasAnInside() {
    List<LocalDate> dates =
        IntStream.range(0, 36).mapToObj(i -> LocalDate.of(2021, 1, 1).plusDays(i * i)).toList();
    Sample plain = PlainSample.from2021(PlainSample.step(36, 18, -4, 2));
    Sample uneven = plain.on(Subgroups.ofDates(dates, Rhythm.IRREGULAR));
    assertFalse(
        uneven.change("2021-11-24", "").outcomeWarnings().contains("change-inside-subgroup"));
    Sample rows = plain.on(Subgroups.rows(36)).changed(18);
    assertFalse(rows.outcomeWarnings().contains("change-inside-subgroup"));
    assertFalse(rows.outcomeWarnings().contains("uneven"));
  }
}
