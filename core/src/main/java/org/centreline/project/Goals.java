package org.centreline.project;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.centreline.Matter;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.MisuseException;
import org.centreline.chart.limit.Bounds;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.DataException;
import org.centreline.phase.Locator;
import org.centreline.phase.PlacementException;
import org.centreline.project.folder.Goal;
import org.centreline.project.folder.GoalSheet;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.series.TargetBand;
import org.centreline.series.Targets;

/**
 * The targets that targets.csv gives to one chart: each holds from its subgroup, or the first after
 * its date, until the next.
 *
 * @param analysis the project at work
 * @param optionValues what else is said about the chart
 * @param reading the data of the measure
 * @param measured the group
 */
record Goals(
    MeasureAnalysis analysis, OptionValues optionValues, FileContent reading, Measured measured) {

  /** What changes.csv and pdsa.csv say, which no target depends on. */
  private static final List<String> OF_CHANGES = List.of("note", "phase", "exclude", "baseline");

  /** The data with its targets. */
  Measured aimed() {
    List<Goal> goals = own();
    if (goals.isEmpty()) {
      return measured;
    }
    if (goals.size() > OptionValues.MOST_OF_A_CHART) {
      throw OptionValues.tooMany(
          analysis.folder(), GoalSheet.FILE, goals.get(OptionValues.MOST_OF_A_CHART).line());
    }
    TreeMap<Integer, Meaning> steps = new TreeMap<>();
    for (Goal goal : goals) {
      Meaning said = said(goal);
      OptionalInt from = from(goal);
      if (from.isPresent()) {
        steps.put(from.getAsInt(), said);
      }
    }
    TargetBand band =
        new TargetBand(
            each(steps, said -> said.range().map(Bounds::lowest).orElse(Double.NaN)),
            each(steps, said -> said.range().map(Bounds::highest).orElse(Double.NaN)));
    Doubles each = each(steps, said -> said.target().orElse(Double.NaN));
    return new Measured(
        measured.measure(),
        measured.group(),
        measured.subgroups(),
        measured.series(),
        new Targets(each, Targets.Kind.AS_SHOWN, band.isNone() ? TargetBand.none() : band),
        measured.nature());
  }

  private Doubles each(TreeMap<Integer, Meaning> steps, ToDoubleFunction<Meaning> number) {
    return Doubles.tabulate(
        measured.subgroups().size(),
        i ->
            steps.floorKey(i) == null
                ? Double.NaN
                : number.applyAsDouble(steps.floorEntry(i).getValue()));
  }

  /** What is to blame where a target can't be. */
  OptionValues blamed() {
    List<Goal> goals = own();
    if (goals.isEmpty()) {
      return optionValues;
    }
    Goal last = goals.get(goals.size() - 1);
    OptionValue.Cell cell =
        new OptionValue.Cell(GoalSheet.FILE, last.line(), "target", last.target());
    return optionValues.and(new OptionValue("target-column", "", List.of(), cell));
  }

  /** Those of the group by name, else those of all groups. */
  private List<Goal> own() {
    List<Goal> goals =
        analysis.project().goals().stream()
            .filter(goal -> goal.about().holds(optionValues.measure(), measured.group()))
            .toList();
    List<Goal> named = goals.stream().filter(goal -> goal.about().group().isPresent()).toList();
    return named.isEmpty() ? goals : named;
  }

  private Meaning said(Goal goal) {
    OptionValue.Cell cell =
        new OptionValue.Cell(GoalSheet.FILE, goal.line(), "target", goal.target());
    OptionValue said = new OptionValue("target", goal.target(), List.of(goal.target()), cell);
    OptionValues all = optionValues.without(OF_CHANGES).and(said);
    try {
      return analysis.understood(all).request(reading, measured).meaning();
    } catch (MisuseException e) {
      CellFinder cells = new CellFinder(analysis.folder(), all);
      throw new DataException(e.problems().stream().map(cells::problem).toList());
    }
  }

  private OptionalInt from(Goal goal) {
    if (goal.from().isEmpty()) {
      return OptionalInt.of(0);
    }
    Locator locator = new Locator(measured.subgroups(), reading.dates()::parse);
    try {
      return new Reach(locator).first(Matter.FROM, goal.from());
    } catch (PlacementException e) {
      OptionValue.Cell cell =
          new OptionValue.Cell(GoalSheet.FILE, goal.line(), "from", goal.from());
      OptionValue said = new OptionValue("from", goal.from(), List.of(goal.from()), cell);
      CellFinder cells = new CellFinder(analysis.folder(), optionValues.and(said));
      throw new DataException(e.problems().stream().map(cells::problem).toList());
    }
  }
}
