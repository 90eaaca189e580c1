package org.centreline.words;

import org.centreline.analysis.Better;
import org.centreline.analysis.Scale;
import org.centreline.analysis.plan.Plan;
import org.centreline.analysis.plan.Plan.PlanPoint;
import org.centreline.analysis.plan.PlanOrigin;
import org.centreline.analysis.plan.PlanRequest;
import org.centreline.outcome.design.Shape;
import org.centreline.series.Doubles;

/** What a plan says, in sentences. */
public final class PlanWords {

  private PlanWords() {}

  /** The answer, in a sentence or two. */
  public static String verdict(Plan plan) {
    if (plan.request().change().isEmpty()) {
      return "With "
          + points(plan)
          + " the smallest change that would be shown in 8 of 10 projects is "
          + size(plan, plan.change())
          + spreads(plan)
          + ".";
    }
    String change = "a change of " + size(plan, plan.change()) + spreads(plan);
    if (plan.request().after().isEmpty()) {
      return plan.needed().isPresent()
          ? "With "
              + before(plan)
              + " before, "
              + change
              + " would be shown in 8 of 10 projects from "
              + plan.needed().getAsInt()
              + " points after it on."
          : "With "
              + before(plan)
              + " before, not even "
              + PlanRequest.FARTHEST
              + " after it are enough to show "
              + change
              + " in 8 of 10 projects"
              + balanced(plan)
              + ".";
    }
    return "With "
        + points(plan)
        + ", "
        + change
        + " would be shown in "
        + ofHundred(plan.point().chance())
        + " of 100 projects; the smallest with 8 chances in 10 is "
        + size(plan, plan.point().smallest())
        + ".";
  }

  private static String balanced(Plan plan) {
    return plan.balanced().isPresent()
        ? "; " + plan.balanced().getAsInt() + " before and as many after would be"
        : "; nor would be " + Plan.MOST_BALANCED + " before and as many after";
  }

  private static String before(Plan plan) {
    return Plural.of(plan.before(), "point");
  }

  private static String points(Plan plan) {
    return before(plan) + " before and " + plan.after() + " after";
  }

  /** " (1.2 standard deviations)". */
  private static String spreads(Plan plan) {
    return " ("
        + Decimal.apartFrom(0, plan.change() / plan.baseline().deviation(), 1)
        + " standard deviations)";
  }

  /** A size of change, with its unit: "5.2 days"; "4.1 percentage points". */
  public static String size(Plan plan, double change) {
    return new Differences(numbers(plan), Better.NEITHER).size(change);
  }

  private static Numbers numbers(Plan plan) {
    Scale scale = plan.request().scale();
    double spread = plan.baseline().deviation() * (scale.isPercent() ? 100 : 1);
    Doubles typical = Doubles.of(-spread, -spread / 2, spread / 2, spread);
    return new Numbers(scale, Precision.of(typical));
  }

  /** What the plan rests on, in one line. */
  public static String baseline(Plan plan) {
    return baseline(plan, PlanOrigin.typed());
  }

  /** The same with the stretch that it was taken from. */
  public static String baseline(Plan plan, PlanOrigin origin) {
    String stretch =
        origin
            .from()
            .map(first -> ", " + first + origin.to().map(to -> " to " + to).orElse(""))
            .orElse("");
    String mean =
        Double.isNaN(plan.baseline().mean())
            ? ""
            : "mean " + numbers(plan).text(plan.baseline().mean()) + ", ";
    String from =
        plan.baseline().points() > 0
            ? " (from " + Plural.of(plan.baseline().points(), "point") + stretch + ")"
            : "";
    return "Baseline: "
        + mean
        + "standard deviation "
        + size(plan, plan.baseline().deviation())
        + ", correlation from point to point "
        + Decimal.text(plan.baseline().rho(), 2)
        + from;
  }

  /** How the chance was checked. */
  public static String check(Plan plan) {
    return "Check: of "
        + Plan.FITS
        + " simulated series with "
        + points(plan)
        + " and a change of "
        + size(plan, plan.change())
        + ", "
        + ofHundred(plan.simulated())
        + " in 100 showed it; by formula "
        + ofHundred(plan.point().chance())
        + ".";
  }

  /** What is supposed. */
  public static String suppositions(Plan plan) {
    String from8 =
        plan.request()
            .shape()
            .filter(shape -> shape == Shape.LEVEL || shape == Shape.BOTH)
            .map(
                shape ->
                    shape == Shape.LEVEL
                        ? " a step against a trend from 8, as fixed."
                        : " step and slope from 8, as fixed, which asks for more points.")
            .orElse(
                " a step against a trend from 8, step and slope from 12, which asks for more"
                    + " points.");
    return "Supposed: no trend or season before, and a step that comes at once and stays. Analysed"
        + " as by outcome: two groups below 8 points a side,"
        + from8
        + (plan.request().shape().filter(Shape.SLOPE::equals).isPresent()
            ? " A change that bends the trend alone, as fixed, builds up and takes more."
            : "");
  }

  /** At most 125 characters for those who cannot see the picture. */
  public static String altText(Plan plan) {
    PlanPoint point = plan.point();
    return "Chance to show a change of "
        + size(plan, plan.change())
        + " by points after it: "
        + percent(point.chance())
        + " by "
        + point.after()
        + ".";
  }

  /** A chance as a percentage: "63%", "over 99%". */
  public static String percent(double chance) {
    return ofHundred(chance) + "%";
  }

  private static String ofHundred(double chance) {
    return Decimal.ofHundred(100 * chance, 0);
  }
}
