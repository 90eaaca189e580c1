package org.centreline.phase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.Matter;
import org.centreline.series.Subgroups;

/**
 * Finds the subgroup that a user means by a date (any day of its period), a label or a row number.
 *
 * @param subgroups where to look
 * @param dates reads a date as typed; empty where it is none
 */
public record Locator(Subgroups subgroups, Function<String, Optional<LocalDate>> dates) {

  /**
   * The position from 0 of the subgroup meant.
   *
   * @param matter what is asked for, for the message
   * @param typed what the user typed
   * @throws PlacementException where there is none; the message names the nearest two
   */
  public int position(Matter matter, String typed) {
    OptionalInt found = subgroups.isCalendar() ? byDate(matter, typed) : byLabel(typed);
    return found.orElseThrow(() -> nothing(matter, typed));
  }

  /**
   * What a user can type to mean the subgroup at a position: its label such as {@code 2024-03-01},
   * or {@code 01/03/2024} for a file whose own dates look like that and are not; empty where an
   * earlier subgroup has the same date or label, or where it has an equals sign, which ends it.
   */
  public Optional<String> text(int position) {
    String label = subgroups.labels().get(position);
    return (subgroups.isCalendar()
            ? Stream.of(label, dayFirst(subgroups.dates().get(position)))
            : Stream.of(label))
        .filter(way -> !way.contains("="))
        .filter(way -> find(way).equals(OptionalInt.of(position)))
        .findFirst();
  }

  private static String dayFirst(LocalDate date) {
    String day = date.getDayOfMonth() < 10 ? "0" : "";
    String month = date.getMonthValue() < 10 ? "/0" : "/";
    return day + date.getDayOfMonth() + month + date.getMonthValue() + "/" + date.getYear();
  }

  private OptionalInt find(String typed) {
    return subgroups.isCalendar()
        ? dates.apply(typed).map(subgroups::holding).orElse(OptionalInt.empty())
        : byLabel(typed);
  }

  /** Whether there is a subgroup that this means. */
  boolean has(String typed) {
    return find(typed).isPresent();
  }

  /** Whether there are subgroups at both ends. */
  boolean has(Baseline.Range range) {
    return has(range.from()) && has(range.to());
  }

  /** The positions from one place to another, both included. */
  public Span span(Matter matter, String from, String to) {
    int first = position(matter, from);
    int last = last(matter, to);
    if (last < first) {
      throw new PlacementException(
          matter + " " + from + ".." + to + ": the end comes before the start; swap the two");
    }
    return new Span(first, last);
  }

  /** Of several events of one date or period the last, so that a range holds them all. */
  private int last(Matter matter, String typed) {
    int first = position(matter, typed);
    return subgroups.isCalendar()
        ? dates
            .apply(typed)
            .map(day -> subgroups.during(day, day).max().orElse(first))
            .orElse(first)
        : first;
  }

  /**
   * The subgroups of a calendar that lie in a range, whether or not there are any at its ends;
   * empty where none does or the range is none of dates.
   */
  Optional<Baseline.Range> within(Baseline.Range range) {
    Optional<LocalDate> from = dates.apply(range.from());
    Optional<LocalDate> to = dates.apply(range.to());
    if (!subgroups.isCalendar() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    int[] inside = subgroups.during(from.get(), to.get()).toArray();
    return inside.length == 0
        ? Optional.empty()
        : Optional.of(new Baseline.Range(named(inside[0]), named(inside[inside.length - 1])));
  }

  private String named(int position) {
    return text(position).orElseGet(() -> subgroups.labels().get(position));
  }

  private OptionalInt byDate(Matter matter, String typed) {
    return subgroups.holding(date(matter, typed));
  }

  private OptionalInt byLabel(String typed) {
    return subgroups.labelled(typed.strip());
  }

  /** The date typed. */
  public LocalDate date(Matter matter, String typed) {
    return dates
        .apply(typed)
        .orElseThrow(
            () ->
                new PlacementException(
                    matter
                        + " "
                        + typed
                        + ": not a date; write it as 2024-03-01, 01/03/2024, 2024-03 or as in the"
                        + " file"));
  }

  private PlacementException nothing(Matter matter, String typed) {
    String nearest =
        subgroups.isCalendar() ? nearestDates(date(matter, typed)) : firstAndLastLabel();
    return new PlacementException(
        matter + " " + typed + ": no subgroup of the data has it; " + nearest);
  }

  private String nearestDates(LocalDate typed) {
    String two =
        subgroups.dates().stream()
            .sorted(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(typed, d))))
            .limit(2)
            .sorted()
            .map(LocalDate::toString)
            .collect(Collectors.joining(" and "));
    return "the nearest are " + two;
  }

  private String firstAndLastLabel() {
    return IntStream.of(0, subgroups.size() - 1)
        .distinct()
        .mapToObj(subgroups.labels()::get)
        .collect(Collectors.joining(" to ", "the labels are ", ""));
  }
}
