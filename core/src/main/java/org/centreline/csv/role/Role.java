package org.centreline.csv.role;

/**
 * What a column is.
 *
 * <p>Source: Provost and Murray, The Health Care Data Guide, chapter 2 (classification, count and
 * continuous data), and what goes wrong where a column is taken for another.
 */
public enum Role {
  DATE("date"),
  YEAR("year"),
  /** A month, week or quarter without its year, which stands beside it. */
  PART_OF_DATE("month"),
  TIME_OF_DAY("time-of-day"),
  ID("id"),
  ANSWER("answer"),
  FLAG("flag"),
  GROUP("group"),
  CATEGORY("category"),
  CODE("code"),
  NOTE("note"),
  PERCENTAGE("percentage"),
  SHARE("share"),
  RATE("rate"),
  EXPOSURE("exposure"),
  CASES("cases"),
  TOTAL("total"),
  CUMULATIVE("cumulative"),
  STOCK("stock"),
  MEASUREMENT("measurement"),
  TIME_BETWEEN("time-between"),
  CASES_BETWEEN("cases-between"),
  COUNT("count"),
  PERSONAL("personal"),
  EMPTY("empty");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  /** A stable word. */
  public String word() {
    return word;
  }

  /** Whether rows are told apart by it: it names something. */
  public boolean isLabel() {
    return this == GROUP || this == CATEGORY || this == CODE;
  }

  /** Whether a chart of it alone has a meaning. */
  public boolean isMeasure() {
    return switch (this) {
      case ANSWER,
          FLAG,
          PERCENTAGE,
          SHARE,
          RATE,
          CASES,
          TOTAL,
          STOCK,
          MEASUREMENT,
          TIME_BETWEEN,
          CASES_BETWEEN,
          COUNT ->
          true;
      default -> false;
    };
  }

  /** Whether its numbers are worked out of others, so that they are no numerators. */
  public boolean isQuotient() {
    return this == PERCENTAGE || this == SHARE || this == RATE;
  }

  /** Whether its numbers may be added up over rows. */
  public boolean isAdditive() {
    return this == COUNT || this == CASES || this == EXPOSURE || this == TOTAL;
  }
}
