package org.centreline.outcome;

import java.util.Optional;
import org.centreline.outcome.fit.Attempt;
import org.centreline.outcome.fit.Linear;
import org.centreline.outcome.fit.Link;
import org.centreline.outcome.fit.Method;
import org.centreline.outcome.fit.NoFit;
import org.centreline.outcome.fit.Reason;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Segmented;

/** Least squares as though no point knew of the one before it. */
public record OrdinaryLeastSquares() implements Method {

  @Override
  public String id() {
    return "ols";
  }

  @Override
  public String name(Link link) {
    return "least squares";
  }

  @Override
  public boolean allowsForCarryOver() {
    return false;
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
    double variance = line.plain().residualSquares() / line.free();
    return line.fit(id(), line.plain().inverse().times(variance));
  }
}
