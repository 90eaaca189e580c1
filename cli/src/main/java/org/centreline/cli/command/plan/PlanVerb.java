package org.centreline.cli.command.plan;

import java.util.List;
import org.centreline.analysis.Scale;
import org.centreline.analysis.plan.Plan;
import org.centreline.analysis.plan.PlanBaseline;
import org.centreline.analysis.plan.PlanRequest;
import org.centreline.cli.command.Answer;
import org.centreline.cli.command.FileRun;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.NoSlides;
import org.centreline.cli.command.PictureFiles;
import org.centreline.cli.command.SimulationProgress;
import org.centreline.cli.command.Verb;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.CasePlanGroup;
import org.centreline.cli.option.group.PlannedGroup;
import org.centreline.cli.option.verb.PlanOptions;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Terminal;
import org.centreline.report.plan.PlanReport;

/** {@code centreline plan [FILE]}: how many points it takes to see a change. */
public final class PlanVerb implements Verb {

  @Override
  public Syntax syntax() {
    return new Syntax("plan", "[FILE]", PlanOptions.GROUPS);
  }

  @Override
  public Guide guide() {
    return new Guide(
            "how many points does it take to see a change?",
            "Before a project begins: how many points before and after a change are needed to see one"
                + " of this size, the smallest change that so many could show, and how likely the"
                + " rules of a chart signal it by when.",
            List.of(
                Guide.Example.of(
                    "From the months before: when five days less would be seen",
                    "centreline plan waits.csv --value days --change-size 5 --unit days"),
                Guide.Example.of(
                    "What 12 points before and 12 after can show, from numbers alone",
                    "centreline plan --sd 4.2 --rho 0.3 --points-before 12 --points-after 12"),
                Guide.Example.of(
                    "How many operations until doubled odds of death would be seen",
                    "centreline plan cases.csv --type ra-cusum --value died --risk risk"),
                Guide.Example.of(
                    "A tenth less, as a picture",
                    "centreline plan --mean 42 --sd 4.2 --change-size 10% -o plan.svg"),
                Guide.Example.of(
                    "Fix the analysis before the change, and hold it to that a year later",
                    "centreline plan waits.csv --value days --change 2024-01-08 --better down \\",
                    "  --shape level --change-size 5 -o plan.json",
                    "centreline outcome waits.csv --plan plan.json"),
                Guide.Example.of(
                    "The time before the first change of a measure of a project",
                    "centreline plan waits-project waits --change-size 10%")),
            List.of(
                "FILE is a CSV with a baseline, or - for standard input; or name a project and one of"
                    + " its measures. Points are taken as before the change up to --until, else up to"
                    + " the day before the first --change; of a measure up to its first change or"
                    + " phase. The same numbers give the same answer each time: the"
                    + " simulation has a fixed seed."))
        .first(
            "--mean --sd --rho --points-before --points-after --change-size --until "
                + "--change --better --date --value --denominator --every --unit -o");
  }

  @Override
  public ExitCode run(Typed given, Problems problems, Terminal terminal) {
    if (CasePlanGroup.isAsked(given)) {
      return CasePlanCommand.run(given, problems, terminal);
    }
    Typed typed = PlanProject.asTyped(given, problems, terminal);
    PlanOptions options = PlanOptions.of(typed, problems);
    new NoSlides("plan", "plan", ".svg").check(given, List.of(), options.results(), problems);
    boolean file = !typed.arguments().isEmpty();
    Input input = file ? Input.only("plan", typed, problems, terminal) : Input.NONE;
    FileRun run = new FileRun(input, options.results(), PictureFiles.ONE, terminal);
    return run.run(typed, problems, () -> answer(options, typed, run, problems));
  }

  private static Answer answer(PlanOptions options, Typed typed, FileRun run, Problems problems) {
    PlanData data = PlanData.of(options, typed, run, problems);
    problems.stopIfAny();
    PlanBaseline baseline = data.baseline();
    PlanRequest request =
        options.request(data.measure().orElse("Plan"), data.scale(), baseline.mean(), problems);
    problems.stopIfAny();
    SimulationProgress progress = new SimulationProgress(run.terminal(), options.results().talk());
    Plan found = Plan.of(request, baseline, progress::show);
    progress.end();
    PlanReport report =
        new PlanReport(
            data.source(),
            data.signals().map(found::warned).orElse(found),
            data.origin(),
            PlannedGroup.of(typed, data.measure()),
            options.results().presentation());
    return Answer.of(report)
        .about(data.source())
        .warning(report.warnings().stream().map(warning -> "Warning: " + warning).toList());
  }

  /** The scale of numbers typed. */
  static Scale scale(PlanOptions options) {
    return options.meaning().unit().filter("%"::equals).isPresent()
        ? Scale.percent()
        : new Scale(1, options.meaning().unit().orElse(""), Scale.Kind.PLAIN);
  }
}
