package org.centreline.csv.number;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.request.ReadingOptions.Durations;
import org.centreline.csv.text.HeadingWords;

/**
 * Reads lengths of time such as {@code 7:25} and {@code 26:07:30} as numbers of minutes or hours.
 * Three parts are hours, minutes and seconds; what two parts are, the heading says or the user.
 */
public final class Lengths {

  /** In which unit numbers are. */
  public enum Unit {
    MINUTES,
    HOURS
  }

  private static final List<String> HOURS_FIRST =
      List.of(
          "hh mm ss",
          "h mm ss",
          "hh mm",
          "h mm",
          "h min",
          "hr min",
          "hrs mins",
          "hours minutes",
          "hours mins",
          "hours and minutes",
          "std min",
          "stunden minuten",
          "heures minutes",
          "horas minutos",
          "ore minuti",
          "uren minuten");

  private static final List<String> MINUTES_FIRST =
      List.of(
          "mm ss",
          "m ss",
          "min sec",
          "mins secs",
          "min s",
          "minutes seconds",
          "min sek",
          "minutes and seconds",
          "minuten sekunden",
          "minutes secondes",
          "minutos segundos",
          "minuti secondi",
          "minuten seconden");

  private static final List<String> HOURS =
      List.of(
          "hour", "hours", "hr", "hrs", "h", "stunden", "std", "heures", "horas", "ore", "uren");

  private static final List<String> MINUTES =
      List.of("minute", "minutes", "min", "mins", "minuten", "minutos", "minuti", "munudau");

  private final String heading;
  private final Durations asked;
  private Optional<Reading> reading = Optional.empty();
  private int parts;
  private int seconds;

  private Lengths(String heading, Durations asked) {
    this.heading = heading;
    this.asked = asked;
  }

  /**
   * How lengths are read.
   *
   * @param first what stands first of two parts; empty where nothing tells
   * @param unit in which they are shown
   */
  private record Reading(Optional<Unit> first, Unit unit) {}

  /** As a heading has them, or as was asked. */
  public static Lengths of(String heading, Durations asked) {
    return new Lengths(heading, asked);
  }

  /** The heading is looked at where a cell wants it: most columns have none such. */
  private Reading reading() {
    Reading known = reading.orElseGet(this::told);
    reading = Optional.of(known);
    return known;
  }

  private Reading told() {
    HeadingWords words = HeadingWords.of(heading);
    HeadingWords rest =
        new HeadingWords(without(without(words.text(), HOURS_FIRST), MINUTES_FIRST));
    boolean minutes = rest.holdAny(MINUTES);
    boolean hours = rest.holdAny(HOURS);
    Optional<Unit> said =
        words.holdAny(HOURS_FIRST)
            ? Optional.of(Unit.HOURS)
            : words.holdAny(MINUTES_FIRST) ? Optional.of(Unit.MINUTES) : ofWords(minutes, hours);
    Optional<Unit> first =
        switch (asked) {
          case AS_HEADED -> said;
          case MINUTES_FIRST -> Optional.of(Unit.MINUTES);
          case HOURS_FIRST -> Optional.of(Unit.HOURS);
        };
    boolean small = first.filter(u -> u == Unit.MINUTES).isPresent() || minutes && !hours;
    return new Reading(first, small ? Unit.MINUTES : Unit.HOURS);
  }

  /** Where a heading has both, as in {@code Out of hours wait (min)}, the user is asked. */
  private static Optional<Unit> ofWords(boolean minutes, boolean hours) {
    return minutes == hours ? Optional.empty() : Optional.of(hours ? Unit.HOURS : Unit.MINUTES);
  }

  private static String without(String text, List<String> phrases) {
    String rest = text;
    for (String phrase : phrases) {
      rest = rest.replace(" " + phrase + " ", " ");
    }
    return rest;
  }

  /** Whether a cell is two or three numbers with colons between, the later ones below 60. */
  public boolean read(String cell) {
    parts = 0;
    seconds = 0;
    int digits = 0;
    int value = 0;
    for (int i = 0; i <= cell.length(); i++) {
      char c = i < cell.length() ? cell.charAt(i) : ':';
      if (c >= '0' && c <= '9' && digits < 4) {
        digits++;
        value = 10 * value + c - '0';
      } else if (c == ':' && digits > 0 && (parts == 0 || digits == 2 && value < 60)) {
        parts++;
        seconds = 60 * seconds + value;
        digits = 0;
        value = 0;
      } else {
        return false;
      }
    }
    return parts == 2 || parts == 3;
  }

  /** Whether it can't be told what the cell just read means. */
  public boolean isAmbiguous() {
    return parts == 2 && reading().first().isEmpty();
  }

  /** The cell just read, in the unit. */
  public double value() {
    boolean hours = parts == 2 && reading().first().filter(u -> u == Unit.HOURS).isPresent();
    double all = hours ? 60.0 * seconds : seconds;
    return all / (unit() == Unit.HOURS ? 3600 : 60);
  }

  /** In which unit the numbers are. */
  public Unit unit() {
    return reading().unit();
  }
}
