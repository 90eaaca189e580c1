package org.centreline.csv.category;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.Matter;
import org.centreline.csv.number.Missing;
import org.centreline.csv.number.NumberColumn;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Findings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.row.Groups;
import org.centreline.csv.row.Intake;
import org.centreline.csv.row.Task;
import org.centreline.csv.text.Row;
import org.centreline.series.Tally;

/** Adds up what each category of each group counts. */
final class CategoryCounter implements Intake.Receiver {

  private final Task task;
  private final Optional<NumberColumn> numbers;
  private final Groups groups;
  private final List<CategorySums> sums = new ArrayList<>();
  private final CategoryNames names = new CategoryNames();
  private CategoryTotals totals = CategoryTotals.none();
  private int rows;

  CategoryCounter(Task task) {
    this.task = task;
    groups = new Groups(task.layout().by());
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
    CategorySums own = sums(groups.of(row));
    String name = row.cell(task.layout().x());
    if (isMissing(name)) {
      own.addMissing(count);
    } else {
      own.add(name, count);
      names.add(name);
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

  private CategorySums sums(int group) {
    if (group == sums.size()) {
      sums.add(new CategorySums());
    }
    return sums.get(group);
  }

  /** Judges the columns as a whole, once all rows were kept. */
  void finish() {
    Findings findings = task.findings();
    numbers.ifPresent(column -> column.finish(task.table().delimiter()));
    findings.stopIfAny();
    if (sums.stream().noneMatch(CategorySums::hasAny)) {
      throw findings.fatal(Code.NO_ROWS, Place.line(task.header().line()), nothing());
    }
    noteEmpty();
    findTotals();
    names.noteSimilar(findings);
    names.noteFreeText(task);
  }

  /** A category is a total where it is one in every group that has it. */
  private void findTotals() {
    Set<String> added = new TreeSet<>();
    Set<String> named = new TreeSet<>();
    Set<String> parts = new TreeSet<>();
    for (CategorySums own : sums) {
      if (numbers.isPresent() && own.hasAny() && own.names().size() > 2) {
        CategoryTotals found = own.totals();
        added.addAll(found.added());
        named.addAll(found.named());
        own.names().stream().filter(name -> !found.all().contains(name)).forEach(parts::add);
      }
    }
    named.removeAll(added);
    added.removeAll(parts);
    named.removeAll(parts);
    totals = new CategoryTotals(added, named);
    totals.note(task.findings());
  }

  private Mismatch nothing() {
    String none = names.size() == 0 ? "no category" : "counts of 0 only";
    return new Mismatch(
        "a category with a count above 0",
        rows == 0 ? "no row" : none,
        "check " + Matter.CATEGORY + ", " + Matter.COUNT + " and " + Matter.WHERE);
  }

  private void noteEmpty() {
    for (int group = 0; group < sums.size(); group++) {
      if (!sums.get(group).hasAny()) {
        String rowsOf = Shown.count(sums.get(group).rows(), "row");
        String name = "'" + Shown.text(groups.name(group)) + "'";
        task.findings()
            .note(
                Code.EMPTY_GROUP,
                name + " has no category with a count above 0 in " + rowsOf + ": no chart of it");
      }
    }
  }

  /** How many rows were kept. */
  int rows() {
    return rows;
  }

  /** What was counted, one tally for each group that holds anything. */
  List<Tally> tallies() {
    List<Tally> tallies = new ArrayList<>();
    for (int group = 0; group < sums.size(); group++) {
      if (sums.get(group).hasAny()) {
        String measure = task.header().name(task.layout().x());
        tallies.add(sums.get(group).tally(name(group), measure, totals.all()));
      }
    }
    return tallies;
  }

  private Optional<String> name(int group) {
    return task.layout().by().isEmpty() ? Optional.empty() : Optional.of(groups.name(group));
  }
}
