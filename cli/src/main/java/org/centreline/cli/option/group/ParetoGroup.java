package org.centreline.cli.option.group;

import java.util.List;
import java.util.OptionalInt;
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

  private static final Choice<Missing> MISSING =
      new Choice<>(List.of(Missing.values()), m -> m.name().toLowerCase(java.util.Locale.ROOT));

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Categories",
          List.of(
              Option.once("--category", "COLUMN", "what each row belongs to (needed)"),
              Option.once(
                  "--count", "COLUMN", "how much each row counts, such as events or minutes (1)"),
              ColumnGroup.BY,
              ColumnGroup.WHERE,
              Option.once("--top", "N", "the largest N; all others become one, Other"),
              Option.once(
                      "--missing",
                      "WHAT",
                      "rows without a category: told apart, or counted as one of their own"
                          + " (default: apart)")
                  .taking(MISSING.words())));

  private ParetoGroup() {}

  public static CategoryColumns columns(Typed typed, Problems problems) {
    if (typed.one("--category").filter(name -> !name.isBlank()).isEmpty()) {
      problems.usage("pareto needs --category COLUMN: what each row belongs to");
    }
    return new CategoryColumns(
        typed.one("--category").orElse(""),
        typed.one("--count"),
        ColumnGroup.by(typed, problems),
        ColumnGroup.where(typed, problems));
  }

  public static OptionalInt top(Typed typed, Problems problems) {
    return typed.one("--top").isEmpty()
        ? OptionalInt.empty()
        : TypedNumber.count("--top", typed.one("--top").get(), problems);
  }

  public static Missing missing(Typed typed, Problems problems) {
    return typed
        .one("--missing")
        .flatMap(word -> MISSING.read("--missing", word, problems))
        .orElse(Missing.APART);
  }
}
