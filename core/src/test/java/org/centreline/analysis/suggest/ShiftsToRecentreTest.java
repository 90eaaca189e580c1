package org.centreline.analysis.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.phase.Locator;
import org.junit.jupiter.api.Test;

/** What chance makes of the search: the series are the same on every machine. */
class ShiftsToRecentreTest {

  private static final int SERIES = 200;

  @Test
  void steadyDataAreLeftAlone() {
    assertTrue(found(36, 0) <= 4, found(36, 0) + " of 200 steady series of 36 points");
    assertTrue(found(60, 0) <= 4, found(60, 0) + " of 200 steady series of 60 points");
  }

  @Test
  void shiftsOfTwoAndThreeSigmasAreFound() {
    assertTrue(found(60, 2) >= 150, found(60, 2) + " of 200 shifts of two sigmas");
    assertTrue(found(60, 3) >= 175, found(60, 3) + " of 200 shifts of three sigmas");
  }

  @Test
  void aPhaseThatIsAllOneLevelIsEnoughOnEitherSide() {
    double[] values = IntStream.range(0, 25).mapToDouble(i -> i < 12 ? 5 : 6).toArray();
    assertEquals(12, search(values).suggestions().get(0).from());
  }

  /** In how many series something is proposed. */
  private static int found(int points, double shift) {
    Random random = new Random(11);
    return (int)
        IntStream.range(0, SERIES)
            .filter(i -> !search(series(random, points, shift)).suggestions().isEmpty())
            .count();
  }

  /** Normal with a sigma of 1, the second half shifted. */
  private static double[] series(Random random, int points, double shift) {
    return IntStream.range(0, points)
        .mapToDouble(i -> 10 + random.nextGaussian() + (i < points / 2 ? 0 : shift))
        .toArray();
  }

  private static SuggestionAnalysis search(double... values) {
    Sample sample = PlainSample.rows(values);
    Locator locator =
        new Locator(sample.measured().subgroups(), text -> Optional.of(LocalDate.parse(text)));
    return SuggestionAnalysis.of(
        sample.measured(), sample.request(), locator, SuggestMethod.STABLE_SHIFT);
  }
}
