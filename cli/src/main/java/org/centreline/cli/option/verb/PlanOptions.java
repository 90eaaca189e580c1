package org.centreline.cli.option.verb;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.centreline.analysis.Scale;
import org.centreline.analysis.outcome.model.ChangeRequest;
import org.centreline.analysis.outcome.model.ModelRequest;
import org.centreline.analysis.outcome.model.OutcomeKind;
import org.centreline.analysis.plan.PlanBaseline;
import org.centreline.analysis.plan.PlanRequest;
import org.centreline.chart.convention.Conventions;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.TypedTarget;
import org.centreline.cli.option.group.CasePlanGroup;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.cli.option.group.GroupingGroup;
import org.centreline.cli.option.group.MeaningGroup;
import org.centreline.cli.option.group.OutcomeGroup;
import org.centreline.cli.option.group.OutputGroup;
import org.centreline.cli.option.group.PhaseGroup;
import org.centreline.cli.option.group.PlanGroup;
import org.centreline.cli.option.group.ReadingGroup;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.group.ScriptGroup;
import org.centreline.cli.option.group.TypedMeaning;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.outcome.design.Shape;
import org.centreline.phase.PhaseRequest;

/**
 * Everything that {@code plan} understands.
 *
 * @param baseline as typed; empty where a file gives it
 * @param rho the correlation typed
 * @param before points before the change
 * @param after points after it
 * @param change the size of change, as typed
 * @param until the last day of the baseline, as typed
 * @param analysis how the change is to be analysed, and what of its rows is left out
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
    Optional<LocalDate> until,
    Beforehand analysis,
    Columns columns,
    ReadingOptions reading,
    Grouping grouping,
    TypedMeaning meaning,
    ResultOptions results) {

  /**
   * What is fixed beforehand.
   *
   * @param changes when something will be changed
   * @param control the rows that it will be compared with
   * @param type what the numbers are
   * @param shape what a change may do
   * @param exclusions what is left out of the baseline
   */
  public record Beforehand(
      List<ChangeRequest> changes,
      Optional<Filter> control,
      Optional<OutcomeKind> type,
      Optional<Shape> shape,
      List<PhaseRequest.Exclusion> exclusions) {

    static Beforehand of(Typed typed, Problems problems) {
      ModelRequest model = OutcomeGroup.model(typed, problems);
      return new Beforehand(
          typed.all(OutcomeGroup.CHANGE, problems),
          OutcomeGroup.control(typed, problems),
          typed.one(OutcomeGroup.TYPE, problems),
          model.shape(),
          PhaseGroup.phases(typed, problems).exclusions());
    }
  }

  private static final OptionGroup MEANING =
      new OptionGroup(
          MeaningGroup.GROUP.heading(), List.of(MeaningGroup.MULTIPLY, MeaningGroup.UNIT));

  private static final OptionGroup COLUMNS =
      new OptionGroup(
          ColumnGroup.GROUP.heading(),
          List.of(ColumnGroup.DATE, ColumnGroup.VALUE, ColumnGroup.DENOMINATOR, ColumnGroup.WHERE));

  /** A plan has no text of users in its CSV. */
  private static final OptionGroup OUTPUT =
      OutputGroup.GROUP.without(OutputGroup.RAW_TEXT).without(OutputGroup.NO_BOM);

  /** The groups of options, in the order in which help shows them. */
  public static final List<OptionGroup> GROUPS =
      List.of(
          PlanGroup.GROUP,
          PlanGroup.BASELINE,
          PlanGroup.BEFOREHAND,
          CasePlanGroup.GROUP,
          COLUMNS,
          GroupingGroup.GROUP.without(GroupingGroup.AS_OF),
          ReadingGroup.GROUP,
          MEANING,
          OUTPUT,
          ScriptGroup.SCREEN);

  private static final List<OptionGroup> OF_FILES =
      List.of(
          PlanGroup.BASELINE,
          COLUMNS,
          GroupingGroup.GROUP.without(GroupingGroup.AS_OF),
          ReadingGroup.GROUP);

  /** What was typed, understood; what can't be is reported. */
  public static PlanOptions of(Typed typed, Problems problems) {
    CasePlanGroup.refuse(typed, problems);
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
        typed.one(PlanGroup.UNTIL, problems),
        Beforehand.of(typed, problems),
        ColumnGroup.columns(typed, problems),
        ReadingGroup.reading(typed, Conventions.MDC, problems),
        GroupingGroup.grouping(
            typed,
            typed.one(OutcomeGroup.TYPE, new Problems()).map(OutcomeKind::type),
            Conventions.MDC,
            problems),
        MeaningGroup.meaning(typed, problems),
        OutputGroup.results(typed, problems));
  }

  /** What is asked, a percentage taken of the mean; without a mean that is reported. */
  public PlanRequest request(String measure, Scale scale, double mean, Problems problems) {
    OptionalDouble size = OptionalDouble.empty();
    if (change.isPresent()) {
      double number = change.get().number();
      if (scale.isPercent() && !change.get().percent() && number > 1) {
        problems.usage(
            PlanGroup.CHANGE_SIZE
                + " "
                + change.get().text()
                + ": no share changes by more than 1; for percentage points write "
                + change.get().text()
                + "%");
      }
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
    return new PlanRequest(
        meaning.title().orElse(measure), scale, before, after, size, analysis.shape());
  }
}
