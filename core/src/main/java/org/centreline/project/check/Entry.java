package org.centreline.project.check;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing that is recorded of a measure.
 *
 * @param group the group's name; empty where there is one series
 * @param finding what it is, such as {@code upper}
 * @param x the subgroup; empty where the whole chart is meant
 * @param value a number or words; empty where there is no number
 */
public record Entry(String group, String finding, String x, String value) {

  /** The greatest relative distance of two numbers that count as the same. */
  public static final double TOLERANCE = 1e-9;

  /** What the data itself says: the finding that may be a cell of it. */
  static final String VALUE = "value";

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");

  /** Whether both say the same: the same words, or numbers that agree to nine digits. */
  boolean agrees(Entry other) {
    if (value.equals(other.value)) {
      return true;
    }
    Optional<Double> mine = number();
    Optional<Double> theirs = other.number();
    if (mine.isEmpty() || theirs.isEmpty()) {
      return false;
    }
    return isSame(mine.get(), theirs.get());
  }

  /** Whether two numbers agree to nine digits. */
  static boolean isSame(double one, double other) {
    return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
  }

  /** Whether it is a signal: a rule, with the set that it is of behind. */
  boolean isSignal() {
    return finding.endsWith(")") && finding.indexOf(" (") > 0 && value.contains("to ");
  }

  /** The number that it says; empty where it says words, or nothing. */
  Optional<Double> number() {
    return NUMBER.matcher(value).matches()
        ? Optional.of(Double.parseDouble(value))
        : Optional.empty();
  }
}
