package org.centreline.cli.command.plan;

import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Scale;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.outcome.model.OutcomeKind;
import org.centreline.analysis.plan.PlanBaseline;
import org.centreline.analysis.plan.PlanOrigin;
import org.centreline.cli.command.FileRun;
import org.centreline.cli.command.Usable;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.verb.PlanOptions;
import org.centreline.csv.FileContent;
import org.centreline.csv.row.Source;
import org.centreline.phase.PhaseRequest;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.words.outcome.BaselineSignals;

/**
 * The baseline of a plan, from a file or as typed.
 *
 * @param baseline on the scale shown
 * @param measure the name of what is measured, as the file has it; empty where numbers were typed
 * @param scale of its numbers
 * @param source the file, where there is one
 * @param origin which stretch of it was taken
 * @param signals what is said where that stretch is no steady process
 */
record PlanData(
    PlanBaseline baseline,
    Optional<String> measure,
    Scale scale,
    Optional<Source> source,
    PlanOrigin origin,
    Optional<Warning> signals) {

  /** Reads it; options that contradict the data are reported. */
  static PlanData of(PlanOptions options, Typed typed, FileRun run, Problems problems) {
    if (options.baseline().isPresent()) {
      return new PlanData(
          options.baseline().get(),
          Optional.empty(),
          PlanVerb.scale(options),
          Optional.empty(),
          PlanOrigin.typed(),
          Optional.empty());
    }
    BaselineRows rows = BaselineRows.read(options, run, problems);
    problems.stopIfAny();
    FileContent reading = rows.reading();
    Measured measured = rows.measured();
    Meaning meaning =
        options
            .meaning()
            .meaning(reading, measured, options.analysis().type().map(OutcomeKind::type), problems);
    Optional<ChartAnalysis> chart = chart(options, rows, meaning, problems);
    problems.stopIfAny();
    double multiply = meaning.scale().multiply();
    Doubles values = included(chart.orElseThrow(), multiply);
    PlanBaseline known =
        Usable.of(reading.source(), measured.measure(), () -> PlanBaseline.of(values));
    PlanOrigin origin = origin(rows, values);
    return new PlanData(
        new PlanBaseline(
            known.mean(), known.deviation(), options.rho().orElse(known.rho()), known.points()),
        Optional.of(measured.measure()),
        meaning.scale(),
        Optional.of(run.named(reading.source())),
        origin,
        BaselineSignals.of(
            chart.get(), new BaselineCommand(typed, chart.get(), origin).line(run.input())));
  }

  private static Optional<ChartAnalysis> chart(
      PlanOptions options, BaselineRows rows, Meaning meaning, Problems problems) {
    ChartRequest standard = ChartRequest.standard();
    ChartRequest request =
        new ChartRequest(
            options.analysis().type().map(OutcomeKind::type),
            standard.rules(),
            standard.limits(),
            PhaseRequest.none().withExclusions(options.analysis().exclusions()),
            meaning);
    return problems.placed(() -> ChartAnalysis.of(rows.measured(), request, rows.locator()));
  }

  private static Doubles included(ChartAnalysis chart, double multiply) {
    Doubles values = chart.measured().series().values();
    return Doubles.tabulate(
        values.size(),
        i ->
            chart.points().statuses().get(i) == Status.EXCLUDED
                ? Double.NaN
                : values.get(i) * multiply);
  }

  private static PlanOrigin origin(BaselineRows rows, Doubles values) {
    int[] there = IntStream.range(0, values.size()).filter(i -> !values.isMissing(i)).toArray();
    var labels = rows.measured().subgroups().labels();
    return new PlanOrigin(
        rows.until(),
        Optional.of(labels.get(there[0])),
        Optional.of(labels.get(there[there.length - 1])));
  }
}
