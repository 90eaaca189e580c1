package org.centreline.outcome;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.centreline.math.Matrix;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.design.Shape;
import org.centreline.outcome.design.Term;
import org.centreline.outcome.effect.Effect;
import org.centreline.outcome.effect.Effects;
import org.centreline.outcome.fit.Attempt;
import org.centreline.outcome.fit.CarryOverRule;
import org.centreline.outcome.fit.Coefficient;
import org.centreline.outcome.fit.DifferenceSeries;
import org.centreline.outcome.fit.Estimate;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Freedom;
import org.centreline.outcome.fit.Method;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Segmented;
import org.centreline.series.Doubles;

/** The golden inputs and methods by the names that the golden files have. */
public final class GoldenFits {

  private static final Map<String, Fit> KEPT = new ConcurrentHashMap<>();

  private GoldenFits() {}

  static Fit of(GoldenRow row) {
    return KEPT.computeIfAbsent(row.story() + "/" + row.model(), k -> fit(row));
  }

  private static Fit fit(GoldenRow row) {
    Segmented series = story(row.story());
    Attempt attempt = method(row.model()).fit(shaped(series, row.model()));
    Fit fit = attempt.fit().orElseThrow(() -> new AssertionError(row + ": " + attempt));
    int n = fit.series().design().rows();
    double free = n - fit.estimates().size();
    if (row.model().endsWith("_noadj")) {
      return spread(fit, free / n).with(Double.POSITIVE_INFINITY);
    }
    if (row.model().matches("poisson|binomial")) {
      return spread(fit, 1 / fit.scatter().dispersion()).with(Double.POSITIVE_INFINITY);
    }
    return row.model().matches("(poisson|binomial)_nw.") ? fit.with(Double.POSITIVE_INFINITY) : fit;
  }

  /** The same fit with a covariance so many times as large. */
  private static Fit spread(Fit fit, double factor) {
    Matrix covariance = fit.covariance().times(factor);
    return Fit.of(fit.series(), fit.estimates(), covariance, fit.df())
        .by(fit.method(), fit.scatter());
  }

  static Segmented story(String name) {
    return switch (name) {
      case "s1" -> Stories.waits();
      case "s2" -> Stories.seen();
      case "s3" -> Stories.falls();
      case "s4" -> Stories.measured("s4_ar1", Model.from(30));
      case "s5_none" -> seasonal(Season.none());
      case "s5_fourier2" -> seasonal(new Season.Fourier(2));
      case "s5_month" -> seasonal(new Season.Months());
      case "s6_cits" -> controlled(Shape.BOTH);
      case "s6_did" -> controlled(Shape.MEANS);
      case "s6_difference_series" -> DifferenceSeries.of(controlled(Shape.BOTH));
      case "s7" ->
          Stories.measured(
              "s7_two_changes", new Model(List.of(16, 32), 0, Shape.BOTH, Season.none()));
      default -> Stories.measured("s8_short", Model.from(8));
    };
  }

  private static Segmented seasonal(Season season) {
    return Stories.measured("s5_seasonal", Model.from(36).with(season));
  }

  /** The unit that changed first, then its control; the file has them the other way round. */
  public static Segmented controlled(Shape shape) {
    Doubles all = Stories.column(Stories.rows("s6_control"), "y");
    int half = all.size() / 2;
    Course unit = Course.monthly(half, 1);
    Doubles values = all.slice(half, all.size() - 1).followedBy(all.slice(0, half - 1));
    return Segmented.of(
        unit.with(unit), new Response.Measurements(values), Model.from(20).with(shape));
  }

  private static Segmented shaped(Segmented series, String model) {
    return switch (model) {
      case "ols_level_only" -> series.readBy(series.design().model().with(Shape.LEVEL));
      case "ols_slope_only" -> series.readBy(series.design().model().with(Shape.SLOPE));
      default -> series;
    };
  }

  private static Method method(String model) {
    String lag = model.replaceAll(".*nw([0-9]).*", "$1");
    if (model.contains("nw") || model.equals("hc1")) {
      return new NeweyWest(model.equals("hc1") ? 0 : Integer.parseInt(lag));
    }
    if (model.startsWith("prais")) {
      return new PraisWinsten(rule(model));
    }
    if (model.startsWith("gls")) {
      boolean full = model.endsWith("_ml");
      return new Autoregressive(
          full ? Autoregressive.Likelihood.FULL : Autoregressive.Likelihood.RESTRICTED,
          Freedom.RESIDUAL);
    }
    return model.startsWith("ols") ? new OrdinaryLeastSquares() : new QuasiLikelihood();
  }

  private static CarryOverRule rule(String model) {
    return switch (model) {
      case "prais_regress" -> CarryOverRule.REGRESS;
      case "prais_freg" -> CarryOverRule.FORWARD;
      case "prais_tscorr" -> CarryOverRule.CORRELATION;
      case "prais_dw" -> CarryOverRule.DURBIN_WATSON;
      case "prais_theil" -> CarryOverRule.THEIL;
      default -> CarryOverRule.NAGAR;
    };
  }

  /** The coefficient under the name that the golden files give it. */
  static Coefficient coefficient(Fit fit, String model, String name) {
    List<Coefficient> all = fit.coefficients();
    if (model.equals("ols_wagner_coding")) {
      return wagner(fit, name);
    }
    String id = id(name, fit.series().design().course().hasControl());
    return all.stream()
        .filter(c -> c.term().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is no term of " + all));
  }

  private static String id(String name, boolean control) {
    String number = name.replaceAll("[^0-9]", "");
    String level = "[" + (number.isEmpty() ? "1" : number) + "]";
    return switch (name.replaceAll("[0-9]", "")) {
      case "(Intercept)" -> "intercept";
      case "t" -> "trend";
      case "post" -> "level" + level;
      case "tpost" -> "slope" + level;
      case "z" -> "control";
      case "zt" -> "control:trend";
      case "zpost" -> "control:level" + level;
      case "ztpost" -> "control:slope" + level;
      case "mon" -> "month" + level;
      default -> name.replaceAll("[0-9]", "") + level;
    };
  }

  /** The same line with clocks that begin at 1: time from 1, and 1 in the first period after. */
  private static Coefficient wagner(Fit fit, String name) {
    double[] mix =
        switch (name) {
          case "(Intercept)" -> new double[] {1, -1, 0, 0};
          case "time" -> new double[] {0, 1, 0, 0};
          case "post" -> new double[] {0, 0, 1, -1};
          default -> new double[] {0, 0, 0, 1};
        };
    Estimate estimate = fit.linear(Doubles.of(mix));
    double t = estimate.value() / estimate.standardError();
    double p = new org.centreline.math.StudentT(fit.df()).twoSided(t);
    return new Coefficient(Term.of(Term.Kind.INTERCEPT, 0), estimate, fit.df(), p);
  }

  /** The n-th effect since the first change, counted from 0. */
  static Effect effect(Fit fit, int n) {
    Course course = fit.series().design().course();
    int row = fit.series().before() + n;
    return Effects.of(fit).at(course.periods().get(row), course.places().get(row)).effect();
  }
}
