package org.centreline.analysis.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.centreline.Matter;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.outcome.effect.FitReport;
import org.centreline.analysis.outcome.effect.MeanEffect;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.model.BaselineTrigger;
import org.centreline.analysis.outcome.model.Clock;
import org.centreline.analysis.outcome.model.Fitting;
import org.centreline.analysis.outcome.model.ModelPlan;
import org.centreline.analysis.outcome.model.ModelRequest;
import org.centreline.analysis.outcome.model.OutcomeBasis;
import org.centreline.analysis.outcome.model.OutcomeModel;
import org.centreline.analysis.outcome.model.Refusals;
import org.centreline.analysis.outcome.model.SeasonCycle;
import org.centreline.analysis.outcome.model.SeasonSearch;
import org.centreline.outcome.effect.Effects;
import org.centreline.outcome.fit.Attempt;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Method;
import org.centreline.outcome.fit.Reason;
import org.centreline.series.Doubles;

/**
 * A series with its model, every method tried.
 *
 * @param basis what it rests on
 * @param fitting the series under the model
 * @param seasons how its season was come by
 * @param attempts what came of each method, by its id
 * @param fit the one that is reported
 */
record Modelled(
    OutcomeBasis basis,
    Fitting fitting,
    SeasonSearch seasons,
    Map<String, Attempt> attempts,
    Fit fit) {

  /** The model; empty where there are too few points for a trend. */
  static Optional<Modelled> of(OutcomeBasis basis) {
    ModelRequest request = basis.request().model();
    boolean trend = basis.extent().shortest() >= ModelPlan.FEWEST_FOR_TREND;
    check(basis, request, trend);
    if (!trend) {
      checkVaries(basis);
      return Optional.empty();
    }
    ModelPlan plan = ModelPlan.of(basis.rows(), basis.bare(), basis.extent().shortest(), request);
    Fitting fitting = new Fitting(basis.rows(), basis.control(), plan.model(), request);
    Map<String, Attempt> attempts = fitting.attempts();
    return Optional.of(
        new Modelled(
            basis, fitting, plan.seasons(), attempts, fitting.reported(attempts, plan.method())));
  }

  /** As every model does, where there is none. */
  private static void checkVaries(OutcomeBasis basis) {
    Doubles shown = basis.rows().response().shown();
    if (shown.min() == shown.max()) {
      boolean none = basis.rows().kind().isCounted() && shown.max() == 0;
      throw Refusals.of(none ? Reason.ALL_ZERO : Reason.CONSTANT);
    }
  }

  /** Refuses what means nothing for these data. */
  private static void check(OutcomeBasis basis, ModelRequest request, boolean trend) {
    List<String> problems = new ArrayList<>();
    if (!trend) {
      String why =
          ": with only "
              + basis.extent().shortest()
              + " points on a side no trend is fitted; leave it out";
      request.method().ifPresent(m -> problems.add(Matter.METHOD + " " + m + why));
      request.shape().ifPresent(s -> problems.add(Matter.SHAPE + " " + s.word() + why));
      request.season().ifPresent(s -> problems.add(Matter.SEASON + " " + s.word() + why));
      request.lag().ifPresent(l -> problems.add(Matter.LAG + " " + l + why));
    }
    request
        .method()
        .filter(m -> trend && !suits(basis, request, m))
        .ifPresent(
            m ->
                problems.add(
                    Matter.METHOD
                        + " "
                        + m
                        + (basis.rows().kind().isCounted()
                            ? ": counts, rates and shares take quasi, widened or nw"
                            : ": measurements take ols, nw, prais or reml")));
    request
        .season()
        .flatMap(season -> SeasonCycle.problem(season, basis.rows().measured().subgroups()))
        .ifPresent(problems::add);
    tooFar(basis).ifPresent(problems::add);
    tooLong(basis, trend ? request.lag() : OptionalInt.empty()).ifPresent(problems::add);
    if (!problems.isEmpty()) {
      throw new MisuseException(problems);
    }
  }

  private static Optional<String> tooFar(OutcomeBasis basis) {
    Clock clock = Clock.of(basis.rows().measured().subgroups());
    int start = clock.period(basis.changes().get(0).position());
    int last = clock.period(clock.periods().size() - 1) - start;
    OptionalInt asked = basis.request().followUp().horizon();
    return asked.isPresent() && asked.getAsInt() > last
        ? Optional.of(
            Matter.HORIZON
                + " "
                + asked.getAsInt()
                + ": the data end "
                + last
                + " subgroups after the change")
        : Optional.empty();
  }

  private static Optional<String> tooLong(OutcomeBasis basis, OptionalInt lag) {
    List<Integer> periods = Clock.of(basis.rows().measured().subgroups()).periods();
    int most = periods.get(periods.size() - 1);
    return lag.isPresent() && lag.getAsInt() > most
        ? Optional.of(
            Matter.LAG
                + " "
                + lag.getAsInt()
                + ": the last subgroup has only "
                + most
                + " before it")
        : Optional.empty();
  }

  private static boolean suits(OutcomeBasis basis, ModelRequest request, String method) {
    return ModelPlan.methods(basis.rows().under(basis.bare()), request).stream()
        .anyMatch(known -> known.id().equals(method));
  }

  public OutcomeModel model() {
    return basis.model(fitting.model(), fit.method(), seasons);
  }

  public OutcomeFit report() {
    OutcomeFit found = reporter(fit).report(attempts, basis.request().followUp().horizon());
    return BaselineTrigger.positions(basis).isEmpty() ? found : found.with(withoutTrigger());
  }

  private FitReport reporter(Fit from) {
    return new FitReport(fitting, from, model(), basis.multiply());
  }

  /** The mean effect without the worst three points that may have set the project off. */
  private Optional<MeanEffect> withoutTrigger() {
    return without(BaselineTrigger.positions(basis));
  }

  /** The mean difference without some subgroups, by the quickest method. */
  Optional<Double> roughlyWithout(Set<Integer> positions) {
    Method quick = ModelPlan.plain(basis.rows().kind());
    return less(positions)
        .attempt(quick.id())
        .fit()
        .map(f -> basis.multiply() * Effects.now(f).mean().difference().value());
  }

  private Fitting less(Set<Integer> positions) {
    return new Fitting(
        basis.rows().without(positions),
        basis.control().map(rows -> rows.without(positions)),
        fitting.model(),
        fitting.request());
  }

  /** The mean effect without some subgroups; empty where no fit is left. */
  Optional<MeanEffect> without(Set<Integer> positions) {
    Fitting less = less(positions);
    return less.attempt(fit.method())
        .fit()
        .map(f -> new FitReport(less, f, model(), basis.multiply()).mean());
  }
}
