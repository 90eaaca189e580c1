package org.centreline.cli.option.group;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Parts;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.project.folder.Dates;

/** Options that say how rows become subgroups. */
public final class GroupingGroup {

  public static final Option<Every> EVERY =
      Option.once(
          "--every",
          "PERIOD",
          Choice.ofNames(List.of(Every.values())),
          "one subgroup an hour, day, week (from Monday), month, quarter, half-year, year or"
              + " financial-year (from April)");

  public static final Option<Combine> COMBINE =
      Option.once(
          "--combine",
          "HOW",
          Choice.ofNames(List.of(Combine.values())),
          "make one value of the rows of a subgroup: sum, mean, median, count or sd; count needs no"
              + " column of numbers; rows with a denominator are always added up");

  public static final Option<String> KEEP_PART_PERIODS =
      Option.flag(
          "--keep-part-periods",
          "let the sum or count of a first or last period that the data do not cover count as the"
              + " others do; without, it is drawn hollow, in no limit and no rule");

  public static final Option<LocalDate> AS_OF =
      Option.once(
          "--as-of",
          "DATE",
          GroupingGroup::day,
          "as it stood on this day: leave out what is dated later; for a whole month its last day");

  public static final OptionGroup GROUP =
      new OptionGroup("Rows to subgroups", List.of(EVERY, COMBINE, KEEP_PART_PERIODS, AS_OF));

  private GroupingGroup() {}

  /** How rows are gathered for a kind of chart; any kind where the data decides. */
  public static Grouping grouping(
      Typed typed, Optional<ChartType> type, Convention convention, Problems problems) {
    Optional<Every> every = typed.one(EVERY, problems);
    Optional<Combine> combine = typed.one(COMBINE, problems);
    Shape shape = type.map(known -> shape(known, typed.has(WatchGroup.RISK))).orElse(Shape.ANY);
    if (every.isPresent() && typed.has(ColumnGroup.ORDER)) {
      problems.usage(
          EVERY + ": periods are for dates; " + ColumnGroup.ORDER + " names a column of labels");
    }
    boolean added = combine.filter(how -> how == Combine.SUM).isPresent();
    if (combine.isPresent() && !added && typed.has(ColumnGroup.DENOMINATOR)) {
      problems.usage(COMBINE + ": numerators and denominators are always added up");
    }
    boolean each = shape == Shape.GAPS || shape == Shape.TIMES || shape == Shape.CASES;
    boolean apart = shape == Shape.SAMPLES || each;
    if (combine.isPresent() && apart) {
      problems.usage(COMBINE + ": a " + type.get().name() + " keeps the rows of a date apart");
    }
    if (every.isPresent() && each) {
      String what = shape == Shape.CASES ? " has one point a case" : " has one point an event";
      problems.usage(EVERY + ": a " + type.get().name() + what);
    }
    Checks checks = convention == Conventions.QICHARTS2 ? Checks.LOOSE : Checks.STRICT;
    Grouping grouping = new Grouping(every, combine, shape, checks);
    if (typed.has(KEEP_PART_PERIODS) && (every.isEmpty() || !grouping.adds())) {
      problems.usage(
          KEEP_PART_PERIODS
              + ": only sums and counts of periods are left out; add --every and --combine sum or"
              + " count, or leave it out");
    }
    Grouping kept = typed.has(KEEP_PART_PERIODS) ? grouping.with(Parts.KEEP) : grouping;
    return typed.one(AS_OF, problems).map(kept::until).orElse(kept);
  }

  /** Such as 2024-03, 03/2024 or Mar 2024. */
  private static final String MONTH = "\\d{4}-\\d{1,2}|\\d{1,2}/\\d{4}|\\p{L}+[ -]\\d{2,4}";

  /** A month alone would be taken for its first day and lose the rest of it. */
  static Optional<LocalDate> day(String option, String text, Problems problems) {
    Optional<LocalDate> day = Dates.read(text);
    if (day.isPresent() && text.matches(MONTH)) {
      LocalDate last = YearMonth.from(day.get()).atEndOfMonth();
      problems.usage(option + " " + text + ": name the day, such as " + last);
      return Optional.empty();
    }
    if (day.isEmpty()) {
      problems.usage(option + " " + text + ": expected a date such as 2024-03-31");
    }
    return day;
  }

  private static Shape shape(ChartType type, boolean risks) {
    return switch (type.data()) {
      case VALUES -> type.traits().has(Trait.ACCUMULATES) ? Shape.ANY : Shape.VALUES;
      case SAMPLES -> Shape.SAMPLES;
      case SHARES -> Shape.SHARES;
      case RATES -> Shape.RATES;
      case COUNTS -> Shape.COUNTS;
      case OUTCOMES -> Shape.CASES;
      case JOINT -> Shape.JOINT;
      case EXPECTED -> risks ? Shape.CASES : Shape.RATES;
      case GAPS -> type.traits().has(Trait.TIMES) ? Shape.TIMES : Shape.GAPS;
    };
  }
}
