package org.centreline.csv.request;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import org.centreline.csv.date.DateFormat;

/**
 * How the text of a file is read.
 *
 * @param dateFormat a {@code java.time} pattern for the date column; empty lets the column decide
 * @param delimiter an ASCII character; empty lets the file decide
 * @param encoding empty means UTF-8 or, failing that, Windows-1252
 * @param decimal the sign before the decimals
 * @param skip how many rows stand above the header
 * @param percent whether the values are percentages
 * @param undated what happens to rows without a date
 * @param gaps what happens to missing periods of a regular calendar
 * @param zero what happens to a count over a denominator of 0
 * @param form whether the columns are named by dates
 * @param durations what stands first in cells such as 7:25
 */
public record ReadingOptions(
    Optional<String> dateFormat,
    Optional<Character> delimiter,
    Optional<Charset> encoding,
    Decimal decimal,
    int skip,
    Percent percent,
    Undated undated,
    Gaps gaps,
    Zero zero,
    Form form,
    Durations durations) {

  /** What stands first in cells such as 7:25. */
  public enum Durations {
    /** What the heading says. */
    AS_HEADED,
    MINUTES_FIRST,
    HOURS_FIRST
  }

  /** The sign before the decimals. */
  public enum Decimal {
    /** A point, unless the file plainly has commas. */
    FOUND,
    POINT,
    COMMA
  }

  /** Whether the values are percentages. */
  public enum Percent {
    /** Where the cells carry a percent sign. */
    AS_MARKED,
    /** Always: 93.4 is 0.934. */
    YES
  }

  /** What happens to rows without a date. */
  public enum Undated {
    /** A problem, unless the row has no value either. */
    REFUSE,
    /** They are left out, with a notice. */
    DROP
  }

  /** What happens to the missing periods of a regular calendar. */
  public enum Gaps {
    /** They become missing subgroups, with a notice. */
    FILL,
    /** Nothing. */
    LEAVE
  }

  /** What happens to a count over a denominator of 0. */
  public enum Zero {
    /** A problem. */
    REFUSE,
    /** The subgroup stays, without a value. */
    KEEP
  }

  /** Whether the columns are named by dates. */
  public enum Form {
    /** Where three or more of them follow on one another. */
    AS_FOUND,
    /** Yes, whatever else the headings are. */
    WIDE
  }

  /** The same with the form of the table left to the file. */
  public ReadingOptions(
      Optional<String> dateFormat,
      Optional<Character> delimiter,
      Optional<Charset> encoding,
      Decimal decimal,
      int skip,
      Percent percent,
      Undated undated,
      Gaps gaps,
      Zero zero) {
    this(
        dateFormat,
        delimiter,
        encoding,
        decimal,
        skip,
        percent,
        undated,
        gaps,
        zero,
        Form.AS_FOUND);
  }

  /** The same with lengths of time as their headings have them. */
  public ReadingOptions(
      Optional<String> dateFormat,
      Optional<Character> delimiter,
      Optional<Charset> encoding,
      Decimal decimal,
      int skip,
      Percent percent,
      Undated undated,
      Gaps gaps,
      Zero zero,
      Form form) {
    this(
        dateFormat,
        delimiter,
        encoding,
        decimal,
        skip,
        percent,
        undated,
        gaps,
        zero,
        form,
        Durations.AS_HEADED);
  }

  public ReadingOptions {
    dateFormat.ifPresent(DateFormat::ofPattern);
    delimiter.ifPresent(ReadingOptions::checkDelimiter);
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(decimal, "decimal");
    Objects.requireNonNull(percent, "percent");
    Objects.requireNonNull(undated, "undated");
    Objects.requireNonNull(gaps, "gaps");
    Objects.requireNonNull(zero, "zero");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(durations, "durations");
    if (skip < 0) {
      throw new IllegalArgumentException("rows to skip: " + skip);
    }
  }

  /** Everything left to the file, doubtful cases refused, missing periods filled. */
  public static ReadingOptions standard() {
    return new ReadingOptions(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Decimal.FOUND,
        0,
        Percent.AS_MARKED,
        Undated.REFUSE,
        Gaps.FILL,
        Zero.REFUSE);
  }

  /** The same with another sign before the decimals. */
  public ReadingOptions with(Decimal other) {
    return new ReadingOptions(
        dateFormat,
        delimiter,
        encoding,
        other,
        skip,
        percent,
        undated,
        gaps,
        zero,
        form,
        durations);
  }

  /** The same with another word on percentages. */
  public ReadingOptions with(Percent other) {
    return new ReadingOptions(
        dateFormat,
        delimiter,
        encoding,
        decimal,
        skip,
        other,
        undated,
        gaps,
        zero,
        form,
        durations);
  }

  /** The same with another word on the form of the table. */
  public ReadingOptions with(Form other) {
    return new ReadingOptions(
        dateFormat,
        delimiter,
        encoding,
        decimal,
        skip,
        percent,
        undated,
        gaps,
        zero,
        other,
        durations);
  }

  /** The same with another word on lengths of time. */
  public ReadingOptions with(Durations other) {
    return new ReadingOptions(
        dateFormat, delimiter, encoding, decimal, skip, percent, undated, gaps, zero, form, other);
  }

  private static void checkDelimiter(char delimiter) {
    boolean usable =
        delimiter == '\t'
            || delimiter >= ' ' && delimiter < 127 && !Character.isLetterOrDigit(delimiter);
    if (!usable || delimiter == '"' || delimiter == ' ') {
      throw new IllegalArgumentException("delimiter: '" + delimiter + "'");
    }
  }
}
