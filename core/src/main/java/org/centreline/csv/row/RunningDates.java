package org.centreline.csv.row;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.date.DateFormat;
import org.centreline.csv.date.DateShape;
import org.centreline.csv.date.DateText;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Every;

/**
 * The dates of a column while it is not yet known how all of them are written: read as the first
 * is. Where that turns out to be wrong the rows are gone through once more.
 */
public final class RunningDates {

  /** Stands for the date of a text that is none. */
  public static final int NONE = Integer.MIN_VALUE;

  /** Stands for the period of a date that is later than rows are taken of. */
  private static final int LATER = Integer.MAX_VALUE;

  private final Optional<Every> every;
  private final Optional<LocalDate> until;
  private final boolean settled;
  private Optional<DateShape> shape = Optional.empty();
  private DateFormat format = DateFormat.standard();
  private int[] periods = new int[64];
  private int size;

  /** Dates of a pattern, if one is given. */
  public RunningDates(Optional<String> pattern, Grouping grouping) {
    every = grouping.every();
    until = grouping.until();
    settled = pattern.isPresent();
    format = settled ? DateFormat.ofPattern(pattern.get()) : format;
  }

  /** Dates of a column of which all is known. */
  public RunningDates(DateColumn known, Grouping grouping) {
    every = grouping.every();
    until = grouping.until();
    settled = true;
    format = known.format();
  }

  /** Reads the next text that was not seen before. */
  void add(String text) {
    if (!settled && shape.isEmpty()) {
      shape = DateText.read(text).map(DateText::shape);
      format = shape.map(DateFormat::of).orElse(format);
    }
    if (size == periods.length) {
      periods = Arrays.copyOf(periods, 2 * size);
    }
    periods[size++] = format.read(text).map(this::period).orElse(NONE);
  }

  /** Whether it is known how dates are written, so far. */
  boolean areKnown() {
    return settled || shape.isPresent();
  }

  /** The period of a text, once that is known; {@link #NONE} where its rows are not taken. */
  int periodOf(String text) {
    int period = format.read(text).map(this::period).orElse(NONE);
    return period == LATER ? NONE : period;
  }

  private int period(LocalDate date) {
    if (until.isPresent() && date.isAfter(until.get())) {
      return LATER;
    }
    LocalDate first = every.isPresent() ? every.get().first(date) : date;
    return Math.toIntExact(first.toEpochDay());
  }

  /** The first day, counted from 1970, of the period of a text; {@link #NONE} if it is no date. */
  public int period(int text) {
    return periods[text];
  }

  /** Whether the date of a text is later than rows are taken of. */
  boolean isLater(int text) {
    return periods[text] == LATER;
  }

  /** Whether the dates were read as they are now known to be written. */
  boolean agree(DateColumn known) {
    return settled || known.shape().equals(shape);
  }
}
