package org.centreline.rule.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds stretches of a fixed length in which every point passes. */
public final class Stretch {

  private Stretch() {}

  /**
   * A match for every stretch of {@code length} points that all pass.
   *
   * @param passes whether a point belongs; false for missing ones
   * @param whole what the whole stretch must fulfil besides
   */
  public static List<Match> find(
      Sequence sequence, int length, IntPredicate passes, Predicate<List<Integer>> whole) {
    List<Match> matches = new ArrayList<>();
    int passed = 0;
    for (int i = 0; i < sequence.size(); i++) {
      passed = passes.test(i) ? passed + 1 : 0;
      if (passed >= length) {
        List<Integer> window = IntStream.rangeClosed(i - length + 1, i).boxed().toList();
        if (whole.test(window)) {
          matches.add(new Match(window.get(0), i, Side.BOTH, window));
        }
      }
    }
    return matches;
  }
}
