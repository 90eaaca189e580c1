package org.centreline.analysis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.Unusable;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.Warning;
import org.centreline.chart.BernoulliChart;
import org.centreline.chart.RaCusumChart;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.risk.Detection;
import org.centreline.chart.risk.Detection.Sight;
import org.centreline.chart.risk.Watch;
import org.centreline.phase.Phases;
import org.centreline.series.Measured;

/**
 * How many cases it takes until a chart of cases shows that the odds of an event have changed.
 *
 * @param type the kind of chart
 * @param title what is counted
 * @param cases how many the risks, or the rate, come from; 0 where a rate was typed
 * @param detection how soon which change is seen
 * @param sights the changes looked at, the least first; the one asked about among them
 * @param perMonth how many cases there are in a month; empty where no dates tell
 * @param warnings what a reader should know
 */
public record CasePlan(
    ChartType type,
    String title,
    int cases,
    Detection detection,
    List<Sight> sights,
    OptionalDouble perMonth,
    List<Warning> warnings) {

  private static final double DAYS_OF_MONTH = 365.25 / 12;
  private static final List<Double> USUAL = List.of(1.25, 1.5, 2.0, 3.0);
  private static final int FEW = 100;

  public CasePlan {
    sights = List.copyOf(sights);
    warnings = List.copyOf(warnings);
  }

  /** From a rate known beforehand. */
  public static CasePlan ofRate(double rate, Watch watch, String title) {
    return of(BernoulliChart.TYPE, title, 0, Detection.ofRate(rate, watch), Optional.empty());
  }

  /**
   * From cases with their risks, or alike.
   *
   * @throws UnusableException where no case has what is needed, or none differs from another
   */
  public static CasePlan of(ChartType type, Measured measured, Watch watch, String title) {
    Phases whole = Phases.one(measured.subgroups());
    PhaseData data = new PhaseData(measured, whole, whole.last());
    int cases = measured.series().values().present().size();
    double events = measured.series().values().sum();
    boolean alike = type.id().equals(BernoulliChart.TYPE.id());
    if (cases == 0 || alike && (events == 0 || events == cases)) {
      throw new UnusableException(
          new Unusable(
              "no-rate",
              alike ? "cases with the event and cases without" : "cases with a risk",
              cases == 0 ? "none" : events == 0 ? "no case with the event" : "events alone",
              "take a longer file, or type the usual rate"));
    }
    Detection detection = alike ? Detection.ofOneRisk(data, watch) : Detection.of(data, watch);
    return of(type, title, cases, detection, Optional.of(measured));
  }

  private static CasePlan of(
      ChartType type, String title, int cases, Detection detection, Optional<Measured> measured) {
    Watch watch = detection.watch();
    if (watch.up().isPresent() && !(detection.up() > 0)
        || watch.down().isPresent() && !(detection.down() > 0)) {
      throw new MisuseException(List.of(type.id() + ": these risks never change the sum"));
    }
    List<Double> odds = new ArrayList<>();
    watch
        .up()
        .ifPresent(
            up -> {
              odds.addAll(USUAL);
              odds.add(up);
            });
    watch.down().ifPresent(odds::add);
    return new CasePlan(
        type,
        title,
        cases,
        detection,
        odds.stream().distinct().sorted().map(detection::sight).toList(),
        measured.map(CasePlan::perMonth).orElse(OptionalDouble.empty()),
        warnings(cases));
  }

  private static OptionalDouble perMonth(Measured measured) {
    var dates = measured.subgroups().dates();
    if (dates.size() < 2) {
      return OptionalDouble.empty();
    }
    double days = dates.get(dates.size() - 1).toEpochDay() - dates.get(0).toEpochDay();
    return days > 0
        ? OptionalDouble.of((dates.size() - 1) / days * DAYS_OF_MONTH)
        : OptionalDouble.empty();
  }

  private static List<Warning> warnings(int cases) {
    return cases == 0 || cases >= FEW
        ? List.of()
        : List.of(
            new Warning(
                "few-points",
                "The risks, or the rate, come from only "
                    + cases
                    + " cases, and so does all that follows."));
  }

  /** What follows from the change that the chart looks for: the rise where it looks for both. */
  public Sight asked() {
    double odds = detection.watch().up().orElseGet(() -> detection.watch().down().getAsDouble());
    return sights.stream().filter(sight -> sight.odds() == odds).findFirst().orElseThrow();
  }

  /** Whether a kind of chart can be planned for so. */
  public static boolean suits(String type) {
    return type.equals(RaCusumChart.TYPE.id()) || type.equals(BernoulliChart.TYPE.id());
  }
}
