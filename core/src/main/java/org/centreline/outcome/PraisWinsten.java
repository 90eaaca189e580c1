package org.centreline.outcome;

import java.util.Optional;
import org.centreline.math.LeastSquares;
import org.centreline.math.Matrix;
import org.centreline.outcome.fit.Attempt;
import org.centreline.outcome.fit.CarryOver;
import org.centreline.outcome.fit.CarryOverRule;
import org.centreline.outcome.fit.Fit;
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
 * Least squares after the part carried over from the point before is taken out, over and over until
 * the carry-over settles.
 *
 * <p>Source: S. J. Prais and C. B. Winsten, Trend estimators and serial correlation, Cowles
 * Commission discussion paper 383, 1954.
 *
 * @param rule how the carry-over is reckoned from residuals
 */
public record PraisWinsten(CarryOverRule rule) implements Method {

  private static final double SETTLED = 1e-12;
  private static final double CAP = 0.99;
  private static final int MOST = 1000;

  /** With the carry-over by regression of each residual on the one before. */
  public PraisWinsten() {
    this(CarryOverRule.REGRESS);
  }

  @Override
  public String id() {
    return "prais";
  }

  @Override
  public String name(Link link) {
    return "Prais-Winsten";
  }

  @Override
  public boolean allowsForCarryOver() {
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
    return settle(series, line);
  }

  private Attempt settle(Segmented series, Linear line) {
    CarryOver carry = new CarryOver(series.design().course());
    double least = carry.hasGaps() ? 0 : -CAP;
    double rho = 0;
    LeastSquares squares = line.plain();
    for (int step = 0; step < MOST; step++) {
      double[] residuals = line.residuals(squares.estimates());
      double next = rule.of(carry, residuals, series.design().size());
      if (Double.isNaN(next)) {
        return new NoFit(id(), Reason.NO_NEIGHBOURS);
      }
      next = Math.max(least, Math.min(CAP, next));
      boolean settled = Math.abs(next - rho) < SETTLED || rule.isOnce() && step == 1;
      if (settled) {
        return fit(series, squares, rho);
      }
      rho = next;
      squares = line.carried(carry, rho);
    }
    return new NoFit(id(), Reason.NOT_SETTLED);
  }

  private Attempt fit(Segmented series, LeastSquares squares, double rho) {
    if (Math.abs(rho) >= CAP) {
      return new NoFit(id(), Reason.WANDERS);
    }
    int free = series.design().rows() - series.design().size();
    double variance = squares.residualSquares() / free;
    double deviation = Math.sqrt(variance / (1 - rho * rho));
    Matrix covariance = squares.inverse().times(variance);
    return Fit.of(series, Doubles.of(squares.estimates()), covariance, free)
        .by(id(), new Scatter(deviation, rho, Double.NaN));
  }
}
