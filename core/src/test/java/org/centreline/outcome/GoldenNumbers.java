package org.centreline.outcome;

import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Shape;
import org.centreline.outcome.effect.Effect;
import org.centreline.outcome.effect.Effects;
import org.centreline.outcome.effect.Totals;
import org.centreline.outcome.fit.CarryOver;
import org.centreline.outcome.fit.Coefficient;
import org.centreline.outcome.fit.Diagnostics;
import org.centreline.outcome.fit.Estimate;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Segmented;
import org.centreline.outcome.groups.Moments;
import org.centreline.series.Doubles;

/** What this program gives for a golden row. */
final class GoldenNumbers {

  private GoldenNumbers() {}

  static double of(GoldenRow row) {
    if (row.model().equals("autolag")) {
      return (int) Math.floor(4 * StrictMath.pow(rows(row) / 100.0, 2 / 9.0));
    }
    if (row.model().equals("cells")) {
      return cell(row.term());
    }
    Fit fit = GoldenFits.of(row);
    if (row.term().matches("h[0-9]+|mean|sum")) {
      return row.stat().contains("ratio") ? ratio(fit, row) : effect(fit, row);
    }
    if (row.term().matches("lag[0-9]+")) {
      return lagged(Diagnostics.of(fit), row.stat(), number(row.term()));
    }
    return switch (row.term()) {
      case "fit" -> whole(fit, row.stat());
      case "resid" -> Diagnostics.of(fit).durbinWatson();
      case "post_total" -> total(fit, row.stat());
      case "posttrend" -> part(fit.trendAfter(1), row.stat());
      case "trend_after_change1", "trend_after_change2" ->
          part(fit.trendAfter(number(row.term())), row.stat());
      default -> coefficient(GoldenFits.coefficient(fit, row.model(), row.term()), row.stat());
    };
  }

  private static int rows(GoldenRow row) {
    return GoldenFits.story(row.story()).design().rows();
  }

  private static int number(String term) {
    return Integer.parseInt(term.replaceAll("[^0-9]", ""));
  }

  /** The mean of the unit that changed (z1) or its control, before (p0) or after. */
  private static double cell(String term) {
    Segmented series = GoldenFits.controlled(Shape.MEANS);
    Course course = series.design().course();
    Doubles values = series.response().shown();
    return values
        .where(
            i ->
                course.isControl(i) == term.startsWith("z0")
                    && (course.periods().get(i) < 20) == term.endsWith("p0"))
        .mean();
  }

  private static double coefficient(Coefficient coefficient, String stat) {
    Estimate estimate = coefficient.estimate();
    return switch (stat) {
      case "p" -> coefficient.p();
      case "stat" -> estimate.value() / estimate.standardError();
      case "exp" -> StrictMath.exp(estimate.value());
      case "exp_lo" -> StrictMath.exp(estimate.lower());
      case "exp_hi" -> StrictMath.exp(estimate.upper());
      default -> part(estimate, stat);
    };
  }

  private static double part(Estimate estimate, String stat) {
    return switch (stat.replaceAll(".*_", "")) {
      case "se" -> estimate.standardError();
      case "lo" -> estimate.lower();
      case "hi" -> estimate.upper();
      default -> estimate.value();
    };
  }

  private static double effect(Fit fit, GoldenRow row) {
    Effects effects = Effects.of(fit);
    boolean one = row.term().startsWith("h");
    Effect effect = one ? GoldenFits.effect(fit, number(row.term())) : effects.mean();
    if (row.stat().startsWith("rel")) {
      return part(effect.relative(), row.stat());
    }
    if (row.term().equals("sum")) {
      Totals totals = effects.totals();
      return part(row.stat().startsWith("cf") ? totals.expected() : totals.excess(), row.stat());
    }
    return part(
        row.stat().startsWith("cf") ? effect.counterfactual() : effect.difference(), row.stat());
  }

  private static double ratio(Fit fit, GoldenRow row) {
    if (row.stat().startsWith("log")) {
      int n = number(row.term());
      double[] mix = {0, 0, 1, n};
      return part(fit.linear(Doubles.of(mix)), row.stat());
    }
    return part(GoldenFits.effect(fit, number(row.term())).ratio(), row.stat());
  }

  private static double lagged(Diagnostics diagnostics, String stat, int lag) {
    return switch (stat) {
      case "acf" -> diagnostics.correlation(lag);
      case "ljung_box" -> diagnostics.ljungBox(lag).statistic();
      case "ljung_box_p" -> diagnostics.ljungBox(lag).p();
      case "bg_lm" -> diagnostics.breuschGodfrey(lag).statistic();
      default -> diagnostics.breuschGodfrey(lag).p();
    };
  }

  private static double total(Fit fit, String stat) {
    Totals totals = Effects.of(fit).totals();
    return switch (stat) {
      case "cf_events" -> totals.expected().value();
      case "fitted_events" -> totals.fitted();
      case "rel", "rel_se" -> part(Effects.of(fit).mean().relative(), stat);
      default -> part(totals.excess(), stat);
    };
  }

  private static double whole(Fit fit, String stat) {
    double rho = fit.scatter().rho();
    int n = fit.series().design().rows();
    double k = fit.estimates().size();
    boolean full = fit.method().equals("ml");
    return switch (stat) {
      case "n" -> n;
      case "k" -> k;
      case "df" -> n - k;
      case "rho", "phi" -> rho;
      case "sigma" -> fit.scatter().deviation() * (full ? Math.sqrt((n - k) / n) : 1);
      case "sigma_nk" -> fit.scatter().deviation();
      case "rmse" -> fit.scatter().deviation() * Math.sqrt(1 - rho * rho);
      case "dispersion" -> fit.scatter().dispersion();
      case "pearson" -> fit.scatter().dispersion() * (n - k);
      case "dw_original" -> plain(fit).durbinWatson();
      case "dw_transformed" -> transformed(fit, rho);
      default -> explained(fit, stat);
    };
  }

  private static Diagnostics plain(Fit fit) {
    return Diagnostics.of(new OrdinaryLeastSquares().fit(fit.series()).fit().orElseThrow());
  }

  private static double transformed(Fit fit, double rho) {
    CarryOver carry = new CarryOver(fit.series().design().course());
    return carry.durbinWatson(carry.takeOut(fit.residuals().stream().toArray(), rho));
  }

  private static double explained(Fit fit, String stat) {
    double n = fit.series().design().rows();
    double k = fit.estimates().size();
    double left = CarryOver.squares(fit.residuals().stream().toArray());
    double share = 1 - left / Moments.squares(fit.series().response().shown());
    double log = -n / 2 * (StrictMath.log(2 * StrictMath.PI * left / n) + 1);
    return switch (stat) {
      case "r2" -> share;
      case "adj_r2" -> 1 - (1 - share) * (n - 1) / (n - k);
      case "loglik" -> log;
      case "aic" -> 2 * (k + 1) - 2 * log;
      default -> (k + 1) * StrictMath.log(n) - 2 * log;
    };
  }
}
