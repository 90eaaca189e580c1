package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.project.found.SmallLimit;

/**
 * Whether a small number is covered by rows of which nothing is shown, such as those of other wards
 * where only one ward and the whole are.
 *
 * @param table all sums
 * @param limit what is small
 */
record Unshown(SumTable table, SmallLimit limit) {

  /**
   * Whether all rows of the number lie in the same sums as rows that are in no small number, and
   * what is shown leaves enough for these together.
   */
  boolean covers(RowSum small) {
    List<RowSum> around = List.of();
    for (int part : small.parts()) {
      List<RowSum> of = around(part);
      if (!of.isEmpty() && !around.isEmpty() && !of.equals(around)) {
        return false;
      }
      around = of.isEmpty() ? around : of;
    }
    RowSum whole =
        around.stream().min(Comparator.comparingInt(sum -> sum.parts().length)).orElseThrow();
    return covers(around, whole);
  }

  private boolean covers(List<RowSum> around, RowSum whole) {
    Set<Integer> blended = new TreeSet<>();
    boolean free = false;
    for (int part : whole.parts()) {
      if (around(part).equals(around)) {
        blended.add(part);
        free |= table.of(part).stream().noneMatch(RowSum::isSmall);
      }
    }
    return free && leaves(whole, blended);
  }

  private List<RowSum> around(int part) {
    return table.of(part).stream().filter(RowSum::isOpen).toList();
  }

  /** Whether the whole, less what else is shown of it, is no smaller than what it may hold. */
  private boolean leaves(RowSum whole, Set<Integer> blended) {
    Set<Integer> left = new TreeSet<>();
    for (int part : whole.parts()) {
      left.add(part);
    }
    left.removeAll(blended);
    double amount = whole.shown() - limit.rounding();
    for (RowSum other : shownWithin(whole)) {
      if (covers(left, other)) {
        for (int part : other.parts()) {
          left.remove(part);
        }
        amount -= other.shown() + limit.rounding();
      }
    }
    Set<RowSum> within = new HashSet<>();
    for (int part : blended) {
      table.of(part).stream().filter(sum -> !sum.isOpen()).forEach(within::add);
    }
    // Who is told which of those hidden are small knows that the others are not.
    double least = 0;
    for (RowSum sum : within) {
      least += sum.isSmall() ? 1 : limit.least();
    }
    return left.isEmpty() && amount >= limit.least() + least - 2;
  }

  private static boolean covers(Set<Integer> left, RowSum sum) {
    for (int part : sum.parts()) {
      if (!left.contains(part)) {
        return false;
      }
    }
    return true;
  }

  /** The greatest first. */
  private List<RowSum> shownWithin(RowSum whole) {
    List<RowSum> within = new ArrayList<>(table.shownBeside(whole));
    within.removeIf(sum -> !whole.holds(sum));
    within.sort(Comparator.comparingInt((RowSum sum) -> sum.parts().length).reversed());
    return within;
  }
}
