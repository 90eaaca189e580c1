package org.centreline.csv.role;

import java.util.Optional;

/** Tells what a column of numbers is, by its heading and by the numbers themselves. */
final class NumberRoles {

  private static final int FEWEST = 3;

  /** Numbers that all go up by one are counted rows from here on. */
  private static final int FEWEST_RISING = 5;

  /** Where each step up is no more than this, they may be the numbers of cases. */
  private static final int SMALL_STEP = 60;

  private final HeadingVocabulary words = HeadingVocabulary.standard();
  private final ColumnSample column;
  private final Heading heading;
  private final int position;

  NumberRoles(ColumnSample column, int position) {
    this.column = column;
    this.position = position;
    heading = column.heading();
  }

  ColumnRole role() {
    Optional<String> line = words.in(heading, "line");
    if (line.isPresent() && column.different() == 1 && column.filled() >= FEWEST) {
      String same = "' and it is the same in every row";
      return found(Role.CODE, "its heading says '" + line.get() + same);
    }
    if (isId()) {
      return found(Role.ID, "its numbers are each their own and only rise or fall");
    }
    if (column.isWhole() && column.most() == 1 && column.least() == 0 && !column.hasPercents()) {
      return found(Role.FLAG, "it holds 0 and 1 only");
    }
    Optional<String> cumulative = words.in(heading, "cumulative");
    if (cumulative.isPresent()) {
      return found(Role.CUMULATIVE, "its heading says '" + cumulative.get() + "'");
    }
    Optional<ColumnRole> speaking = ofQuotient().or(this::ofTimeBetween).or(this::ofSeries);
    if (speaking.isPresent()) {
      return speaking.get();
    }
    return ofAmount();
  }

  private boolean isId() {
    boolean whole = column.isWhole() && column.different() >= FEWEST;
    boolean distinct = column.different() >= 0.98 * column.filled();
    boolean named =
        words.ends(heading, "id") || words.ends(heading, "ask-id") || heading.isNumbering();
    boolean claimed = words.isAll(heading, "id");
    if (!whole || quotient() || words.in(heading, "year").isPresent()) {
      return false;
    }
    if (named && distinct && (claimed || isRising(SMALL_STEP) || column.most() > 9_999)) {
      return isRising(Integer.MAX_VALUE) || column.most() > 9_999;
    }
    return column.different() == column.filled() && column.filled() >= FEWEST_RISING && isRising(1);
  }

  /** Whether the numbers rise, or fall, all along, by so much at most. */
  private boolean isRising(int most) {
    return isRising(most, 1) || isRising(most, -1);
  }

  private boolean isRising(int most, int sign) {
    double before = Double.NaN;
    for (int row = 0; row < column.rows(); row++) {
      double number = sign * column.number(row);
      if (Double.isNaN(number)) {
        continue;
      }
      if (number <= before || number - before > most) {
        return false;
      }
      before = number;
    }
    return true;
  }

  private boolean quotient() {
    return column.hasPercents() || words.in(heading, "percentage").isPresent() || heading.isRate();
  }

  private Optional<ColumnRole> ofQuotient() {
    Optional<String> percent = words.in(heading, "percentage");
    if (column.hasPercents() || percent.isPresent()) {
      String why =
          column.hasPercents()
              ? "its cells have a % sign"
              : "its heading says '" + percent.get() + "'";
      return Optional.of(found(Role.PERCENTAGE, why));
    }
    if (heading.isRate()) {
      return Optional.of(found(Role.RATE, "its heading says per so many"));
    }
    Optional<String> share = words.in(heading, "share");
    boolean fraction = column.least() >= 0 && column.most() <= 1 && column.decimals() > 0;
    if (share.isPresent() && fraction) {
      return Optional.of(found(Role.SHARE, "its heading says '" + share.get() + "', from 0 to 1"));
    }
    Optional<String> rate = words.in(heading, "rate");
    // Whole numbers above 100 may be how many died; a rate is one however it is rounded.
    boolean worked = !column.isWhole() || column.most() <= 100;
    if (rate.isPresent() || share.isPresent() && worked) {
      boolean hundredths = column.least() >= 0 && column.most() <= 100 && rate.isEmpty();
      String said = rate.or(() -> share).orElseThrow();
      return Optional.of(
          found(hundredths ? Role.PERCENTAGE : Role.RATE, "its heading says '" + said + "'"));
    }
    return Optional.empty();
  }

