package org.centreline.analysis.outcome.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.UnusableException;
import org.centreline.outcome.OrdinaryLeastSquares;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Shape;
import org.centreline.outcome.fit.Attempt;
import org.centreline.outcome.fit.DifferenceSeries;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Method;
import org.centreline.outcome.fit.Segmented;

/**
 * Every method tried on a series, and the one that is reported.
 *
 * <p>With a control, measurements are compared by their differences from it, period by period;
 * rates, shares and counts by a model with further terms for the control. The other control models
 * stand beside.
 *
 * @param rows the measure
 * @param control what it is compared with
 * @param model shape, season and changes
 * @param request what was asked for
 */
public record Fitting(
    UsableRows rows, Optional<UsableRows> control, Model model, ModelRequest request) {

  /** The id of the model with further terms for the control. */
  public static final String EIGHT_TERMS = "eight-term";

  /** The id of the means before and after, here and in the control. */
  public static final String DIFFERENCES = "difference-in-differences";

  /** What the methods are tried on: the differences from a control, where those are reported. */
  Segmented series() {
    if (control.isEmpty()) {
      return rows.under(model);
    }
    Segmented both = rows.under(model, control.get());
    return isByDifferences() ? DifferenceSeries.of(both) : both;
  }

  /** Whether the effect is that on the difference from a control. */
  public boolean isByDifferences() {
    return control.isPresent() && !rows.kind().isCounted();
  }

  /** Each method's id with what came of it, in the order in which they are shown. */
  public Map<String, Attempt> attempts() {
    Map<String, Attempt> attempts = new LinkedHashMap<>();
    Segmented series = series();
    List<Method> methods = ModelPlan.methods(series, request);
    methods.forEach(method -> attempts.put(method.id(), method.fit(series)));
    if (control.isPresent()) {
      Method last = methods.get(methods.size() - 1);
      if (isByDifferences()) {
        attempts.put(EIGHT_TERMS, last.fit(rows.under(model, control.get())));
      }
      Method plain = rows.kind().isCounted() ? last : new OrdinaryLeastSquares();
      attempts.put(DIFFERENCES, plain.fit(rows.under(model.with(Shape.MEANS), control.get())));
    }
    return attempts;
  }

  /** What comes of one of the methods for the series. */
  public Attempt attempt(String method) {
    Segmented series = series();
    return ModelPlan.methods(series, request).stream()
        .filter(known -> known.id().equals(method))
        .findFirst()
        .orElseThrow()
        .fit(series);
  }

  /**
   * The fit to report.
   *
   * @throws UnusableException where there is none
   */
  public Fit reported(Map<String, Attempt> attempts, String method) {
    Attempt wanted = attempts.get(method);
    return wanted.fit().orElseThrow(() -> Refusals.of(wanted.reason().orElseThrow()));
  }
}
