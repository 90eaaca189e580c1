package org.centreline.analysis.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Scale;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.outcome.design.Season;
import org.junit.jupiter.api.Test;

class ModelWarningsTest {

  /** Carry-over of a size on top of a step of -6 in the middle. */
  private static Sample carried(double rho, long seed) {
    double[] noise = PlainSample.noise(80, 1, seed);
    double[] values = new double[80];
    double error = 0;
    for (int i = 0; i < 80; i++) {
      error = rho * error + noise[i];
      values[i] = 50 + error - (i < 40 ? 0 : 6);
    }
    return PlainSample.from2021(values).changed(40).season(Season.none());
  }

  @Test
  void neighboursThatResembleEachOtherAreTold() {
    assertTrue(carried(0.6, 1).outcomeWarnings().contains("autocorrelation"));
    assertFalse(carried(0, 4).outcomeWarnings().contains("autocorrelation"));
  }

  @Test
  void neighboursOnOppositeSidesAreToldApart() {
    String message = carried(-0.7, 1).outcomeWarning("autocorrelation");
    assertTrue(message.contains("followed by low ones"), message);
    assertFalse(message.contains("resemble"), message);
  }

  @Test
  void itIsSaidWhetherTheMethodAllowsForIt() {
    assertTrue(carried(0.6, 1).outcomeWarning("autocorrelation").contains("allows for it"));
    assertTrue(
        carried(0.6, 1).method("ols").outcomeWarning("autocorrelation").contains("does not allow"));
  }

  @Test
  void aSeriesThatWandersIsTold() {
    boolean wandered = false;
    for (long seed = 0; seed < 30 && !wandered; seed++) {
      double[] steps = PlainSample.noise(80, 1, seed);
      double[] walk = new double[80];
      for (int i = 1; i < 80; i++) {
        walk[i] = walk[i - 1] + steps[i] + (steps[i - 1] > 0 ? 0.8 : -0.8);
      }
      Sample sample = PlainSample.from2021(walk).changed(40).season(Season.none());
      wandered = sample.outcomeWarning("autocorrelation").contains("wanders");
    }
    assertTrue(wandered);
  }

  @Test
  void methodsThatDisagreeAreTold() {
    OutcomeAnalysis all = carried(0, 4).outcome();
    assertFalse(codes(all).contains("methods-disagree"));
    for (long seed = 0; seed < 40; seed++) {
      OutcomeAnalysis outcome = carried(0.7, seed).outcome();
      long shown =
          outcome.fit().orElseThrow().sensitivity().stream()
              .filter(m -> outcome.model().isShown(m.difference(), m.relative()))
              .count();
      int methods = outcome.fit().orElseThrow().sensitivity().size();
      if (shown > 0 && shown < methods) {
        assertTrue(codes(outcome).contains("methods-disagree"), "seed " + seed);
      }
      if (shown == 0) {
        assertFalse(codes(outcome).contains("methods-disagree"), "seed " + seed);
      }
    }
  }

  private static java.util.List<String> codes(OutcomeAnalysis outcome) {
    return outcome.warnings().stream().map(Warning::code).toList();
  }

  @Test
  void aTrendCarriedOnForLongerThanItWasSeenIsTold() {
    assertFalse(step(40, 20).outcomeWarnings().contains("extrapolation"));
    assertTrue(step(41, 20).outcomeWarnings().contains("extrapolation"));
  }

  private static Sample step(int size, int at) {
    return PlainSample.from2021(PlainSample.step(size, at, -4, 2)).changed(at);
  }

  @Test
  void aTrendThatLeavesWhatIsPossibleIsTold() {
    double[] values = PlainSample.noise(40, 0.2, 2);
    for (int i = 0; i < 40; i++) {
      values[i] += i < 20 ? 21 - i : 5;
    }
    Sample falling = PlainSample.from2021(values).changed(20);
    assertTrue(falling.outcomeWarning("extrapolation").contains("leaves the values"));
    for (int i = 0; i < 40; i++) {
      values[i] += 40;
    }
    assertFalse(
        PlainSample.from2021(values).changed(20).outcomeWarnings().contains("extrapolation"));
  }

