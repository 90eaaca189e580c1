package org.centreline.cli.option.group;

import java.util.List;
import java.util.Optional;
import org.centreline.cli.option.Kind;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Pair;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;

/** Options that say which columns hold what. */
public final class ColumnGroup {

  /** The name of a column, which is not blank. */
  static final Kind<String> COLUMN =
      (option, name, problems) -> {
        if (name.isBlank()) {
          problems.usage(option + ": the name of a column is missing");
        }
        return Optional.of(name).filter(n -> !n.isBlank());
      };

  public static final Option<String> DATE =
      Option.once(
          "--date",
          "COLUMN",
          COLUMN,
          "the dates; by default the one column of dates, else rows are numbered");

  public static final Option<String> ORDER =
      Option.once(
          "--order",
          "COLUMN",
          COLUMN,
          "labels or numbers for an x axis without dates, in file order");

  public static final Option<String> VALUE =
      Option.once(
              "--value",
              "COLUMN",
              COLUMN,
              "the measurements, or the numerators; by default the one column of numbers."
                  + " COLUMN=WORD is the share of the rows with that word")
          .or("--numerator");

  /** For verbs whose charts may look at several measures together. */
  public static final Option<String> VALUES =
      Option.repeated(VALUE.name(), VALUE.label(), COLUMN, VALUE.help() + "; t2: two to six times")
          .or(VALUE.names().get(1));

  public static final Option<String> DENOMINATOR =
      Option.once("--denominator", "COLUMN", COLUMN, "what the numerators are out of");

  public static final Option<String> BY =
      Option.repeated(
          "--by", "COLUMN", COLUMN, "one chart for each value of this column (or several columns)");

  public static final Option<Filter> WHERE =
      Option.repeated("--where", "COLUMN=VALUE", ColumnGroup::filter, "only rows with this value");

  public static final OptionGroup GROUP =
      new OptionGroup("Columns", List.of(DATE, ORDER, VALUE, DENOMINATOR, BY, WHERE));

  /** The same for verbs whose charts may look at several measures together. */
  public static final OptionGroup OF_SEVERAL =
      new OptionGroup("Columns", List.of(DATE, ORDER, VALUES, DENOMINATOR, BY, WHERE));

  private ColumnGroup() {}

  /** The columns asked for. */
  public static Columns columns(Typed typed, Problems problems) {
    Optional<String> date = typed.one(DATE, problems);
    Optional<String> order = typed.one(ORDER, problems);
    if (typed.has(DATE) && typed.has(ORDER)) {
      problems.usage(DATE + " and " + ORDER + ": a chart has one x axis; leave one of them out");
      order = Optional.empty();
    }
    return new Columns(
        date,
        order,
        typed.one(VALUE, problems).or(() -> typed.one(WatchGroup.OBSERVED, problems)),
        typed
            .one(DENOMINATOR, problems)
            .or(() -> typed.one(WatchGroup.RISK, problems))
            .or(() -> typed.one(WatchGroup.EXPECTED, problems)),
        typed.all(BY, problems),
        typed.all(WHERE, problems),
        typed.one(MeaningGroup.TARGET_COLUMN, problems),
        typed.all(VALUES, problems).stream().skip(1).toList());
  }

  private static Optional<Filter> filter(String option, String text, Problems problems) {
    Pair pair = Pair.cut(text, "=");
    if (pair.left().isEmpty() || pair.right().isEmpty()) {
      problems.usage(option + " " + text + ": expected COLUMN=VALUE");
      return Optional.empty();
    }
    return Optional.of(new Filter(pair.left(), pair.right().get()));
  }
}
