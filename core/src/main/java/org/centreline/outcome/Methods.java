package org.centreline.outcome;

import java.util.List;
import java.util.Optional;
import org.centreline.outcome.fit.Method;
import org.centreline.outcome.fit.Reason;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Segmented;

/** The methods on offer. */
public final class Methods {

  private Methods() {}

  /**
   * Every method, in the order in which they are shown; Newey-West with the lag for so many rows.
   */
  public static List<Method> all(int rows) {
    return List.of(
        new OrdinaryLeastSquares(),
        new NeweyWest(NeweyWest.lagFor(rows)),
        new PraisWinsten(),
        new Autoregressive(),
        new QuasiLikelihood(),
        new Widened());
  }

  /** The method that a word names. */
  public static Optional<Method> named(String id) {
    return all(0).stream().filter(method -> method.id().equals(id)).findFirst();
  }

  /** The methods for a kind of measure. */
  public static List<Method> suiting(Response response) {
    return all(response.size()).stream().filter(method -> method.suits(response)).toList();
  }

  /** Why a method cannot fit a series; empty where it can try. */
  static Optional<Reason> problem(Method method, Segmented series) {
    return method.suits(series.response()) ? series.problem() : Optional.of(Reason.UNSUITED);
  }
}
