package org.centreline.csv.number;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.request.ReadingOptions.Percent;
import org.centreline.csv.text.Cells;
import org.centreline.math.OrdinarySize;

/** Reads the cells of one column of numbers and remembers what they have in common. */
public final class NumberColumn {

  private final String name;
  private final ReadingOptions options;
  private final FileFindings findings;
  private final Numeral numeral;
  private final Lengths lengths;
  private final Map<MissingMark, Integer> missing = new EnumMap<>(MissingMark.class);
  private String column;
  private int numbers;
  private int amounts;
  private String firstFound = "";
  private int firstLine;
  private boolean marked;
  private boolean grouped;
  private double greatest = Double.NEGATIVE_INFINITY;
  private int doubtfulLine;
  private String doubtful = "";
  private String firstLength = "";
  private double firstValue;
  private int unclear;

  public NumberColumn(String name, ReadingOptions options, FileFindings findings) {
    this.name = name;
    this.options = options;
    this.findings = findings;
    numeral = new Numeral(options.decimal());
    lengths = Lengths.of(name, options.durations());
    column = name;
  }

  /** The number in a trimmed cell; NaN where it is missing or, with a problem, no number. */
  public double read(String cell, int line) {
    return read(cell, line, name);
  }

  /** The same for a cell under a name of its own. */
  public double read(String cell, int line, String column) {
    this.column = column;
    if (numeral.read(cell)) {
      return number(cell, line);
    }
    if (numeral.read(Cells.amount(cell))) {
      amounts++;
      return number(cell, line);
    }
    Optional<MissingMark> mark = MissingMark.of(cell);
    if (mark.isPresent()) {
      missing.merge(mark.get(), 1, Integer::sum);
    } else if (lengths.read(cell)) {
      return length(cell, line);
    } else {
      problem(Code.BAD_NUMBER, line, new Mismatch("a number", cell, fixFor(cell)));
    }
    return Double.NaN;
  }

  /** Whether a number of nothing but digits and a point is like those before it. */
  public boolean readsPlain() {
    return numbers > 0 && !marked && options.percent() != Percent.YES;
  }

  /** Takes note of so many such numbers, which were read elsewhere, and the greatest of them. */
  public void plain(int more, double most) {
    numbers += more;
    greatest = Math.max(greatest, most);
  }

  private double length(String cell, int line) {
    if (lengths.isAmbiguous() && unclear++ == 0) {
      Mismatch either =
          new Mismatch(
              "lengths of time of which the heading tells the units",
              cell,
              "add "
                  + Matter.DURATIONS
                  + " mm:ss for minutes and seconds, or "
                  + Matter.DURATIONS
                  + " hh:mm for hours and minutes");
      problem(Code.AMBIGUOUS_LENGTH, line, either);
    }
    if (firstLength.isEmpty()) {
      firstLength = cell;
      firstValue = lengths.value();
    }
    return lengths.value();
  }

  /** In which unit lengths of time such as 7:25 were read; empty where none were. */
  public Optional<Lengths.Unit> lengths() {
    return firstLength.isEmpty() ? Optional.empty() : Optional.of(lengths.unit());
  }

  private double number(String cell, int line) {
    boolean hundredths = options.percent() == Percent.YES || numeral.isPercent();
    double value = hundredths ? numeral.hundredth() : numeral.value();
    if (!OrdinarySize.has(value) || value == 0 && numeral.hasDigits()) {
      Mismatch range =
          new Mismatch("a number of ordinary size, up to 1e50", cell, "mend the cell or empty it");
      problem(Code.BAD_NUMBER, line, range);
      return Double.NaN;
    }
    if (numbers++ == 0) {
      marked = numeral.isPercent();
      firstFound = cell;
      firstLine = line;
    }
    if (marked != numeral.isPercent()) {
      problem(Code.MIXED_PERCENT, line, mixed(cell));
    }
    greatest = Math.max(greatest, value);
    grouped |= numeral.isGrouped();
    if (doubtfulLine == 0 && numeral.isAmbiguous()) {
      doubtfulLine = line;
      doubtful = cell;
    }
    return value;
  }

