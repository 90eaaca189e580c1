package org.centreline.outcome;

import java.util.Optional;
import org.centreline.math.Matrix;
import org.centreline.outcome.design.Design;
import org.centreline.outcome.fit.Attempt;
import org.centreline.outcome.fit.CarryOver;
import org.centreline.outcome.fit.CarryOverRule;
import org.centreline.outcome.fit.Freedom;
import org.centreline.outcome.fit.Irls;
import org.centreline.outcome.fit.Link;
import org.centreline.outcome.fit.Method;
import org.centreline.outcome.fit.NoFit;
import org.centreline.outcome.fit.Reason;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Scatter;
import org.centreline.outcome.fit.Segmented;

/**
 * Quasi-likelihood, widened for what is carried over from one period to the next.
 *
 * <p>A rule of this project. Of Pearson's residuals r = sum of products one period apart over the
 * sum of squares, plus columns over rows, between 0 and 0.8; the covariance grows by (1 + r)/(1 -
 * r), and t has degrees of freedom for rows that hang together. The coverage simulation among the
 * tests is its ground.
 */
public record Widened() implements Method {

  private static final double MOST = 0.8;

  @Override
  public String id() {
    return "widened";
  }

  @Override
  public String name(Link link) {
    return new QuasiLikelihood().name(link) + ", widened for carry-over from point to point";
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
    return response.link() != Link.IDENTITY;
  }

  @Override
  public Attempt fit(Segmented series) {
    Optional<Reason> problem = Methods.problem(this, series);
    if (problem.isPresent()) {
      return new NoFit(id(), problem.get());
    }
    Irls search = new Irls(series);
    if (search.problem().isPresent()) {
      return new NoFit(id(), search.problem().get());
    }
    Design design = series.design();
    double r = carriedOver(search, design);
    double factor = search.spread() * (1 + r) / (1 - r);
    Matrix covariance = search.bread().times(factor);
    return search.fit(id(), covariance, r).with(Freedom.EFFECTIVE.of(design, r));
  }

  /** Between 0 and 0.8; 0 where every point lies on the line, so that nothing tells. */
  private static double carriedOver(Irls search, Design design) {
    if (search.dispersion() < Scatter.NOTHING) {
      return 0;
    }
    CarryOver carry = new CarryOver(design.course());
    double seen = CarryOverRule.UNBIASED.of(carry, search.residuals(), design.size());
    return Math.min(MOST, Math.max(0, seen));
  }
}
