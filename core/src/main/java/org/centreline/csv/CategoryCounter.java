package org.centreline.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.centreline.math.ExactSum;
import org.centreline.series.Doubles;
import org.centreline.series.Tally;

/** Adds up what each category counts. */
final class CategoryCounter implements Keeper {

  private static final int FEW = 30;

  private final Task task;
  private final Optional<NumberColumn> numbers;
  private final Dictionary names = new Dictionary();
  private final List<ExactSum> sums = new ArrayList<>();
  private final ExactSum missing = new ExactSum();
  private int rows;

  CategoryCounter(Task task) {
    this.task = task;
    int column = task.layout().value();
    numbers =
        column < 0
            ? Optional.empty()
            : Optional.of(
                new NumberColumn(task.header().name(column), task.options(), task.findings()));
  }

  @Override
  public void keep(Row row) {
    rows++;
    double count = numbers.isPresent() ? count(numbers.get(), row) : 1;
    String name = row.cell(task.layout().x());
    ExactSum sum = isMissing(name) ? missing : sum(names.code(name));
    if (!Double.isNaN(count)) {
      sum.add(count);
    }
  }

  /** A letter such as C hides a number in a column of numbers, but names a category here. */
  private static boolean isMissing(String name) {
    Optional<Missing> mark = Missing.of(name);
    return mark.isPresent() && mark.get() != Missing.SUPPRESSED;
  }

  private double count(NumberColumn column, Row row) {
    String cell = row.cell(task.layout().value());
    double count = column.read(cell, row.line());
    if (count < 0) {
      Mismatch below = new Mismatch("0 or more", cell, "mend the cell");
      Place place = task.place(row.line(), task.layout().value());
      task.findings().problem(Code.NEGATIVE_COUNT, place, below);
    }
    return count;
  }

  private ExactSum sum(int category) {
    if (category == sums.size()) {
      sums.add(new ExactSum());
    }
    return sums.get(category);
  }

  /** Judges the columns as a whole, once all rows were kept. */
  void finish() {
    Findings findings = task.findings();
    numbers.ifPresent(column -> column.finish(task.table().delimiter()));
    findings.stopIfAny();
    if (!(tally().total() > 0)) {
      Mismatch nothing =
          new Mismatch(
              "a category with a count above 0",
              names.size() == 0 ? "no category" : "counts of 0 only",
              "check --category, --count and --where");
      throw findings.fatal(Code.NO_ROWS, Place.line(task.header().line()), nothing);
    }
    noteSimilar();
    if (names.size() > FEW && 2 * names.size() > rows) {
      findings.note(
          Code.MANY_CATEGORIES,
          "'"
              + Shown.text(task.header().name(task.layout().x()))
              + "' holds "
              + names.size()
              + " different texts in "
              + Shown.count(rows, "row")
              + ": is it free text, or names of people? Choose a column with a few categories");
    }
  }

  private void noteSimilar() {
    Map<String, String> known = new HashMap<>();
    for (String name : names.texts()) {
      String plain = Cells.trim(name).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
      String first = known.putIfAbsent(plain, name);
      if (first != null) {
        String both = "'" + Shown.text(first) + "' and '" + Shown.text(name) + "'";
        String differ = " differ only by spaces or capital letters and were counted apart";
        task.findings().note(Code.SIMILAR_NAMES, both + differ);
      }
    }
  }

  /** How many rows were kept. */
  int rows() {
    return rows;
  }

  /** What was counted. */
  Tally tally() {
    return new Tally(
        task.header().name(task.layout().x()),
        names.texts(),
        Doubles.tabulate(sums.size(), i -> sums.get(i).value()),
        missing.value());
  }
}
