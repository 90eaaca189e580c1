package org.centreline.cli.option.group;

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

/** Options that say how rows become subgroups. */
public final class GroupingGroup {

  public static final Option<Every> EVERY =
      Option.once(
          "--every",
          "PERIOD",
          Choice.ofNames(List.of(Every.values())),
          "one subgroup an hour, day, week (from Monday), month, quarter or year");

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

  public static final OptionGroup GROUP =
      new OptionGroup("Rows to subgroups", List.of(EVERY, COMBINE, KEEP_PART_PERIODS));

  private GroupingGroup() {}

  /** How rows are gathered for a kind of chart; any kind where the data decides. */
  public static Grouping grouping(
      Typed typed, Optional<ChartType> type, Convention convention, Problems problems) {
    Optional<Every> every = typed.one(EVERY, problems);
    Optional<Combine> combine = typed.one(COMBINE, problems);
    Shape shape = type.map(GroupingGroup::shape).orElse(Shape.ANY);
    if (every.isPresent() && typed.has(ColumnGroup.ORDER)) {
      problems.usage(
          EVERY + ": periods are for dates; " + ColumnGroup.ORDER + " names a column of labels");
    }
    boolean added = combine.filter(how -> how == Combine.SUM).isPresent();
    if (combine.isPresent() && !added && typed.has(ColumnGroup.DENOMINATOR)) {
      problems.usage(COMBINE + ": numerators and denominators are always added up");
    }
    boolean apart = shape == Shape.SAMPLES || shape == Shape.GAPS || shape == Shape.TIMES;
    if (combine.isPresent() && apart) {
      problems.usage(COMBINE + ": a " + type.get().name() + " keeps the rows of a date apart");
    }
    if (every.isPresent() && (shape == Shape.GAPS || shape == Shape.TIMES)) {
      problems.usage(EVERY + ": a " + type.get().name() + " has one point an event");
    }
    Checks checks = convention == Conventions.QICHARTS2 ? Checks.LOOSE : Checks.STRICT;
    Grouping grouping = new Grouping(every, combine, shape, checks);
    if (typed.has(KEEP_PART_PERIODS) && (every.isEmpty() || !grouping.adds())) {
      problems.usage(
          KEEP_PART_PERIODS
              + ": only sums and counts of periods are left out; add --every and --combine sum or"
              + " count, or leave it out");
    }
    return typed.has(KEEP_PART_PERIODS) ? grouping.with(Parts.KEEP) : grouping;
  }

  private static Shape shape(ChartType type) {
    return switch (type.data()) {
      case VALUES -> type.traits().has(Trait.ACCUMULATES) ? Shape.ANY : Shape.VALUES;
      case SAMPLES -> Shape.SAMPLES;
      case SHARES -> Shape.SHARES;
      case RATES -> Shape.RATES;
      case COUNTS -> Shape.COUNTS;
      case GAPS -> type.traits().has(Trait.TIMES) ? Shape.TIMES : Shape.GAPS;
    };
  }
}
