package org.centreline.csv.category;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.role.SumsAmong;
import org.centreline.csv.role.SumsAmong.Proof;
import org.centreline.csv.role.TotalNames;

/**
 * Categories that are totals of others.
 *
 * @param added those that are the sum of others
 * @param named those that are only named so
 */
record CategoryTotals(Set<String> added, Set<String> named) {

  /** A total and what it adds up. */
  private static final int FEWEST = 3;

  /** Fewer may be the sum of others by chance. */
  private static final int LEAST = 20;

  CategoryTotals {
    added = Set.copyOf(added);
    named = Set.copyOf(named);
  }

  static CategoryTotals none() {
    return new CategoryTotals(Set.of(), Set.of());
  }

  /** Of three categories or more. */
  static CategoryTotals of(List<String> names, double[] counts) {
    List<double[]> amounts = new ArrayList<>();
    for (double count : counts) {
      amounts.add(new double[] {count});
    }
    Set<Integer> totals = TotalNames.among(names);
    Set<String> added = new TreeSet<>();
    Set<String> named = new TreeSet<>();
    SumsAmong.of(amounts, List.of(), totals)
        .forEach((i, proof) -> (proof == Proof.REFUTED ? named : added).add(names.get(i)));
    ofAll(counts)
        .filter(i -> named.isEmpty() && added.isEmpty())
        .ifPresent(i -> added.add(names.get(i)));
    boolean enough = names.size() - added.size() - named.size() >= 2;
    return enough ? new CategoryTotals(added, named) : none();
  }

  /** The last or the first that is the sum of all others, where that is no likely chance. */
  private static Optional<Integer> ofAll(double[] counts) {
    double twice = Arrays.stream(counts).sum();
    for (int i : List.of(counts.length - 1, 0)) {
      boolean all = Math.abs(2 * counts[i] - twice) <= 1e-9 * twice;
      if (counts.length > FEWEST && all && counts[i] >= LEAST) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** All that are left out. */
  Set<String> all() {
    Set<String> all = new TreeSet<>(added);
    all.addAll(named);
    return all;
  }

  /** Tells of them. */
  void note(FileFindings findings) {
    note(added, "the sum of others: a total is no category among its parts", findings);
    note(named, "named like a total, though not the sum of the others: check the file", findings);
  }

  private static void note(Set<String> which, String what, FileFindings findings) {
    if (!which.isEmpty()) {
      List<String> names = which.stream().sorted().map(n -> "'" + Shown.text(n) + "'").toList();
      findings.note(
          Code.HIDDEN_TOTAL,
          String.join(", ", names)
              + (names.size() == 1 ? " was" : " were")
              + " left out, as "
              + what
              + "; to see it alone, use "
              + Matter.WHERE);
    }
  }
}
