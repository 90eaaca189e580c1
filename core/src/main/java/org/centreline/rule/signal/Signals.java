package org.centreline.rule.signal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;

/** Joins the overlapping matches of a rule to signals. */
public final class Signals {

  private Signals() {}

  /** The signals of one rule in one phase, in order. */
  public static List<Signal> of(Rule rule, Sequence sequence, Marking marking) {
    Map<Side, List<Match>> open = new EnumMap<>(Side.class);
    List<List<Match>> signals = new ArrayList<>();
    for (Match match : rule.matches(sequence)) {
      // One on the other side may stand between two that overlap.
      List<Match> before = open.get(match.side());
      if (before == null || match.from() > before.get(before.size() - 1).to()) {
        before = new ArrayList<>();
        open.put(match.side(), before);
        signals.add(before);
      }
      before.add(match);
    }
    return signals.stream().map(matches -> join(rule, sequence, matches, marking)).toList();
  }

  private static Signal join(Rule rule, Sequence sequence, List<Match> matches, Marking marking) {
    TreeSet<Integer> places = new TreeSet<>();
    TreeSet<Integer> marked = new TreeSet<>();
    for (Match match : matches) {
      places.addAll(match.marks());
      marked.addAll(
          marking == Marking.ALL
              ? match.marks()
              : match.marks().stream().filter(i -> i == match.to()).toList());
    }
    Match last = matches.get(matches.size() - 1);
    int first = places.isEmpty() ? matches.get(0).from() : places.first();
    int end = places.isEmpty() ? last.to() : places.last();
    return new Signal(
        rule.id(),
        sequence.positions().get(first),
        sequence.positions().get(end),
        last.side(),
        marked.stream().map(sequence.positions()::get).toList());
  }
}
