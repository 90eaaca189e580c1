package org.centreline.cli.option.verb;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.chart.convention.Convention;
import org.centreline.cli.option.FailOn;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ChartGroup;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.cli.option.group.GroupingGroup;
import org.centreline.cli.option.group.LimitGroup;
import org.centreline.cli.option.group.MeaningGroup;
import org.centreline.cli.option.group.OutputGroup;
import org.centreline.cli.option.group.PhaseGroup;
import org.centreline.cli.option.group.ReadingGroup;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.group.RuleGroup;
import org.centreline.cli.option.group.ScriptGroup;
import org.centreline.cli.option.group.SourceGroup;
import org.centreline.cli.option.group.TypedMeaning;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;

/**
 * Everything that {@code chart} understands, as far as it can be known without the data.
 *
 * @param columns which columns hold what
 * @param reading how the file is read
 * @param grouping how rows become subgroups
 * @param request what is asked of the chart, its meaning aside
 * @param meaning what the numbers mean
 * @param results what is written and printed
 * @param failOn what ends the run with exit code 1
 */
public record ChartOptions(
    Columns columns,
    ReadingOptions reading,
    Grouping grouping,
    ChartRequest request,
    TypedMeaning meaning,
    ResultOptions results,
    Set<FailOn> failOn) {

  /** The groups of options, in the order in which help shows them. */
  public static final List<OptionGroup> GROUPS =
      List.of(
          ColumnGroup.OF_SEVERAL,
          SourceGroup.GROUP,
          GroupingGroup.GROUP,
          ReadingGroup.GROUP,
          ChartGroup.GROUP,
          PhaseGroup.GROUP,
          MeaningGroup.OF_CHARTS,
          RuleGroup.GROUP,
          OutputGroup.GROUP,
          ScriptGroup.GROUP);

  public ChartOptions {
    failOn = Set.copyOf(failOn);
  }

  /** What was typed, understood; what can't be is reported. */
  public static ChartOptions of(Typed typed, Problems problems) {
    return of(typed, OutputGroup::results, problems);
  }

  /** The same, what is written and printed being found in a way of its own. */
  static ChartOptions of(
      Typed typed, BiFunction<Typed, Problems, ResultOptions> results, Problems problems) {
    Convention convention = RuleGroup.convention(typed, problems);
    ChartRequest request =
        new ChartRequest(
            ChartGroup.type(typed, problems),
            RuleGroup.rules(typed, problems),
            LimitGroup.limits(typed, convention, problems),
            PhaseGroup.phases(typed, problems),
            Meaning.plain());
    JointOptions.check(typed, request.type(), problems);
    TypedMeaning meaning = MeaningGroup.meaning(typed, problems);
    Set<FailOn> failOn = ScriptGroup.failOn(typed, problems);
    ScriptGroup.check(failOn, request, typed, problems);
    return new ChartOptions(
        ColumnGroup.columns(typed, problems),
        ReadingGroup.reading(typed, convention, problems),
        GroupingGroup.grouping(typed, request.type(), convention, problems),
        request,
        meaning,
        results.apply(typed, problems),
        failOn);
  }

  /**
   * The file, read as asked.
   *
   * @throws org.centreline.csv.problem.DataException with every problem of the file, where it can't
   *     be used
   */
  public FileContent read(CsvFile file) {
    return CsvReader.read(file, columns, reading, grouping);
  }

  /** The same for sites that are compared: totals among them are left out. */
  public FileContent readSites(CsvFile file) {
    return CsvReader.sites(file, columns, reading, grouping);
  }

  /** The same with numerators that may exceed their denominators, which are no cases. */
  ChartOptions overExpected() {
    return new ChartOptions(
        columns, reading, grouping.as(Shape.RATES), request, meaning, results, failOn);
  }

  /** What is asked of the chart of one measure. */
  public ChartRequest request(Meaning known) {
    return new ChartRequest(
        request.type(), request.rules(), request.limits(), request.phases(), known);
  }
}
