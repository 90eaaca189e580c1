package org.centreline.cli.option.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.centreline.cli.option.TypedWords;
import org.centreline.phase.Baseline;
import org.centreline.phase.Baseline.Range;
import org.centreline.phase.PhaseRequest;
import org.centreline.phase.PhaseRequest.Exclusion;
import org.centreline.phase.PhaseRequest.Start;
import org.junit.jupiter.api.Test;

class PhaseGroupTest {

  @Test
  void nothingTypedIsOnePhase() {
    assertEquals(PhaseRequest.none(), phases());
  }

  @Test
  void aPhaseMayHaveALabel() {
    assertEquals(
        List.of(
            new Start("Mar 2024", Optional.of("New = better")),
            new Start("2024-06", Optional.empty()),
            new Start("2024-09", Optional.empty())),
        phases("--phase", "Mar 2024=New = better", "--phase", "2024-06", "--phase", "2024-09=")
            .starts());
  }

  @Test
  void aBaselineIsANumberOrRanges() {
    assertEquals(new Baseline.First(12), phases("--baseline", "12").baseline());
    assertEquals(
        new Baseline.Between(List.of(new Range("2024-01", "2024-06"), new Range("7", "9"))),
        phases("--baseline", "2024-01..2024-06", "--baseline", "7 .. 9").baseline());
  }

  @Test
  void anExclusionIsADayOrARangeWithAReason() {
    assertEquals(
        List.of(
            new Exclusion(new Range("2024-01", "2024-01"), ""),
            new Exclusion(new Range("2024-02", "2024-03"), "Snow")),
        phases("--exclude", "2024-01", "--exclude", "2024-02..2024-03=Snow").exclusions());
  }

  private static PhaseRequest phases(String... words) {
    return TypedWords.options(words).request().phases();
  }
}
