package org.centreline.cli.command.plan;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.plan.CasePlan;
import org.centreline.chart.BernoulliChart;
import org.centreline.chart.RaCusumChart;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.risk.Watch;
import org.centreline.cli.command.Answer;
import org.centreline.cli.command.FileRun;
import org.centreline.cli.command.PictureFiles;
import org.centreline.cli.command.Usable;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.CasePlanGroup;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.cli.option.group.OutputGroup;
import org.centreline.cli.option.group.ReadingGroup;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.report.plan.CasePlanReport;
import org.centreline.series.Measured;

/** {@code centreline plan --type ra-cusum|bernoulli}: how many cases until a change is seen. */
final class CasePlanCommand {

  private CasePlanCommand() {}

  static ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    boolean alike = CasePlanGroup.type(typed).equals(BernoulliChart.TYPE.id());
    ChartType type = alike ? BernoulliChart.TYPE : RaCusumChart.TYPE;
    CasePlanGroup.check(typed, type, problems);
    Optional<Watch> watch = CasePlanGroup.watch(typed, problems);
    boolean file = !typed.arguments().isEmpty();
    ResultOptions results = OutputGroup.results(typed, problems);
    CasePlanGroup.checkOutputs(results, problems);
    Input input = file ? Input.only("plan", typed, problems, terminal) : Input.NONE;
    FileRun run = new FileRun(input, results, PictureFiles.ONE, terminal);
    return run.run(
        typed,
        problems,
        () -> file ? ofFile(run, type, watch.orElseThrow(), typed) : ofRate(watch, typed));
  }

  private static Answer ofRate(Optional<Watch> watch, Typed typed) {
    Problems none = new Problems();
    double rate = CasePlanGroup.rate(typed, none);
    String title = typed.one(OutputGroup.TITLE, none).orElse("Plan");
    CasePlan plan = CasePlan.ofRate(rate, watch.orElseThrow(), title);
    return answer(new CasePlanReport(Optional.empty(), plan));
  }

  private static Answer ofFile(FileRun run, ChartType type, Watch watch, Typed typed) {
    Problems none = new Problems();
    FileContent reading =
        CsvReader.read(
            run.file(),
            ColumnGroup.columns(typed, none),
            ReadingGroup.reading(typed, Conventions.MDC, none),
            Grouping.of(Shape.CASES));
    Measured measured = reading.measured().get(0);
    String title = typed.one(OutputGroup.TITLE, none).orElse(measured.measure());
    CasePlan plan =
        Usable.of(
            reading.source(), measured.measure(), () -> CasePlan.of(type, measured, watch, title));
    var source = run.named(reading.source());
    return answer(new CasePlanReport(Optional.of(source), plan)).about(Optional.of(source));
  }

  private static Answer answer(CasePlanReport report) {
    List<String> warnings = report.warnings().stream().map(one -> "Warning: " + one).toList();
    return Answer.of(report).warning(warnings);
  }
}
