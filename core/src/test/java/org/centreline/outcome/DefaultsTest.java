package org.centreline.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.outcome.design.Term;
import org.centreline.outcome.fit.Coefficient;
import org.centreline.outcome.fit.Estimate;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Freedom;
import org.centreline.outcome.fit.Method;
import org.junit.jupiter.api.Test;

/**
 * The figures that the methods used by default must meet; they were reckoned apart from this
 * program. Those by likelihood rest on a search that stopped within 1e-7.
 */
class DefaultsTest {

  private static final double PRINTED = 1e-8;

  private static final double SEARCHED = 1e-7;

  private static final Term LEVEL = Term.of(Term.Kind.LEVEL, 1);

  @Test
  void waitsByRestrictedLikelihood() {
    Fit fit = new Autoregressive().fit(Stories.waits()).fit().orElseThrow();
    Coefficient level = fit.coefficient(LEVEL).orElseThrow();
    assertEquals(.301416812, fit.scatter().rho(), SEARCHED);
    assertEquals(-5.277887553, level.estimate().value(), SEARCHED);
    assertEquals(1.642880004, level.estimate().standardError(), SEARCHED);
    assertEquals(15.324319874, level.df(), 2e-6);
    assertEquals(-8.773160, level.estimate().lower(), 1e-6);
    assertEquals(-1.782615, level.estimate().upper(), 1e-6);
  }

  @Test
  void waitsWithAllDegreesOfFreedom() {
    Method method = new Autoregressive(Autoregressive.Likelihood.RESTRICTED, Freedom.RESIDUAL);
    Fit fit = method.fit(Stories.waits()).fit().orElseThrow();
    Estimate level = fit.coefficient(LEVEL).orElseThrow().estimate();
    assertEquals(-8.624325, level.lower(), 1e-6);
    assertEquals(-1.931450, level.upper(), 1e-6);
  }

  @Test
  void fallsWidened() {
    Fit fit = new Widened().fit(Stories.falls()).fit().orElseThrow();
    Estimate level = fit.coefficient(LEVEL).orElseThrow().estimate();
    assertEquals(1.863357117, fit.scatter().dispersion(), PRINTED);
    assertEquals(0, fit.scatter().rho());
    assertEquals(44, fit.df());
    assertEquals(.566051571, StrictMath.exp(level.value()), PRINTED);
    assertEquals(.362077, StrictMath.exp(level.lower()), 1e-6);
    assertEquals(.884934, StrictMath.exp(level.upper()), 1e-6);
  }
}
