package org.centreline.cli.option.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Pair;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;

/** Options that say which columns hold what. */
public final class ColumnGroup {

  static final Option BY =
      Option.repeated(
          "--by", "COLUMN", "one chart for each value of this column (or several columns)");

  static final Option WHERE =
      Option.repeated("--where", "COLUMN=VALUE", "only rows with this value");

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Columns",
          List.of(
              Option.once(
                  "--date",
                  "COLUMN",
                  "the dates; by default the one column of dates, else rows are numbered"),
              Option.once(
                  "--order",
                  "COLUMN",
                  "labels or numbers for an x axis without dates, in file order"),
              Option.once(
                      "--value",
                      "COLUMN",
                      "the measurements, or the numerators; by default the one column of numbers")
                  .or("--numerator"),
              Option.once("--denominator", "COLUMN", "what the numerators are out of"),
              BY,
              WHERE));

  private ColumnGroup() {}

  /** The columns asked for. */
  public static Columns columns(Typed typed, Problems problems) {
    Optional<String> date = name(typed, "--date", problems);
    Optional<String> order = name(typed, "--order", problems);
    if (date.isPresent() && order.isPresent()) {
      problems.usage("--date and --order: a chart has one x axis; leave one of them out");
      order = Optional.empty();
    }
    return new Columns(
        date,
        order,
        name(typed, "--value", problems),
        name(typed, "--denominator", problems),
        by(typed, problems),
        where(typed, problems),
        name(typed, MeaningGroup.TARGET_COLUMN, problems));
  }

  private static Optional<String> name(Typed typed, String option, Problems problems) {
    typed.one(option).ifPresent(name -> isNamed(option, name, problems));
    return typed.one(option);
  }

  private static boolean isNamed(String option, String name, Problems problems) {
    if (name.isBlank()) {
      problems.usage(option + ": the name of a column is missing");
    }
    return !name.isBlank();
  }

  /** The columns to group by. */
  static List<String> by(Typed typed, Problems problems) {
    return typed.all("--by").stream().filter(name -> isNamed("--by", name, problems)).toList();
  }

  /** The rows asked for. */
  static List<Filter> where(Typed typed, Problems problems) {
    List<Filter> filters = new ArrayList<>();
    for (String text : typed.all("--where")) {
      Pair pair = Pair.cut(text, "=");
      if (pair.left().isEmpty() || pair.right().isEmpty()) {
        problems.usage("--where " + text + ": expected COLUMN=VALUE");
      } else {
        filters.add(new Filter(pair.left(), pair.right().get()));
      }
    }
    return filters;
  }
}
