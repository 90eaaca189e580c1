package org.centreline.words;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.plan.CasePlan;
import org.centreline.chart.risk.Detection;
import org.centreline.chart.risk.Detection.Sight;

/** What a plan for a chart of cases says. */
public final class CasePlanWords {

  /** So few cases a month have a decimal. */
  private static final int FEW = 10;

  private CasePlanWords() {}

  /** The answer, with its full stop. */
  public static String verdict(CasePlan plan) {
    Sight asked = plan.asked();
    return "If the odds of the event "
        + become(asked.odds())
        + ", the chart shows it after "
        + cases(asked.mean())
        + " on average, "
        + events(asked)
        + " among them; 8 of 10 such changes within "
        + cases(asked.most())
        + months(plan, asked.most())
        + ". With nothing changed it raises a false alarm "
        + Seldom.once(plan.detection().falseAlarm(), "case")
        + ".";
  }

  private static String become(double odds) {
    return odds == 2 ? "double" : odds == 0.5 ? "halve" : "become " + times(odds) + " times";
  }

  /** A third has digits without an end. */
  private static String times(double odds) {
    return Numbers.raw(Math.round(1000 * odds) / 1000.0);
  }

  private static String cases(double number) {
    return Plural.of((int) (number + 0.5), "case");
  }

  private static String events(Sight sight) {
    return "about " + Plural.of((int) Math.max(1, Math.round(sight.events())), "event");
  }

  private static String months(CasePlan plan, double cases) {
    if (plan.perMonth().isEmpty()) {
      return "";
    }
    double months = cases / plan.perMonth().getAsDouble();
    return ", about "
        + (months < 2 ? Decimal.apartFrom(0, months, 1) + " months" : months(months))
        + " at "
        + perMonth(plan.perMonth().getAsDouble())
        + " a month";
  }

  private static String perMonth(double cases) {
    return cases < FEW ? Decimal.apartFrom(0, cases, 1) + " cases" : cases(cases);
  }

  private static String months(double months) {
    return Plural.of((int) Math.round(months), "month");
  }

  /** What it rests on, without a full stop. */
  public static String basis(CasePlan plan) {
    Detection detection = plan.detection();
    List<String> parts = new ArrayList<>();
    String rate = Decimal.percentage(100 * detection.rate(), detection.rate() < 0.1 ? 1 : 0) + "%";
    boolean risks = detection.risks().size() > 1;
    parts.add(
        plan.type().name()
            + (risks ? "; mean risk " : "; rate ")
            + rate
            + (plan.cases() == 0 ? "" : ", of " + Plural.of(plan.cases(), "case")));
    detection
        .watch()
        .up()
        .ifPresent(odds -> parts.add("looks for odds times " + with(odds, detection.up())));
    detection
        .watch()
        .down()
        .ifPresent(odds -> parts.add("looks for odds times " + with(odds, detection.down())));
    return String.join("; ", parts);
  }

  private static String with(double odds, double interval) {
    return times(odds) + " (decision interval " + Decimal.text(interval, 2) + ")";
  }

  /** What was supposed. */
  public static String suppositions() {
    return "Supposed: risks that are true until the change, the same for all cases later, and cases"
        + " that do not depend on one another; the sum stands at 0 when the change comes. Worked"
        + " out exactly by a Markov chain.";
  }

  /** The rows of the table: a change, on average, its events, 5 and 8 of 10. */
  public static List<List<String>> rows(CasePlan plan) {
    return plan.sights().stream()
        .map(
            sight ->
                List.of(
                    "times " + times(sight.odds()),
                    Decimal.text(sight.mean(), 0),
                    Decimal.apartFrom(0, sight.events(), 0),
                    Numbers.count(sight.half()),
                    Numbers.count(sight.most())))
        .toList();
  }
}
