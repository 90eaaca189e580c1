package org.centreline.csv.row;

import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.choice.ValueCells;
import org.centreline.csv.header.Header;
import org.centreline.csv.number.Lengths;
import org.centreline.csv.number.MissingMark;
import org.centreline.csv.number.NumberColumn;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.slice.SliceNumbers;
import org.centreline.csv.text.Row;
import org.centreline.series.Targets;

/** The numbers of rows: the value of each, its denominator, and what it is to reach. */
final class RowNumbers {

  private final RowRequest request;
  private final Layout layout;
  private final FileFindings findings;
  private final ValueCells values;
  private final NumberColumn denominators;
  private final NumberColumn targets;
  private int halves;

  RowNumbers(RowRequest request) {
    this.request = request;
    layout = request.layout();
    findings = request.findings();
    Header header = request.header();
    values = new ValueCells(request.valueName(), request.form(), request.options(), findings);
    String over = layout.isRatio() ? header.name(layout.denominator()) : "";
    denominators = new NumberColumn(over, request.options(), findings);
    String aim = layout.hasTargets() ? header.name(layout.target()) : "";
    targets = new NumberColumn(aim, request.options(), findings);
  }

  /** A row with its numbers. */
  MeasuredRow measured(Row row, int group, int place) {
    double value = layout.hasValue() ? values.read(row.cell(layout.value()), row.line()) : 1;
    double denominator = layout.isRatio() ? denominator(row, value) : Double.NaN;
    boolean pair = layout.isRatio() && !request.grouping().isOfCases();
    boolean half = pair && Double.isNaN(value) != Double.isNaN(denominator);
    halves += half ? 1 : 0;
    double target = target(row);
    return half
        ? new MeasuredRow(row.line(), group, place, Double.NaN, Double.NaN, target)
        : new MeasuredRow(row.line(), group, place, value, denominator, target);
  }

  /** Whether a row has nothing where others have their number, as one of a month to come. */
  boolean areMissing(Row row) {
    return layout.hasValue()
        && !request.form().isEvents()
        && MissingMark.of(row.cell(layout.value())).isPresent();
  }

  /** Whether plain numbers, which were read elsewhere, are like those before them. */
  boolean arePlain() {
    boolean constant = !layout.hasValue() || request.form().isEvents();
    return (constant || values.readsPlain())
        && (!layout.isRatio() || denominators.readsPlain())
        && (!layout.hasTargets() || targets.readsPlain());
  }

  /** Takes note of such numbers. */
  void plain(MeasuredRow row) {
    values.plain(1, row.numerator());
    if (layout.isRatio()) {
      denominators.plain(1, row.denominator());
    }
    if (layout.hasTargets()) {
      targets.plain(1, row.target());
    }
  }

  /** Takes note of those of rows that were summed up. */
  void plain(SliceNumbers summed) {
    values.plain(summed.rows(), summed.most());
    if (layout.isRatio()) {
      denominators.plain(summed.rows(), summed.mostOver());
    }
  }

  /** The number in a column of a wide table, under the name of its date. */
  double value(Row row, int column, String date) {
    return values.read(row.cell(column), row.line(), date);
  }

  double target(Row row) {
    return layout.hasTargets() ? targets.read(row.cell(layout.target()), row.line()) : Double.NaN;
  }

  /** Each answer is one of those that answer. */
  private double denominator(Row row, double value) {
    if (request.form().isAnswers() && layout.denominator() == layout.value()) {
      return Double.isNaN(value) ? Double.NaN : 1;
    }
    String cell = row.cell(layout.denominator());
    double denominator = denominators.read(cell, row.line());
    if (request.grouping().isOfCases()) {
      checkRisk(denominator, cell, row.line());
    } else if (denominator < 0) {
      Mismatch below = new Mismatch("0 or more", cell, "mend the cell");
      findings.problem(
          Code.NEGATIVE_DENOMINATOR, request.place(row.line(), layout.denominator()), below);
    }
    return denominator;
  }

  private void checkRisk(double risk, String cell, int line) {
    if (risk < 0 || risk > 1) {
      String percent =
          risk > 1 && risk <= 100
              ? "if risks are percentages add " + Matter.PERCENT + "; else mend the cell"
              : "mend the cell, or empty it where the risk is not known";
      findings.problem(
          Code.BAD_RISK,
          request.place(line, layout.denominator()),
          new Mismatch("a risk from 0 to 1", cell, percent));
    }
  }

  /** Judges the columns as a whole, once all rows were kept. */
  void finish() {
    char delimiter = request.table().delimiter();
    values.finish(delimiter);
    if (layout.hasTargets()) {
      targets.finish(delimiter);
    }
    if (layout.isRatio()) {
      denominators.finish(delimiter);
      boolean percent = values.isPercentage() || denominators.isPercentage();
      if (percent && !request.grouping().isOfCases()) {
        int column = values.isPercentage() ? layout.value() : layout.denominator();
        findings.problem(
            Code.PERCENT_OVER,
            request.place(request.header().line(), column),
            RowRequest.percentOver());
      }
    }
  }

  /** Tells of rows that have one of two numbers. */
  void noteHalves() {
    if (halves > 0) {
      String what = " with a numerator or a denominator only taken as missing";
      findings.note(Code.HALF_ROWS, Shown.count(halves, "row") + what);
    }
  }

  /** What the targets are. */
  Targets.Kind targets() {
    return targets.isPercentage() ? Targets.Kind.SHARES : Targets.Kind.AS_SHOWN;
  }

  /** In which unit lengths of time such as 7:25 were read; empty where there were none. */
  Optional<Lengths.Unit> lengths() {
    return values.lengths();
  }

  /** Whether they are percentages. */
  Unit unit() {
    return values.isPercentage() ? Unit.PERCENTAGE : Unit.NUMBER;
  }
}
