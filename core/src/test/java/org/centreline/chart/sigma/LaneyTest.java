package org.centreline.chart.sigma;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.convention.ControlConstants;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.series.Doubles;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

/** How much wider than chance, of standardised points 1 2 3 6. */
class LaneyTest {

  private static final Doubles Z = Doubles.of(1, 2, 3, 6);

  private static final Subgroups WORDS =
      Subgroups.ofLabels(Subgroups.Kind.LABEL, List.of("Ash", "Beech", "Cedar", "Elm"));

  private static double sigmaZ(Sample sample, Convention convention) {
    Sample trial = sample.convention(convention);
    return Laney.of(trial.data(), Z, trial.options()).sigmaZ();
  }

  /** Moving ranges of 1, 1 and 3: a mean of 5 / 3. */
  @Test
  void isTheMeanMovingRangeOverD2() {
    Sample rows = PlainSample.placed(0, 0, 0, 0);
    double ranges = 5 / 3.0;
    assertEquals(ranges / ControlConstants.D2_OF_TWO, sigmaZ(rows, Conventions.EXACT), 1e-12);
    assertEquals(ranges / 1.128, sigmaZ(rows, Conventions.QICHARTS2), 1e-12);
    assertEquals(
        ranges / ControlConstants.D2_OF_TWO, sigmaZ(rows.on(WORDS), Conventions.EXACT), 1e-12);
  }

  /** Away from their mean of 3: -2 -1 0 3, so a variance of 14 / 3. */
  @Test
  void isTheStandardDeviationOfUnorderedPointsInQicharts2() {
    Sample words = PlainSample.placed(0, 0, 0, 0).on(WORDS);
    assertEquals(Math.sqrt(14 / 3.0), sigmaZ(words, Conventions.QICHARTS2), 1e-12);
    Sample first = words.baseline(3);
    assertEquals(1, sigmaZ(first, Conventions.QICHARTS2), 1e-12);
  }
}
