package org.centreline.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The subgroups of a chart in order: what stands on the x axis.
 *
 * @param kind what the labels are
 * @param labels one a subgroup; ISO dates where they are dates, else as read
 * @param dates the same as dates; empty unless {@code kind} is {@link Kind#DATE}
 * @param rhythm how often a subgroup falls due; {@link Rhythm#IRREGULAR} where there are no dates
 * @param parts those whose period the data cover in part: the first, the last, both or, mostly,
 *     none
 * @param open what is counted, such as days, where the last one is no interval between two events
 *     but what has passed since the last event; empty elsewhere
 */
public record Subgroups(
    Kind kind,
    List<String> labels,
    List<LocalDate> dates,
    Rhythm rhythm,
    List<PartPeriod> parts,
    Optional<String> open) {

  /** What the labels of the subgroups are. */
  public enum Kind {
    DATE,
    LABEL,
    NUMBER,
    ROW
  }

  public Subgroups {
    labels = List.copyOf(labels);
    dates = List.copyOf(dates);
    parts = List.copyOf(parts);
    if (kind == Kind.DATE && labels.size() != dates.size()) {
      throw new IllegalArgumentException(labels.size() + " labels but " + dates.size() + " dates");
    }
    if (open.isPresent() && labels.isEmpty()) {
      throw new IllegalArgumentException("nothing is open");
    }
  }

  /** Subgroups of whole periods. */
  public Subgroups(Kind kind, List<String> labels, List<LocalDate> dates, Rhythm rhythm) {
    this(kind, labels, dates, rhythm, List.of(), Optional.empty());
  }

  /** The same with periods that the data cover in part. */
  public Subgroups with(List<PartPeriod> others) {
    return new Subgroups(kind, labels, dates, rhythm, others, open);
  }

  /** The same with the last one still open, in days or whatever is counted. */
  public Subgroups openIn(String counted) {
    return new Subgroups(kind, labels, dates, rhythm, parts, Optional.of(counted));
  }

  /** The positions from 0 of the parts that take part in nothing. */
  public List<Integer> leftOut() {
    return Stream.concat(
            parts.stream().filter(PartPeriod::isLeftOut).map(PartPeriod::position),
            open.map(counted -> size() - 1).stream())
        .toList();
  }

  /** Subgroups named by dates, in the order given. */
  public static Subgroups ofDates(List<LocalDate> dates, Rhythm rhythm) {
    return new Subgroups(
        Kind.DATE, dates.stream().map(LocalDate::toString).toList(), dates, rhythm);
  }

  /** Subgroups named by words or numbers, in the order given. */
  public static Subgroups ofLabels(Kind kind, List<String> labels) {
    return new Subgroups(kind, labels, List.of(), Rhythm.IRREGULAR);
  }

  /** Subgroups numbered from 1. */
  public static Subgroups rows(int size) {
    return ofLabels(Kind.ROW, IntStream.rangeClosed(1, size).mapToObj(Integer::toString).toList());
  }

  /** How many subgroups. */
  public int size() {
    return labels.size();
  }

  /** Whether the x axis is a calendar. */
  public boolean isCalendar() {
    return kind == Kind.DATE;
  }

  /**
   * The position from 0 of the subgroup whose period holds a date. Years and quarters dated by
   * their first day, or by their last, are those of that day: a year dated 1 April runs to March.
   */
  public OptionalInt holding(LocalDate date) {
    int offset = monthsPastJanuary();
    long period = rhythm.period(date.minusMonths(offset));
    return IntStream.range(0, dates.size())
        .filter(i -> rhythm.period(dates.get(i).minusMonths(offset)) == period)
        .findFirst();
  }

  /** The positions from 0 of the subgroups from the period of one date to that of another. */
  public IntStream during(LocalDate from, LocalDate to) {
    int offset = monthsPastJanuary();
    long first = rhythm.period(from.minusMonths(offset));
    long last = rhythm.period(to.minusMonths(offset));
    return IntStream.range(0, dates.size())
        .filter(
            i -> {
              long period = rhythm.period(dates.get(i).minusMonths(offset));
              return first <= period && period <= last;
            });
  }

  /** Whether a period begins on a date, so that none is cut by it. */
  public boolean beginsOn(LocalDate date) {
    int offset = monthsPastJanuary();
    long period = rhythm.period(date.minusMonths(offset));
    return rhythm.period(date.minusDays(1).minusMonths(offset)) != period;
  }

  /** How many months after January the periods of whole years and quarters begin. */
  private int monthsPastJanuary() {
    int months =
        switch (rhythm) {
          case YEAR -> 12;
          case HALF_YEAR -> 6;
          case QUARTER -> 3;
          default -> 0;
        };
    if (months == 0 || dates.isEmpty()) {
      return 0;
    }
    LocalDate first = dates.get(0);
    boolean last = first.getDayOfMonth() == first.lengthOfMonth();
    int begins = first.getMonthValue() - (last ? 0 : 1);
    return first.getDayOfMonth() == 1 || last ? begins % months : 0;
  }

  /** The position from 0 of the subgroup with a label. */
  public OptionalInt labelled(String label) {
    return IntStream.range(0, labels.size()).filter(i -> labels.get(i).equals(label)).findFirst();
  }
}
