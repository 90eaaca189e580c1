package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Of numbers for which nothing is defined no number comes back. */
class ArgumentsTest {

  @Test
  void lawsAreDefinedForPositiveParametersAndProperShares() {
    List<Executable> undefined =
        List.of(
            () -> new BetaLaw(0, 1),
            () -> new BetaLaw(1, 0),
            () -> new BetaLaw(Double.NaN, 1),
            () -> new BetaLaw(1, 1).quantile(0),
            () -> new BetaLaw(1, 1).quantile(1),
            () -> Normal.quantile(0),
            () -> Normal.quantile(1),
            () -> new ChiSquare(0),
            () -> new ChiSquare(Double.POSITIVE_INFINITY),
            () -> new ChiSquare(1).quantile(0),
            () -> new ChiSquare(1).quantile(1),
            () -> new ChiSquare(1).upperQuantile(0),
            () -> new ChiSquare(1).upperQuantile(1),
            () -> new ChiSquare(1).upperQuantile(Double.NaN),
            () -> new ChiSquare(1e9).upperQuantile(0),
            () -> new NoncentralT(0),
            () -> new NoncentralT(Double.NaN),
            () -> new FisherF(0, 1),
            () -> new FisherF(1, 0),
            () -> new StudentT(1).upperQuantile(0),
            () -> new StudentT(1).upperQuantile(1),
            () -> RankSums.of(0, 1),
            () -> RankSums.of(1, 0));
    for (int i = 0; i < undefined.size(); i++) {
      assertThrows(IllegalArgumentException.class, undefined.get(i), "number " + i);
    }
  }
}
