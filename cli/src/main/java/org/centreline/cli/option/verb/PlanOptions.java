package org.centreline.cli.option.verb;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.centreline.analysis.Scale;
import org.centreline.analysis.plan.PlanBaseline;
import org.centreline.analysis.plan.PlanRequest;
import org.centreline.chart.convention.Conventions;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.cli.option.group.GroupingGroup;
import org.centreline.cli.option.group.MeaningGroup;
import org.centreline.cli.option.group.OutputGroup;
import org.centreline.cli.option.group.PlanGroup;
import org.centreline.cli.option.group.ReadingGroup;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.group.ScriptGroup;
import org.centreline.cli.option.group.TypedMeaning;
import org.centreline.cli.option.group.TypedMeaning.TypedTarget;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;

/**
 * Everything that {@code plan} understands.
 *
 * @param baseline as typed; empty where a file gives it
 * @param rho the correlation typed
 * @param before points before the change
 * @param after points after it
 * @param change the size of change, as typed
 * @param columns which columns hold what
 * @param reading how the file is read
 * @param grouping how rows become points
 * @param meaning what the numbers mean
 * @param results what is written and printed
 */
public record PlanOptions(
    Optional<PlanBaseline> baseline,
    OptionalDouble rho,
    OptionalInt before,
    OptionalInt after,
    Optional<TypedTarget> change,
    Columns columns,
    ReadingOptions reading,
    Grouping grouping,
    TypedMeaning meaning,
    ResultOptions results) {

  private static final OptionGroup MEANING =
      new OptionGroup(
          MeaningGroup.GROUP.heading(), List.of(MeaningGroup.MULTIPLY, MeaningGroup.UNIT));

  private static final OptionGroup COLUMNS =
      new OptionGroup(
          ColumnGroup.GROUP.heading(),
          List.of(ColumnGroup.DATE, ColumnGroup.VALUE, ColumnGroup.DENOMINATOR, ColumnGroup.WHERE));

  /** A plan has no text of users in its CSV. */
  private static final OptionGroup OUTPUT = OutputGroup.GROUP.without(OutputGroup.RAW_TEXT);

  /** The groups of options, in the order in which help shows them. */
  public static final List<OptionGroup> GROUPS =
      List.of(
          PlanGroup.GROUP,
          COLUMNS,
          GroupingGroup.GROUP,
          ReadingGroup.GROUP,
          MEANING,
          OUTPUT,
          ScriptGroup.SCREEN);

  private static final List<OptionGroup> OF_FILES =
      List.of(COLUMNS, GroupingGroup.GROUP, ReadingGroup.GROUP);

  /** What was typed, understood; what can't be is reported. */
  public static PlanOptions of(Typed typed, Problems problems) {
    if (typed.arguments().isEmpty()) {
      OptionGroup.all(OF_FILES).stream()
          .filter(typed::has)
          .forEach(option -> problems.usage(option + " is about a FILE, and none is given"));
    }
    return new PlanOptions(
        PlanGroup.baseline(typed, problems),
        PlanGroup.rho(typed, problems),
        typed.whole(PlanGroup.POINTS_BEFORE, problems),
        typed.whole(PlanGroup.POINTS_AFTER, problems),
        typed.one(PlanGroup.CHANGE_SIZE, problems),
        ColumnGroup.columns(typed, problems),
        ReadingGroup.reading(typed, Conventions.MDC, problems),
        GroupingGroup.grouping(typed, Optional.empty(), Conventions.MDC, problems),
        MeaningGroup.meaning(typed, problems),
        OutputGroup.results(typed, problems));
  }

  /** What is asked, a percentage taken of the mean; without a mean that is reported. */
  public PlanRequest request(String measure, Scale scale, double mean, Problems problems) {
    OptionalDouble size = OptionalDouble.empty();
    if (change.isPresent()) {
      double number = change.get().number();
      boolean ofMean = change.get().percent() && !scale.isPercent();
      double taken = ofMean ? Math.abs(mean) * number / 100 : number;
      size = OptionalDouble.of(change.get().percent() && scale.isPercent() ? number / 100 : taken);
      if (!(size.getAsDouble() > 0)) {
        problems.usage(
            PlanGroup.CHANGE_SIZE
                + " "
                + change.get().text()
                + ": per cent of what? add "
                + PlanGroup.MEAN);
        size = OptionalDouble.of(1);
      }
    }
    return new PlanRequest(meaning.title().orElse(measure), scale, before, after, size);
  }
}
