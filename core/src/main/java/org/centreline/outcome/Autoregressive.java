package org.centreline.outcome;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.centreline.math.Brent;
import org.centreline.math.LeastSquares;
import org.centreline.math.Matrix;
import org.centreline.outcome.fit.Attempt;
import org.centreline.outcome.fit.CarryOver;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Freedom;
import org.centreline.outcome.fit.Linear;
import org.centreline.outcome.fit.Link;
import org.centreline.outcome.fit.Method;
import org.centreline.outcome.fit.NoFit;
import org.centreline.outcome.fit.Reason;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Scatter;
import org.centreline.outcome.fit.Segmented;
import org.centreline.series.Doubles;

/**
 * A line whose errors carry over from one period to the next, by likelihood.
 *
 * <p>The carry-over is looked for between -0.98 and 0.98. At the end the series wanders: level and
 * slope can hardly be told apart, and effective degrees of freedom make the interval as wide as
 * that deserves.
 *
 * <p>Source: H. D. Patterson and R. Thompson, Recovery of inter-block information when block sizes
 * are unequal, Biometrika 58 (1971) 545-554, for the restricted likelihood. Rows d periods apart
 * are correlated by the d-th power of rho; where some are more than one apart, rho is 0 or more.
 *
 * @param likelihood which is made greatest
 * @param freedom how many degrees of freedom t has
 */
public record Autoregressive(Likelihood likelihood, Freedom freedom) implements Method {

  /** The likelihoods. */
  public enum Likelihood {
    /** Of the rows. */
    FULL,
    /** Of what the line leaves: restricted, and less biased in short series. */
    RESTRICTED
  }

  private static final double STEP = 0.02;
  private static final int STEPS = 49;
  private static final double NEAR = 1e-6;
  private static final double WIDTH = 2e-3;

  /** By restricted likelihood, with degrees of freedom for rows that hang together. */
  public Autoregressive() {
    this(Likelihood.RESTRICTED, Freedom.EFFECTIVE);
  }

  @Override
  public String id() {
    return likelihood == Likelihood.RESTRICTED ? "reml" : "ml";
  }

  @Override
  public String name(Link link) {
    return (likelihood == Likelihood.RESTRICTED ? "REML" : "ML")
        + " with carry-over from point to point";
  }

  @Override
  public boolean allowsForCarryOver() {
    return true;
  }

  @Override
  public boolean tellsCarryOver() {
    return true;
  }

  @Override
  public boolean suits(Response response) {
    return response.link() == Link.IDENTITY;
  }

  @Override
  public Attempt fit(Segmented series) {
    Optional<Reason> problem = Methods.problem(this, series);
    if (problem.isPresent()) {
      return new NoFit(id(), problem.get());
    }
    Linear line = new Linear(series);
    if (line.isExact()) {
      return new NoFit(id(), Reason.EXACT);
    }
    CarryOver carry = new CarryOver(series.design().course());
    double rho = likeliest(line, carry);
    return fit(series, line, rho);
  }

  /** The best of a grid, then the best about it; the grid's end where that is best. */
  private double likeliest(Linear line, CarryOver carry) {
    int from = carry.hasGaps() ? 0 : -STEPS;
    int best = from;
    double lowest = Double.POSITIVE_INFINITY;
    for (int i = from; i <= STEPS; i++) {
      double deviance = deviance(line, carry, i * STEP);
      if (deviance < lowest) {
        lowest = deviance;
        best = i;
      }
    }
    if (Math.abs(best) == STEPS) {
      return best * STEP;
    }
    double low = Math.max(from, best - 1) * STEP;
    double high = (best + 1) * STEP;
    double found = refine(rho -> deviance(line, carry, rho), low, high);
    return from == 0 && deviance(line, carry, 0) <= deviance(line, carry, found) ? 0 : found;
  }

  /** The lowest place between two, then to more digits where the slope there is 0. */
  private static double refine(DoubleUnaryOperator f, double low, double high) {
    double near = Brent.least(f, low, (low + high) / 2, high);
    double h = WIDTH * (1 - Math.abs(near));
    DoubleUnaryOperator slope =
        rho ->
            8 * (f.applyAsDouble(rho + h) - f.applyAsDouble(rho - h))
                - (f.applyAsDouble(rho + 2 * h) - f.applyAsDouble(rho - 2 * h));
    boolean turns = slope.applyAsDouble(near - NEAR) < 0 && slope.applyAsDouble(near + NEAR) > 0;
    return turns ? Brent.root(slope, near - NEAR, near + NEAR) : near;
  }

  /** Minus twice the logarithm of the likelihood, but for a constant. */
  private double deviance(Linear line, CarryOver carry, double rho) {
    LeastSquares squares = line.carried(carry, rho);
    double log = StrictMath.log(squares.residualSquares());
    return likelihood == Likelihood.FULL
        ? line.rows() * log - carry.logScale(rho)
        : line.free() * log - carry.logScale(rho) + squares.logDeterminant();
  }

  private Fit fit(Segmented series, Linear line, double rho) {
    LeastSquares squares = line.carried(new CarryOver(series.design().course()), rho);
    double variance = squares.residualSquares() / line.free();
    double deviation = Math.sqrt(variance / (1 - rho * rho));
    Matrix covariance = squares.inverse().times(variance);
    double df = freedom.of(series.design(), rho);
    return Fit.of(series, Doubles.of(squares.estimates()), covariance, df)
        .by(id(), new Scatter(deviation, rho, Double.NaN));
  }
}