  private Mismatch mixed(String cell) {
    return new Mismatch(
        "a percent sign "
            + (marked ? "as in '" : "nowhere, as in '")
            + Shown.text(firstFound)
            + "'",
        cell,
        "write every cell of the column in the same way");
  }

  private String fixFor(String cell) {
    Numeral other = new Numeral(options.decimal() != Decimal.COMMA ? Decimal.COMMA : Decimal.POINT);
    if (other.read(cell)) {
      return options.decimal() != Decimal.COMMA
          ? "if the comma marks decimals, add " + Matter.DECIMAL_COMMA
          : "if the point marks decimals, leave out " + Matter.DECIMAL_COMMA;
    }
    boolean brackets = cell.length() > 2 && cell.startsWith("(") && cell.endsWith(")");
    String inside = brackets ? cell.substring(1, cell.length() - 1).strip() : "";
    if (brackets && !inside.startsWith("-") && new Numeral(options.decimal()).read(inside)) {
      return "write -"
          + inside
          + " if the brackets mean less than nothing, as in accounts, or "
          + inside
          + " if they do not; or leave it empty if it is not to count";
    }
    return "mend the cell, or leave it empty if there is no number";
  }

  private void problem(Code code, int line, Mismatch what) {
    findings.problem(code, new Place(line, column), what);
  }

  /** Whether the cells hold percentages, marked as such or said to be. */
  public boolean isPercentage() {
    return marked || options.percent() == Percent.YES;
  }

  /** How many cells held no number. */
  int missing() {
    return missing.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** A heading that speaks of percentages where nothing else does. */
  private void heading() {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean speaks = lower.contains("%") || lower.contains("percent");
    if (!speaks || isPercentage() || numbers == 0) {
      return;
    }
    String cells = "'" + Shown.text(name) + "' speaks of percentages, its cells have no % sign: ";
    findings.note(
        Code.PERCENT_HEADING,
        cells
            + (greatest <= 1
                ? "all are at most 1 and were read as they stand"
                : "they were read as they stand; add " + Matter.PERCENT + " if 93.4 means 0.934"));
  }

  /** Judges the column as a whole, once every cell was read. */
  public void finish(char delimiter) {
    if (delimiter == ';' && options.decimal() == Decimal.FOUND && doubtfulLine > 0 && !grouped) {
      Mismatch thousands =
          new Mismatch(
              "a number without a comma that may mark thousands or decimals",
              doubtful,
              "if the comma marks decimals, add "
                  + Matter.DECIMAL_COMMA
                  + "; if thousands, "
                  + Matter.DECIMAL_POINT);
      problem(Code.AMBIGUOUS_NUMBER, doubtfulLine, thousands);
    }
    heading();
    noteLengths();
    if (amounts > 0) {
      String where = " of '" + Shown.text(name) + "' left out";
      findings.note(
          Code.CURRENCY, "the sign of the currency in " + Shown.count(amounts, "cell") + where);
    }
    if (!missing.isEmpty()) {
      findings.note(Code.MISSING_VALUES, missingMessage());
    }
  }

  private void noteLengths() {
    if (firstLength.isEmpty()) {
      return;
    }
    if (numbers > 0) {
      Mismatch mixed =
          new Mismatch(
              "lengths of time, as in '" + Shown.text(firstLength) + "'",
              firstFound,
              "write every cell of the column in the same way");
      problem(Code.BAD_NUMBER, firstLine, mixed);
    }
    double rounded = Math.round(10_000 * firstValue) / 10_000.0;
    String unit = lengths.unit().name().toLowerCase(Locale.ROOT);
    findings.note(
        Code.LENGTHS,
        "cells of '"
            + Shown.text(name)
            + "' were read as "
            + unit
            + ": "
            + Shown.text(firstLength)
            + " is "
            + Shown.number(rounded));
  }

  private String missingMessage() {
    StringJoiner kinds = new StringJoiner(", ");
    missing.forEach((kind, count) -> kinds.add(count + " " + kind.words()));
    return Shown.count(missing(), "cell")
        + " of '"
        + Shown.text(name)
        + "' "
        + (missing() == 1 ? "has" : "have")
        + " no number: "
        + kinds;
  }
}
