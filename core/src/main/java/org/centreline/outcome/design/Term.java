package org.centreline.outcome.design;

/**
 * What a column of the design stands for.
 *
 * @param kind the sort of column
 * @param number which change, which harmonic, which month of the year or day of the week; 0 where
 *     there is but one
 * @param part whom it concerns
 */
public record Term(Kind kind, int number, Part part) {

  /** The sorts of columns. */
  public enum Kind {
    INTERCEPT("intercept"),
    TREND("trend"),
    LEVEL("level"),
    SLOPE("slope"),
    SIN("sin"),
    COS("cos"),
    MONTH("month"),
    WEEKDAY("weekday");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  /** Whom a column concerns. */
  public enum Part {
    /** Every unit. */
    ALL,
    /** Only the unit that changed: its difference from the control. */
    CONTRAST
  }

  /** A term that concerns every unit. */
  public static Term of(Kind kind, int number) {
    return new Term(kind, number, Part.ALL);
  }

  /** The same for the difference between the unit that changed and its control. */
  public Term contrast() {
    return new Term(kind, number, Part.CONTRAST);
  }

  /** Whether this is the level or the slope of a change. */
  public boolean isChange() {
    return kind == Kind.LEVEL || kind == Kind.SLOPE;
  }

  /** The word in files: {@code trend}, {@code level[1]}, {@code control:slope[2]}. */
  public String id() {
    String plain = number == 0 ? kind.word : kind.word + "[" + number + "]";
    if (part == Part.ALL) {
      return plain;
    }
    return kind == Kind.INTERCEPT ? "control" : "control:" + plain;
  }
}
