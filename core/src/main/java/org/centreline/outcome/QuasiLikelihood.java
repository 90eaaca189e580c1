package org.centreline.outcome;

import java.util.Optional;
import org.centreline.outcome.fit.Attempt;
import org.centreline.outcome.fit.Irls;
import org.centreline.outcome.fit.Link;
import org.centreline.outcome.fit.Method;
import org.centreline.outcome.fit.NoFit;
import org.centreline.outcome.fit.Reason;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Segmented;

/**
 * Counts with a log link and proportions with a logit link; standard errors widened where they vary
 * more than by chance, and narrowed only where they vary less beyond doubt.
 *
 * <p>Source: P. McCullagh and J. A. Nelder, Generalized Linear Models, 2nd edition, 1989, chapter
 * 9. When the dispersion may be below 1 is this project's ({@link Irls#spread}).
 */
public record QuasiLikelihood() implements Method {

  @Override
  public String id() {
    return "quasi";
  }

  @Override
  public String name(Link link) {
    return link == Link.LOGIT ? "quasi-binomial" : "quasi-Poisson";
  }

  @Override
  public boolean allowsForCarryOver() {
    return false;
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
    double factor = search.spread();
    return search.fit(id(), search.bread().times(factor), Double.NaN);
  }
}
