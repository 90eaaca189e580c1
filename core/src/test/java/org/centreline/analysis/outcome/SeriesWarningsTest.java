package org.centreline.analysis.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class SeriesWarningsTest {

  private static OutcomeSample step(int size, int at) {
    return OutcomeSample.monthly(OutcomeSample.step(size, at, -4, 2)).changed(at);
  }

  private static String message(OutcomeSample sample, String code) {
    return sample.analysis().warnings().stream()
        .filter(w -> w.code().equals(code))
        .findFirst()
        .orElseThrow()
        .message();
  }

  @Test
  void fewerThanTwelvePointsOnASideAreFew() {
    assertTrue(step(24, 11).warnings().contains("few-points"));
    assertTrue(step(24, 13).warnings().contains("few-points"));
    assertFalse(step(24, 12).warnings().contains("few-points"));
  }

  @Test
  void fewerThanEightHaveNoTrend() {
    assertTrue(message(step(24, 8), "few-points").contains("too narrow"));
    assertTrue(message(step(24, 7), "few-points").contains("without a trend"));
  }

  @Test
  void aChangeWithinAMonthIsTold() {
    OutcomeSample sample = OutcomeSample.monthly(OutcomeSample.step(36, 18, -4, 2));
    assertFalse(sample.change("2022-07-01", "").warnings().contains("change-inside-subgroup"));
    OutcomeSample within = sample.change("2022-06-02", "");
    assertTrue(within.warnings().contains("change-inside-subgroup"));
    assertTrue(message(within, "change-inside-subgroup").contains("2022-06-02 (from 2022-07-01)"));
  }

  @Test
  void gapsAreCounted() {
    double[] values = OutcomeSample.step(36, 18, -4, 2);
    assertFalse(OutcomeSample.monthly(values).changed(18).warnings().contains("gaps"));
    values[4] = Double.NaN;
    OutcomeSample gap = OutcomeSample.monthly(values).changed(18);
    assertEquals(
        "1 of 36 subgroups has no value; the others keep their place in time.",
        message(gap, "gaps"));
  }

  @Test
  void datesWithoutARhythmAreUneven() {
    List<LocalDate> dates =
        IntStream.range(0, 36).mapToObj(i -> LocalDate.of(2021, 1, 1).plusDays(i * i)).toList();
    OutcomeSample sample = step(36, 18);
    assertFalse(sample.warnings().contains("uneven"));
    OutcomeSample uneven =
        OutcomeSample.monthly(OutcomeSample.step(36, 18, -4, 2))
            .on(Subgroups.ofDates(dates, Rhythm.IRREGULAR))
            .changed(18);
    assertTrue(uneven.warnings().contains("uneven"));
  }
}