  private Optional<ColumnRole> ofTimeBetween() {
    Optional<String> between = words.in(heading, "between");
    boolean range = heading.words().contains(" between ") && startsRange();
    if (between.isEmpty() || range || column.least() < 0) {
      return Optional.empty();
    }
    String why = "its heading says '" + between.get() + "'";
    if (words.in(heading, "time-unit").isPresent()) {
      return Optional.of(found(Role.TIME_BETWEEN, why + " and a unit of time"));
    }
    boolean cases = column.isWhole() && words.in(heading, "cases").isPresent();
    return cases ? Optional.of(found(Role.CASES_BETWEEN, why + " and cases")) : Optional.empty();
  }

  /** Between 4 and 12 hours is a range. */
  private boolean startsRange() {
    int next = heading.words().indexOf(" between ") + " between ".length();
    return next < heading.words().length() && Character.isDigit(heading.words().charAt(next));
  }

  private Optional<ColumnRole> ofSeries() {
    Optional<String> stock = words.in(heading, "stock");
    boolean counted = column.isWhole();
    boolean timed = words.in(heading, "time-unit").isPresent() || isMeasured();
    // List size counts people at risk; a list by itself is what waits.
    boolean wider =
        words
            .in(heading, "exposure")
            .filter(e -> e.contains(" ") && e.contains(stock.orElse(" ")))
            .isPresent();
    if (stock.isPresent() && counted && !timed && !wider) {
      return Optional.of(found(Role.STOCK, "its heading says '" + stock.get() + "'"));
    }
    return Optional.empty();
  }

  /** A pulse is measured; pulse checks are counted. */
  private Optional<String> measured() {
    // Waits are measured; 12 hour waits are those that were as long.
    boolean limited =
        column.isWhole() && heading.isLimited() && words.in(heading, "averaged").isEmpty();
    return words
        .in(heading, "measurement")
        .filter(said -> !(limited && said.equals("waits")))
        .or(
            () ->
                words.ends(heading, "measurement-last")
                    ? words.in(heading, "measurement-last")
                    : Optional.empty());
  }

  private boolean isMeasured() {
    Optional<String> measured = measured();
    boolean list = measured.isPresent() && words.in(heading, "not-cases").isPresent();
    return measured.isPresent() && !(list && column.isWhole() && !speaksOfTime());
  }

  private boolean speaksOfTime() {
    return words.in(heading, "time-unit").isPresent();
  }

  private ColumnRole ofAmount() {
    Optional<String> exposure = words.in(heading, "exposure");
    Optional<String> measured = measured();
    Optional<String> coded = words.in(heading, "group");
    boolean few = column.different() <= 60 && 2 * column.different() <= column.filled();
    boolean code = heading.ends("code") || heading.ends("codes") || heading.ends("nummer");
    if (column.isWhole() && few && (code || coded.isPresent() && words.ends(heading, "group"))) {
      return found(Role.CODE, "whole numbers that repeat, under a heading that names something");
    }
    if (exposure.isPresent() && column.least() >= 0 && isExposure(exposure.get(), measured)) {
      return found(Role.EXPOSURE, "its heading says '" + exposure.get() + "'");
    }
    if (measured.isPresent()) {
      return found(Role.MEASUREMENT, "its heading says '" + measured.get() + "'");
    }
    Optional<String> cases = words.in(heading, "cases");
    if (!column.isWhole()) {
      return found(Role.MEASUREMENT, "its numbers have fractions or lie below 0");
    }
    return cases.isPresent()
        ? found(Role.CASES, "its heading says '" + cases.get() + "'")
        : found(Role.COUNT, "its numbers are whole and not negative");
  }

  /** Bed days are; days waited, or a mean stay in days, are measured. */
  private boolean isExposure(String said, Optional<String> measured) {
    boolean bare = words.isAll(heading, "time-unit") || said.indexOf(' ') < 0;
    if (measured.isEmpty() || !bare) {
      return true;
    }
    // Of a measuring word that is itself the exposure's, such as days, another decides.
    String rest = heading.untimed().replace(" " + said + " ", " ");
    return words.in(new Heading(rest, rest), "measurement").isEmpty();
  }

  private ColumnRole found(Role role, String evidence) {
    return new ColumnRole(column.name(), position, role, evidence);
  }
}
