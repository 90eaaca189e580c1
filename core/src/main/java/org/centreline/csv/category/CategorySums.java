package org.centreline.csv.category;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.text.Dictionary;
import org.centreline.math.ExactSum;
import org.centreline.series.Doubles;
import org.centreline.series.Tally;

/** What the categories of one group add up to. */
final class CategorySums {

  private final Dictionary names = new Dictionary();
  private final List<ExactSum> sums = new ArrayList<>();
  private final ExactSum missing = new ExactSum();
  private int rows;

  /** Adds a row of a category; a missing count (NaN) adds nothing. */
  void add(String name, double count) {
    int category = names.code(name);
    if (category == sums.size()) {
      sums.add(new ExactSum());
    }
    add(sums.get(category), count);
  }

  /** Adds a row without a category. */
  void addMissing(double count) {
    add(missing, count);
  }

  private void add(ExactSum sum, double count) {
    rows++;
    if (!Double.isNaN(count)) {
      sum.add(count);
    }
  }

  /** How many rows were added. */
  int rows() {
    return rows;
  }

  /** Whether a category has a count above 0. */
  boolean hasAny() {
    return sums.stream().anyMatch(sum -> sum.value() > 0);
  }

  /** The categories. */
  List<String> names() {
    return names.texts();
  }

  /** The categories that are totals of others. */
  CategoryTotals totals() {
    return CategoryTotals.of(names.texts(), counts());
  }

  private double[] counts() {
    return sums.stream().mapToDouble(ExactSum::value).toArray();
  }

  /** The sums but for those left out, under the name of their group, if there are groups. */
  Tally tally(Optional<String> group, String measure, Set<String> out) {
    List<String> kept = new ArrayList<>();
    List<Double> counts = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      if (!out.contains(names.text(i))) {
        kept.add(names.text(i));
        counts.add(sums.get(i).value());
      }
    }
    if (counts.stream().noneMatch(count -> count > 0) && !out.isEmpty()) {
      return tally(group, measure, Set.of());
    }
    return new Tally(
        group, measure, kept, Doubles.tabulate(counts.size(), counts::get), missing.value());
  }
}
