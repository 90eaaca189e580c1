package org.centreline.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.special.Erf;
import org.centreline.chart.limit.Lines;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.signal.Rule;
import org.centreline.series.Doubles;

/**
 * The average run length of rules, exactly: the last few points, as zones, are the state of a
 * Markov chain; the rules themselves say which next point ends it. States that no future can tell
 * apart are joined before the equations are solved. Beyond three sigma always ends it.
 *
 * <p>Source: C. W. Champ and W. H. Woodall, Exact results for Shewhart control charts with
 * supplementary runs rules, Technometrics 29 (1987) 393-399, who number the states by hand.
 */
final class RunLengthChain {

  private static final int SIGNAL = -1;

  private final List<Rule> rules;
  private final double[] cuts;
  private final int memory;
  private final List<int[]> next = new ArrayList<>();
  private int[] merged;

  RunLengthChain(List<Rule> rules, int memory) {
    this.rules = rules;
    this.memory = memory;
    TreeSet<Double> edges = new TreeSet<>(List.of(-3.0, 0.0, 3.0));
    for (Rule rule : rules) {
      if (rule.id().equals("two-of-three")) {
        edges.addAll(List.of(-2.0, 2.0));
      } else if (rule.id().equals("four-of-five")) {
        edges.addAll(List.of(-1.0, 1.0));
      }
    }
    cuts = edges.stream().mapToDouble(d -> d).toArray();
    explore();
    join();
  }

  /** The mean number of points to a signal where the mean has moved by some sigmas. */
  double average(double shift) {
    int classes = Arrays.stream(merged).max().orElseThrow() + 1;
    double[][] matrix = new double[classes][classes];
    boolean[] done = new boolean[classes];
    for (int state = 0; state < merged.length; state++) {
      int own = merged[state];
      if (done[own]) {
        continue;
      }
      done[own] = true;
      matrix[own][own] += 1;
      for (int zone = 0; zone < zones(); zone++) {
        int to = next.get(state)[zone];
        if (to != SIGNAL) {
          matrix[own][merged[to]] -= chance(zone, shift);
        }
      }
    }
    double[] ones = new double[classes];
    Arrays.fill(ones, 1);
    return new LUDecomposition(new Array2DRowRealMatrix(matrix, false))
        .getSolver()
        .solve(new ArrayRealVector(ones, false))
        .getEntry(merged[0]);
  }

  private int zones() {
    return cuts.length - 1;
  }

  private double chance(int zone, double shift) {
    return cumulative(cuts[zone + 1] - shift) - cumulative(cuts[zone] - shift);
  }

  private static double cumulative(double x) {
    return 0.5 * Erf.erfc(-x / Math.sqrt(2));
  }

  /** Finds every state that can be reached, the one without any point first. */
  private void explore() {
    Map<List<Integer>, Integer> known = new HashMap<>();
    Deque<List<Integer>> open = new ArrayDeque<>();
    known.put(List.of(), 0);
    open.add(List.of());
    while (!open.isEmpty()) {
      List<Integer> window = open.remove();
      int[] row = new int[zones()];
      for (int zone = 0; zone < zones(); zone++) {
        List<Integer> longer = new ArrayList<>(window);
        longer.add(zone);
        if (isSignal(longer)) {
          row[zone] = SIGNAL;
          continue;
        }
        List<Integer> kept =
            List.copyOf(longer.subList(Math.max(0, longer.size() - memory), longer.size()));
        Integer state = known.get(kept);
        if (state == null) {
          state = known.size();
          known.put(kept, state);
          open.add(kept);
        }
        row[zone] = state;
      }
      next.add(row);
    }
  }

  private boolean isSignal(List<Integer> window) {
    int size = window.size();
    Doubles values =
        Doubles.tabulate(size, i -> (cuts[window.get(i)] + cuts[window.get(i) + 1]) / 2);
    Lines lines = Lines.around(Doubles.repeat(size, 0), Doubles.repeat(size, 1));
    Sequence sequence = new Sequence(IntStream.range(0, size).boxed().toList(), values, lines);
    return rules.stream()
        .flatMap(rule -> rule.matches(sequence).stream())
        .anyMatch(match -> match.to() == size - 1);
  }

  /** Joins the states that lead to signals alike, whatever comes. */
  private void join() {
    int classes = 1;
    merged = new int[next.size()];
    while (true) {
      Map<List<Integer>, Integer> names = new HashMap<>();
      int[] finer = new int[merged.length];
      for (int state = 0; state < merged.length; state++) {
        List<Integer> name = new ArrayList<>();
        name.add(merged[state]);
        for (int to : next.get(state)) {
          name.add(to == SIGNAL ? SIGNAL : merged[to]);
        }
        Integer number = names.get(name);
        if (number == null) {
          number = names.size();
          names.put(name, number);
        }
        finer[state] = number;
      }
      merged = finer;
      if (names.size() == classes) {
        return;
      }
      classes = names.size();
    }
  }
}
