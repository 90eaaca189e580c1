package org.centreline.plot.axis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.centreline.plot.TextStyle;
import org.centreline.plot.axis.CalendarStep.Mark;
import org.centreline.plot.axis.CalendarStep.Unit;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.centreline.words.SubgroupWords;

/**
 * Ticks at true calendar dates, as fine as their labels fit side by side. Each year is written
 * once, below its first tick.
 *
 * @param subgroups dated, at least one
 * @param style of the labels
 * @param pageX where a date stands on the page, in points
 */
public record CalendarTicks(
    Subgroups subgroups, TextStyle style, ToDoubleFunction<LocalDate> pageX) {

  private static final CalendarStep HALF = new CalendarStep(Unit.MONTH, 6);

  /** The finest ticks that fit, at numbers of days since 1970. */
  public List<Tick> ticks() {
    List<LocalDate> dates = subgroups.dates();
    if (isCountedInDays() && fits(own(), dates)) {
      return ticks(own(), dates);
    }
    return CalendarStep.ALL.stream()
        .filter(step -> !isTooFine(step))
        .filter(step -> fits(step, dates(step)))
        .findFirst()
        .map(step -> ticks(step, dates(step)))
        .orElseGet(() -> ticks(own(), dates.subList(0, 1)));
  }

  private static CalendarStep own() {
    return new CalendarStep(Unit.DAY, 1);
  }

  private boolean isCountedInDays() {
    return switch (subgroups.rhythm()) {
      case DAY, WEEKDAY, WEEK, IRREGULAR -> true;
      case MONTH, QUARTER, HALF_YEAR, YEAR -> false;
    };
  }

  private boolean isTooFine(CalendarStep step) {
    return switch (subgroups.rhythm()) {
      case DAY, WEEKDAY, IRREGULAR -> false;
      case WEEK -> step.unit() == Unit.DAY && step.count() < 7;
      case MONTH -> step.unit() == Unit.DAY;
      case QUARTER -> step.unit() == Unit.DAY || step.equals(new CalendarStep(Unit.MONTH, 1));
      case HALF_YEAR -> step.unit() != Unit.YEAR && !step.equals(HALF);
      case YEAR -> step.unit() != Unit.YEAR;
    };
  }

  /** Regular data of months and longer are marked on their own days. */
  private List<LocalDate> dates(CalendarStep step) {
    LocalDate first = subgroups.dates().get(0);
    LocalDate last = subgroups.dates().get(subgroups.size() - 1);
    return step.dates(first, last, mark(first));
  }

  private Mark mark(LocalDate first) {
    int day = subgroups.dates().stream().mapToInt(LocalDate::getDayOfMonth).max().orElse(1);
    int month = first.getMonthValue() - 1;
    return switch (subgroups.rhythm()) {
      case DAY, WEEKDAY, WEEK, IRREGULAR -> new Mark(0, 1);
      case MONTH -> new Mark(0, day);
      case QUARTER -> new Mark(month % 3, day);
      case HALF_YEAR -> new Mark(month % 6, day);
      case YEAR -> new Mark(month, day);
    };
  }

  /** Halves of years as people number them, others by the month in which they begin or end. */
  private static String half(LocalDate date) {
    String words = new SubgroupWords(Subgroups.ofDates(List.of(date), Rhythm.HALF_YEAR)).label(0);
    return words.startsWith("H") ? words.substring(0, words.indexOf(' ')) : HALF.label(date);
  }

  /** Financial years are written as such. */
  private String label(CalendarStep step, LocalDate date) {
    if (subgroups.rhythm() == Rhythm.HALF_YEAR && step.equals(HALF)) {
      return half(date);
    }
    return subgroups.rhythm() == Rhythm.YEAR
        ? new SubgroupWords(Subgroups.ofDates(List.of(date), Rhythm.YEAR)).label(0)
        : step.label(date);
  }

  private boolean fits(CalendarStep step, List<LocalDate> dates) {
    double gap = style.size() / 2;
    double free = Double.NEGATIVE_INFINITY;
    String year = "";
    for (LocalDate date : dates) {
      double half = style.width(label(step, date)) / 2;
      if (!step.year(date).equals(year)) {
        year = step.year(date);
        half = Math.max(half, style.width(year) / 2);
      }
      double x = pageX.applyAsDouble(date);
      if (x - half < free) {
        return false;
      }
      free = x + half + gap;
    }
    return !dates.isEmpty();
  }

  private List<Tick> ticks(CalendarStep step, List<LocalDate> dates) {
    List<Tick> ticks = new ArrayList<>();
    String year = "";
    for (LocalDate date : dates) {
      String here = step.year(date);
      ticks.add(new Tick(date.toEpochDay(), label(step, date), here.equals(year) ? "" : here));
      year = here;
    }
    return ticks;
  }
}
