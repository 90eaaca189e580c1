package org.centreline.csv.category;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.Matter;
import org.centreline.csv.number.MissingMark;
import org.centreline.csv.number.NumberColumn;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.row.DataRows;
import org.centreline.csv.row.RowGroups;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.text.Row;
import org.centreline.series.Tally;

/** Adds up what each category of each group counts. */
final class CategoryCounter implements DataRows.Receiver {

  private final RowRequest request;
  private final Optional<NumberColumn> numbers;
  private final RowGroups groups;
  private final List<CategorySums> sums = new ArrayList<>();
  private final CategoryNames names = new CategoryNames();
  private CategoryTotals totals = CategoryTotals.none();
  private int rows;

  CategoryCounter(RowRequest request) {
    this.request = request;
    groups = new RowGroups(request.layout().by());
    int column = request.layout().value();
    numbers =
        column < 0
            ? Optional.empty()
            : Optional.of(
                new NumberColumn(
                    request.header().name(column), request.options(), request.findings()));
  }

  @Override
  public void keep(Row row) {
    rows++;
    double count = numbers.isPresent() ? count(numbers.get(), row) : 1;
    CategorySums own = sums(groups.of(row));
    request.checkGroups(groups.size());
    String name = row.cell(request.layout().x());
    if (isMissing(name)) {
      own.addMissing(count);
    } else {
      own.add(name, count);
      names.add(name);
      request.checkPoints(names.size());
    }
  }

  /** A letter such as C hides a number in a column of numbers, but names a category here. */
  private static boolean isMissing(String name) {
    Optional<MissingMark> mark = MissingMark.of(name);
    return mark.isPresent() && mark.get() != MissingMark.SUPPRESSED;
  }

  private double count(NumberColumn column, Row row) {
    String cell = row.cell(request.layout().value());
    double count = column.read(cell, row.line());
    if (count < 0) {
      Mismatch below = new Mismatch("0 or more", cell, "mend the cell");
      Place place = request.place(row.line(), request.layout().value());
      request.findings().problem(Code.NEGATIVE_COUNT, place, below);
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
    FileFindings findings = request.findings();
    numbers.ifPresent(column -> column.finish(request.table().delimiter()));
    findings.stopIfAny();
    if (sums.stream().noneMatch(CategorySums::hasAny)) {
      throw findings.fatal(Code.NO_ROWS, Place.line(request.header().line()), nothing());
    }
    noteEmpty();
    findTotals();
    names.noteSimilar(findings);
    names.noteFreeText(request);
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
    totals.note(request.findings());
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
        request
            .findings()
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
        String measure = request.header().name(request.layout().x());
        tallies.add(sums.get(group).tally(name(group), measure, totals.all()));
      }
    }
    return tallies;
  }

  private Optional<String> name(int group) {
    return request.layout().by().isEmpty() ? Optional.empty() : Optional.of(groups.name(group));
  }
}
