package org.centreline.cli.option.group;

import java.util.List;
import org.centreline.analysis.pareto.Pareto.Missing;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.TypedNumber;
import org.centreline.csv.category.CategoryColumns;

/** Options that say what a Pareto chart counts. */
public final class ParetoGroup {

  public static final Option<String> CATEGORY =
      Option.once("--category", "COLUMN", "what each row belongs to (needed)");

  static final Option<String> COUNT =
      Option.once("--count", "COLUMN", "how much each row counts, such as events or minutes (1)");

  public static final Option<Integer> TOP =
      Option.once("--top", "N", TypedNumber.COUNT, "the largest N; all others become one, Other");

  public static final Option<Missing> MISSING =
      Option.once(
              "--missing",
              "WHAT",
              Choice.ofNames(List.of(Missing.values())),
              "rows without a category: told apart, or counted as one of their own")
          .usually(Missing.APART);

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Categories", List.of(CATEGORY, COUNT, ColumnGroup.BY, ColumnGroup.WHERE, TOP, MISSING));

  private ParetoGroup() {}

  public static CategoryColumns columns(Typed typed, Problems problems) {
    String category = typed.one(CATEGORY, problems).orElse("");
    if (category.isBlank()) {
      problems.usage("pareto needs " + CATEGORY + " COLUMN: what each row belongs to");
    }
    return new CategoryColumns(
        category,
        typed.one(COUNT, problems),
        typed.all(ColumnGroup.BY, problems),
        typed.all(ColumnGroup.WHERE, problems));
  }
}
