package org.centreline.csv.request;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.centreline.series.Rhythm;

/**
 * How rows become subgroups, and what the numbers must be.
 *
 * @param every the periods that rows are gathered in; each row's own date where empty
 * @param combine how several values become one; where empty, several rows of a date are a problem
 *     unless they have a denominator or are wanted apart
 * @param shape what the numbers are wanted as
 * @param checks whether impossible counts are refused
 * @param parts what becomes of a first or last period that the data do not cover
 * @param until the last day that rows are taken of; all where empty
 */
public record Grouping(
    Optional<Every> every,
    Optional<Combine> combine,
    Shape shape,
    Checks checks,
    Parts parts,
    Optional<LocalDate> until) {

  /** The periods that rows are gathered in. */
  public enum Every {
    /** Of dates with a time of day. */
    HOUR(Rhythm.IRREGULAR),
    DAY(Rhythm.DAY),
    WEEK(Rhythm.WEEK),
    MONTH(Rhythm.MONTH),
    QUARTER(Rhythm.QUARTER),
    /** January to June, July to December. */
    HALF_YEAR(Rhythm.HALF_YEAR),
    YEAR(Rhythm.YEAR),
    /** From April, as in the United Kingdom. */
    FINANCIAL_YEAR(Rhythm.YEAR);

    private static final int HALF = 6;
    private static final int APRIL = 4;

    private final Rhythm rhythm;

    Every(Rhythm rhythm) {
      this.rhythm = rhythm;
    }

    /** How often such a period comes. */
    public Rhythm rhythm() {
      return rhythm;
    }

    /** The word for such a period. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The first day of the period that holds a day; weeks begin on Monday. */
    public LocalDate first(LocalDate day) {
      return switch (this) {
        case HOUR, DAY -> day;
        case WEEK -> day.with(DayOfWeek.MONDAY);
        case MONTH -> day.withDayOfMonth(1);
        case QUARTER ->
            day.withDayOfMonth(1).withMonth(day.getMonth().firstMonthOfQuarter().getValue());
        case HALF_YEAR ->
            day.withDayOfMonth(1).withMonth(day.getMonthValue() > HALF ? HALF + 1 : 1);
        case YEAR -> day.withDayOfYear(1);
        case FINANCIAL_YEAR -> day.minusMonths(APRIL - 1).withDayOfYear(1).plusMonths(APRIL - 1);
      };
    }

    /** The last day of the period that begins on a day. */
    public LocalDate last(LocalDate first) {
      return rhythm.later(first, 1, first.getDayOfMonth()).minusDays(1);
    }
  }

  /** How several values become one; missing ones are left out. */
  public enum Combine {
    SUM,
    MEAN,
    MEDIAN,
    COUNT,
    SD
  }

  /** What the numbers are wanted as. */
  public enum Shape {
    /** One value a subgroup; several rows of most dates become samples. */
    ANY,
    /** One value a subgroup. */
    VALUES,
    /** Every row of a subgroup apart. */
    SAMPLES,
    /** Parts of their denominators. */
    SHARES,
    /** Events over opportunities. */
    RATES,
    /** Whole numbers of events. */
    COUNTS,
    /** Cases or time between events: every row apart, none below 0. */
    GAPS,
    /** Times between events, none of them 0. */
    TIMES,
    /** Cases one by one, with the event or without: every row apart. */
    CASES,
    /** Rows of a subgroup apart, one of several measures that are read alike. */
    JOINT
  }

  /** Whether impossible counts are refused. */
  public enum Checks {
    STRICT,
    /** As qicharts2: nothing is refused, and several missing rows add up to 0. */
    LOOSE
  }

  /** What becomes of the sum or count of a period that the data cover in part. */
  public enum Parts {
    /** It is drawn and takes part in nothing. */
    LEAVE_OUT,
    /** It counts as the others do. */
    KEEP
  }

  public Grouping {
    Objects.requireNonNull(every, "every");
    Objects.requireNonNull(combine, "combine");
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(checks, "checks");
    Objects.requireNonNull(parts, "parts");
    Objects.requireNonNull(until, "until");
  }

  /** All rows, periods that are covered in part left out of all calculations. */
  public Grouping(Optional<Every> every, Optional<Combine> combine, Shape shape, Checks checks) {
    this(every, combine, shape, checks, Parts.LEAVE_OUT, Optional.empty());
  }

  /** The same for the rows up to a day. */
  public Grouping until(LocalDate day) {
    return new Grouping(every, combine, shape, checks, parts, Optional.of(day));
  }

  /** The same with something else becoming of periods that are covered in part. */
  public Grouping with(Parts other) {
    return new Grouping(every, combine, shape, checks, other, until);
  }

  /** The same with rows gathered in periods. */
  public Grouping with(Every period) {
    return new Grouping(Optional.of(period), combine, shape, checks, parts, until);
  }

  /** The same without periods. */
  public Grouping unperiodic() {
    return new Grouping(Optional.empty(), combine, shape, checks, parts, until);
  }

  /** The same with the numbers wanted as something. */
  public Grouping as(Shape wanted) {
    return new Grouping(every, combine, wanted, checks, parts, until);
  }

  /** The same with each row by its own date. */
  public Grouping ofRows(Shape wanted) {
    return new Grouping(Optional.empty(), Optional.empty(), wanted, checks, parts, until);
  }

  /** The same with several values becoming one in some way. */
  public Grouping with(Combine way) {
    return new Grouping(every, Optional.of(way), shape, checks, parts, until);
  }

  /** Whether rows are counted, whatever they hold. */
  public boolean counts() {
    return combine.filter(how -> how == Combine.COUNT).isPresent();
  }

  /** Whether rows are added up or counted. */
  public boolean adds() {
    return counts() || combine.filter(how -> how == Combine.SUM).isPresent();
  }

  /** Each date a subgroup, whatever the numbers are. */
  public static Grouping none() {
    return of(Shape.ANY);
  }

  /** Each date a subgroup, the numbers wanted as something. */
  public static Grouping of(Shape shape) {
    return new Grouping(Optional.empty(), Optional.empty(), shape, Checks.STRICT);
  }

  /** Whether the rows of a subgroup stay apart within it. */
  public boolean keepsMembers() {
    return shape == Shape.SAMPLES || shape == Shape.JOINT && combine.isEmpty();
  }

  /** Whether dates are wanted with their hour. */
  public boolean isByHour() {
    return every.filter(period -> period == Every.HOUR).isPresent();
  }

  /** Whether each row is a case. */
  public boolean isOfCases() {
    return shape == Shape.CASES;
  }

  /** Whether rows of one date stay apart. */
  public boolean keepsRowsApart() {
    return shape == Shape.GAPS || shape == Shape.TIMES || isOfCases();
  }
}
