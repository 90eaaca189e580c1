package org.centreline.cli.option.group;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.centreline.Matter;
import org.centreline.analysis.Better;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Note;
import org.centreline.analysis.Scale;
import org.centreline.chart.capability.Specification;
import org.centreline.chart.limit.Bounds;
import org.centreline.chart.limit.ChartType;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.TypedTarget;
import org.centreline.csv.FileContent;
import org.centreline.csv.row.Unit;
import org.centreline.phase.Locator;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Targets;

/**
 * What the numbers mean, as typed; the data decides the rest.
 *
 * @param title what to call the measure
 * @param better which way is better
 * @param target the target
 * @param multiply what every number is multiplied by
 * @param unit what stands behind a number
 * @param decimals how many people see of a number; as the data ask for where empty
 * @param notes dated events
 * @param specification what single measurements have to keep, on the scale shown
 */
public record TypedMeaning(
    Optional<String> title,
    Better better,
    Optional<TypedTarget> target,
    double multiply,
    Optional<String> unit,
    OptionalInt decimals,
    List<TypedNote> notes,
    Optional<Specification> specification) {

  /** Shares of one rarely pass 200 %, percentages nearly always do. */
  private static final double HIGH_FOR_A_SHARE = 2;

  /** So many times the highest value a target is not set by the way: it may be a percentage. */
  private static final double FAR_FOR_A_SHARE = 10;

  /**
   * An event.
   *
   * @param at a date or label
   * @param text what happened
   */
  public record TypedNote(String at, String text) {}

  public TypedMeaning {
    notes = List.copyOf(notes);
  }

  /**
   * What the numbers of one measure mean; what contradicts the data is reported.
   *
   * @param type the kind of chart typed; empty where the data decides
   */
  public Meaning meaning(
      FileContent reading, Measured measured, Optional<ChartType> type, Problems problems) {
    boolean share = multiply == 1 && isShare(reading, measured, type);
    check(reading, measured, problems);
    checkCounts(measured, type, problems);
    Scale scale = share ? Scale.percent() : new Scale(multiply, unit.orElse(""), Scale.Kind.PLAIN);
    Optional<TypedTarget> one = target.filter(t -> !t.isRange());
    OptionalDouble goal =
        one.map(t -> OptionalDouble.of(t.shown(multiply))).orElse(OptionalDouble.empty());
    Optional<Bounds> range = target.filter(TypedTarget::isRange).map(t -> t.range(multiply));
    List<Note> events = notes(reading, measured, problems);
    return new Meaning(title, better, goal, range, scale, decimals, events, specification);
  }

  private boolean isShare(FileContent reading, Measured measured, Optional<ChartType> type) {
    boolean shares =
        measured.series() instanceof Proportions
            && type.map(t -> t.showsShares(measured.series())).orElse(true);
    return reading.unit() == Unit.PERCENTAGE
        || percent(measured).isPresent()
        || unit.isEmpty() && shares;
  }

  private void checkCounts(Measured measured, Optional<ChartType> type, Problems problems) {
    if (percent(measured).isPresent() && type.filter(ChartType::showsCases).isPresent()) {
      problems.usage(
          ChartGroup.TYPE
              + " "
              + type.get().id()
              + ": its points are counts, which have no percentages; use "
              + ChartGroup.TYPE
              + " p");
    }
  }

  /** Which option says that the values are shares. */
  private Optional<String> percent(Measured measured) {
    Optional<String> ofUnit = unit.filter("%"::equals).map(u -> MeaningGroup.UNIT + " %");
    return ofUnit.isPresent() ? ofUnit : percentTarget(measured);
  }

  private Optional<String> percentTarget(Measured measured) {
    boolean column = measured.targets().kind() == Targets.Kind.SHARES;
    return column
        ? Optional.of(MeaningGroup.TARGET_COLUMN + ", which holds percentages")
        : target.filter(TypedTarget::percent).map(t -> MeaningGroup.TARGET + " " + t.text());
  }

  private void check(FileContent reading, Measured measured, Problems problems) {
    boolean otherUnit = unit.filter(u -> !u.equals("%")).isPresent();
    if (otherUnit && multiply == 1 && reading.unit() == Unit.PERCENTAGE) {
      problems.usage(
          MeaningGroup.UNIT + " " + unit.get() + ": the values are percentages; leave it out");
    }
    if (otherUnit && multiply == 1 && percentTarget(measured).isPresent()) {
      problems.usage(
          percentTarget(measured).get()
              + ": a percentage, but "
              + MeaningGroup.UNIT
              + " is "
              + unit.get());
    }
    checkTarget(reading, measured, problems);
    Doubles values = measured.series().values().present();
    boolean high = values.size() > 0 && values.median() > HIGH_FOR_A_SHARE;
    if (percent(measured).isPresent() && high && multiply == 1) {
      problems.usage(
          percent(measured).get()
              + ": the values are no shares of one (the middle one is "
              + values.median()
              + "); if the column holds percentages, add "
              + ReadingGroup.PERCENT);
    }
  }

  /**
   * Beside percentages 15 is meant as 15%; 0.9 beside 1% to 4% may be 0.9% or 90%, so it is asked.
   */
  private void checkTarget(FileContent reading, Measured measured, Problems problems) {
    if (reading.unit() != Unit.PERCENTAGE || multiply != 1 || target.isEmpty()) {
      return;
    }
    TypedTarget typed = target.get();
    Doubles values = measured.series().values().present();
    double highest = values.size() == 0 ? 1 : values.max();
    if (typed.percent() || typed.number() <= Math.min(1, FAR_FOR_A_SHARE * highest)) {
      return;
    }
    if (typed.isRange()) {
      problems.usage(
          MeaningGroup.TARGET
              + " "
              + typed.text()
              + ": the cells are percentages: write "
              + typed.text()
              + "%");
      return;
    }
    String whole =
        BigDecimal.valueOf(typed.number()).movePointRight(2).stripTrailingZeros().toPlainString();
    problems.usage(
        MeaningGroup.TARGET
            + " "
            + typed.text()
            + ": the cells are percentages: write "
            + typed.text()
            + "%"
            + (typed.number() > 1 ? "" : ", or " + whole + "%"));
  }

  private List<Note> notes(FileContent reading, Measured measured, Problems problems) {
    Locator locator = new Locator(measured.subgroups(), reading.dates()::parse);
    List<Note> placed = new ArrayList<>();
    for (TypedNote note : notes) {
      Optional<LocalDate> date =
          measured.subgroups().isCalendar()
              ? problems.placed(() -> locator.date(Matter.NOTE, note.at()))
              : Optional.empty();
      placed.add(new Note(note.at(), date, note.text()));
    }
    return placed;
  }
}
