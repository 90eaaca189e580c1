package org.centreline.cli.option.verb;

import java.util.List;
import java.util.OptionalInt;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.chart.convention.Conventions;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.OutputGroup;
import org.centreline.cli.option.group.ParetoGroup;
import org.centreline.cli.option.group.ReadingGroup;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.group.ScriptGroup;
import org.centreline.csv.category.CategoryColumns;
import org.centreline.csv.request.ReadingOptions;

/**
 * Everything that {@code pareto} understands.
 *
 * @param columns which columns hold what
 * @param reading how the file is read
 * @param top how many categories are kept; all where empty
 * @param missing what becomes of rows without a category
 * @param results what is written and printed
 */
public record ParetoOptions(
    CategoryColumns columns,
    ReadingOptions reading,
    OptionalInt top,
    Pareto.Missing missing,
    ResultOptions results) {

  /** The groups of options, in the order in which help shows them. */
  public static final List<OptionGroup> GROUPS =
      List.of(ParetoGroup.GROUP, ReadingGroup.TEXT, OutputGroup.GROUP, ScriptGroup.SCREEN);

  /** What was typed, understood; what can't be is reported. */
  public static ParetoOptions of(Typed typed, Problems problems) {
    return new ParetoOptions(
        ParetoGroup.columns(typed, problems),
        ReadingGroup.reading(typed, Conventions.MDC, problems),
        typed.whole(ParetoGroup.TOP, problems),
        typed.value(ParetoGroup.MISSING, problems),
        OutputGroup.results(typed, problems));
  }
}
