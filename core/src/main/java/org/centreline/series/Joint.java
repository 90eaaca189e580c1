package org.centreline.series;

import java.util.ArrayList;
import java.util.List;

/**
 * Several measures of the same subgroups.
 *
 * @param measures their names
 * @param rows the rows of each subgroup, each with a number a measure, NaN where it is missing
 */
public record Joint(List<String> measures, List<List<Doubles>> rows) implements Series {

  public Joint {
    measures = List.copyOf(measures);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Doubles> subgroup : rows) {
      for (Doubles row : subgroup) {
        if (row.size() != measures.size()) {
          throw new IllegalArgumentException(row.size() + " numbers of " + measures);
        }
      }
    }
  }

  /** One measure, to be put beside others. */
  public static Joint alone(String measure, List<Doubles> members) {
    return new Joint(List.of(measure), members.stream().map(one -> singles(one)).toList());
  }

  private static List<Doubles> singles(Doubles members) {
    return members.stream().mapToObj(Doubles::of).toList();
  }

  /** The subgroups at some positions; no rows where a position is below 0. */
  public Joint at(List<Integer> positions) {
    return new Joint(
        measures, positions.stream().map(i -> i < 0 ? List.<Doubles>of() : rows.get(i)).toList());
  }

  /** The same with further measures; a subgroup that has not as many rows of each has none. */
  public Joint beside(Joint other) {
    List<String> names = new ArrayList<>(measures);
    names.addAll(other.measures);
    List<List<Doubles>> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Doubles> own = rows.get(i);
      List<Doubles> more = other.rows.get(i);
      List<Doubles> joined = new ArrayList<>();
      for (int k = 0; k < own.size() && own.size() == more.size(); k++) {
        joined.add(own.get(k).followedBy(more.get(k)));
      }
      all.add(joined);
    }
    return new Joint(names, all);
  }

  /** Whether a subgroup has rows and none of their numbers is missing. */
  public boolean isWhole(int subgroup) {
    List<Doubles> some = rows.get(subgroup);
    return !some.isEmpty() && some.stream().allMatch(row -> row.present().size() == row.size());
  }

  /** The mean of each measure in a subgroup. */
  public Doubles means(int subgroup) {
    List<Doubles> some = rows.get(subgroup);
    return Doubles.tabulate(
        measures.size(), j -> Doubles.tabulate(some.size(), i -> some.get(i).get(j)).mean());
  }

  /** The first measure, of subgroups that have all. */
  @Override
  public Doubles values() {
    return Doubles.tabulate(rows.size(), i -> isWhole(i) ? means(i).get(0) : Double.NaN);
  }

  @Override
  public Doubles numerators() {
    return Doubles.missing(rows.size());
  }

  @Override
  public Doubles denominators() {
    return Doubles.missing(rows.size());
  }
}
