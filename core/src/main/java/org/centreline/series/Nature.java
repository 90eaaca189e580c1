package org.centreline.series;

import java.util.Objects;

/**
 * What kind of thing the numbers of a measure are, so far as the data tell; it decides the chart.
 *
 * @param kind what they are
 * @param evidence by what that is known, in words that follow "because"; empty where nothing is
 */
public record Nature(Kind kind, String evidence) {

  /** What numbers may be. */
  public enum Kind {
    /** Nothing is known: the numbers themselves decide. */
    UNKNOWN,
    /** Events or cases that were counted. */
    COUNT,
    /** Measured, worked out or judged: no count, however whole. */
    MEASUREMENT,
    /** How many there are at a time, most of whom were there before. */
    STOCK,
    /** The time from one event to the next. */
    TIME_BETWEEN,
    /** The days from one dated event to the next: 0 where two share a day. */
    EVENT_TIMES,
    /** The cases from one event to the next. */
    CASES_BETWEEN,
    /** Cases with the event, out of all cases. */
    SHARE,
    /** Cases that answer yes, out of those that answer. */
    ANSWERS,
    /** Events for so much exposure. */
    EXPOSURE
  }

  public Nature {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(evidence, "evidence");
  }

  /** Nothing is known. */
  public static Nature unknown() {
    return new Nature(Kind.UNKNOWN, "");
  }

  public boolean is(Kind other) {
    return kind == other;
  }
}
