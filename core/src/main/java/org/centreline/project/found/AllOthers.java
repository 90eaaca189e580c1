package org.centreline.project.found;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds a column that is all others of its shape together. */
final class AllOthers {

  private final List<Summand> columns;
  private final Set<Summand> own;
  private final Map<Integer, double[]> totals = new HashMap<>();

  /**
   * Adds up.
   *
   * @param family the columns, of each the first way in which it is shown
   */
  AllOthers(List<Summand> family) {
    Map<Integer, Summand> first = new LinkedHashMap<>();
    family.forEach(one -> first.putIfAbsent(one.column(), one));
    columns = List.copyOf(first.values());
    own = Set.copyOf(columns);
    for (Summand one : columns) {
      for (int i = 0; i < one.size(); i++) {
        double[] total = totals.computeIfAbsent(one.slot(i), any -> new double[2]);
        total[0] += one.low(i);
        total[1] += one.high(i);
      }
    }
  }

  void each(List<Summand> wholes, BiConsumer<Summand, List<Summand>> receiver) {
    for (Summand whole : wholes) {
      if (own.contains(whole) && mayBe(whole)) {
        List<Summand> others = new ArrayList<>(columns);
        others.remove(whole);
        if (SumTrial.holds(whole, others)) {
          receiver.accept(whole, others);
        }
      }
    }
  }

  private boolean mayBe(Summand whole) {
    int wrong = 0;
    for (int i = 0; i < whole.size(); i++) {
      double[] total = totals.get(whole.slot(i));
      double high = Double.isInfinite(total[1]) ? total[1] : total[1] - whole.high(i);
      if (!SumTrial.overlap(whole, i, total[0] - whole.low(i), high)) {
        wrong++;
      }
    }
    return 2 * wrong <= whole.size();
  }
}