  @Test
  void aPointOnWhichTheResultRestsIsNamed() {
    double[] values = PlainSample.calm(40, 20, -6);
    assertFalse(PlainSample.from2021(values).changed(20).outcomeWarnings().contains("outlier"));
    values[19] += 8;
    Sample one = PlainSample.from2021(values).changed(20);
    assertTrue(one.outcomeWarning("outlier").contains("2022-08-01"), one.outcomeWarning("outlier"));
  }

  /** Two sorts of rows that take turns: ups and downs of each of its own, not of neighbours. */
  private static Sample inTurns(int size, int behind, int length) {
    double[] values = PlainSample.noise(size, 0.05, 3);
    for (int i = 0; i < size; i++) {
      int own = i / 2 + i % 2 * behind;
      values[i] += 50 + (own / length % 2 == 0 ? 1 : -1);
    }
    return PlainSample.from2021(values).changed(size / 2).season(Season.none());
  }

  @Test
  void pointsTwoApartThatHangTogetherAreNotCalledNeighbours() {
    String alike = inTurns(80, 3, 4).outcomeWarning("autocorrelation");
    assertTrue(alike.startsWith("Every second point resembles the one two before"), alike);
    String opposite = inTurns(80, 0, 1).outcomeWarning("autocorrelation");
    assertTrue(opposite.startsWith("Every second point tends to lie opposite to"), opposite);
  }

  /** Shares as measurements: a line that rises by 3 points a month is above 100 % soon. */
  @Test
  void aTrendAboveEverythingIsTold() {
    double[] values = PlainSample.noise(40, 0.004, 2);
    for (int i = 0; i < 40; i++) {
      values[i] += i < 20 ? 0.3 + 0.03 * i : 0.8;
    }
    Sample rising = PlainSample.from2021(values).changed(20).season(Season.none());
    String percent = rising.scale(Scale.percent()).outcomeWarning("extrapolation");
    assertTrue(percent.contains("leaves the values that are possible"), percent);
    assertFalse(rising.outcomeWarnings().contains("extrapolation"), "no share");
  }

  /** A line below 0 is possible where values are. */
  @Test
  void aTrendBelowZeroIsPossibleWhereAValueIs() {
    double[] values = PlainSample.noise(40, 0.2, 2);
    for (int i = 0; i < 40; i++) {
      values[i] += i < 20 ? 21 - i : 5;
    }
    values[35] = -1;
    Sample falling = PlainSample.from2021(values).changed(20);
    assertFalse(falling.outcomeWarnings().contains("extrapolation"));
  }

  /** Counted anew over many series: how many show one, and whether any is half of it apart. */
  @Test
  void howMethodsDisagreeIsSaid() {
    boolean split = false;
    boolean apart = false;
    for (long seed = 0; seed < 40; seed++) {
      OutcomeAnalysis outcome = carried(0.7, seed).outcome();
      OutcomeFit fit = outcome.fit().orElseThrow();
      double own = fit.mean().difference().value();
      long shown = 0;
      boolean far = false;
      for (OutcomeFit.MethodResult m : fit.sensitivity()) {
        shown += outcome.model().isShown(m.difference(), m.relative()) ? 1 : 0;
        double ratio = m.difference().value() / own;
        far |= ratio < 0.5 || ratio > 1.5;
      }
      int all = fit.sensitivity().size();
      String said =
          outcome.warnings().stream()
              .filter(w -> w.code().equals("methods-disagree"))
              .map(Warning::message)
              .findFirst()
              .orElse("");
      String told =
          shown == 0 || shown == all && !far
              ? ""
              : shown < all
                  ? "Whether there is a difference depends on the method: "
                      + (shown + " of " + all + " show one.")
                  : "How large the difference is depends on the method by more than half.";
      assertEquals(told, said, "seed " + seed);
      split |= told.startsWith("Whether");
      apart |= told.isEmpty();
    }
    assertTrue(split && apart);
  }
}
