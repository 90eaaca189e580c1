package org.centreline.analysis.outcome.model;

import java.util.ArrayList;
import java.util.List;
import org.centreline.outcome.Autoregressive;
import org.centreline.outcome.Methods;
import org.centreline.outcome.NeweyWest;
import org.centreline.outcome.OrdinaryLeastSquares;
import org.centreline.outcome.QuasiLikelihood;
import org.centreline.outcome.Widened;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Shape;
import org.centreline.outcome.fit.Method;
import org.centreline.outcome.fit.Segmented;

/**
 * How a series is to be modelled, after the number of points and the data have decided what the
 * user left open.
 *
 * <p>From 12 usable points on the shorter side level and slope may change and carry-over is
 * estimated; from 8 to 11 the level alone, by least squares. Which seasons are there a {@link
 * SeasonSearch} finds.
 *
 * @param model shape, season and changes
 * @param method the id of the method to report
 * @param seasons how the season was come by
 */
public record ModelPlan(Model model, String method, SeasonSearch seasons) {

  /** With fewer points than this on a side there is no comparison at all. */
  static final int FEWEST = 3;

  /** With fewer there is no trend. */
  public static final int FEWEST_FOR_TREND = 8;

  /** With fewer the carry-over from point to point can't be estimated. */
  public static final int ENOUGH = 12;

  public static ModelPlan of(UsableRows rows, Model bare, int shortest, ModelRequest request) {
    Shape shape = request.shape().orElse(shortest < ENOUGH ? Shape.LEVEL : Shape.BOTH);
    Model shaped = bare.with(shape);
    SeasonSearch seasons = SeasonSearch.of(rows, shaped, request);
    return new ModelPlan(
        shaped.with(seasons.season()),
        request.method().orElseGet(() -> usual(rows.kind(), shortest).id()),
        seasons);
  }

  private static Method usual(OutcomeKind kind, int shortest) {
    if (kind.isCounted()) {
      return new Widened();
    }
    return shortest < ENOUGH ? new OrdinaryLeastSquares() : new Autoregressive();
  }

  /** The quickest method for a kind of measure, which allows for no carry-over. */
  public static Method plain(OutcomeKind kind) {
    return kind.isCounted() ? new QuasiLikelihood() : new OrdinaryLeastSquares();
  }

  /** The methods for a measure, Newey-West with the lag asked for. */
  public static List<Method> methods(Segmented series, ModelRequest request) {
    List<Method> methods = new ArrayList<>(Methods.suiting(series.response()));
    request
        .lag()
        .ifPresent(
            lag ->
                methods.replaceAll(
                    method -> method instanceof NeweyWest ? new NeweyWest(lag) : method));
    return methods;
  }
}
