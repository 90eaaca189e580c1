package org.centreline.rule.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Sequence;

/** Joins the overlapping matches of a rule to signals. */
public final class Signals {

  private Signals() {}

  /** The signals of one rule in one phase, in order. */
  public static List<Signal> of(Rule rule, Sequence sequence, Marking marking) {
    List<Signal> signals = new ArrayList<>();
    List<Match> together = new ArrayList<>();
    for (Match match : rule.matches(sequence)) {
      if (!together.isEmpty() && !overlap(together.get(together.size() - 1), match)) {
        signals.add(join(rule, sequence, together, marking));
        together.clear();
      }
      together.add(match);
    }
    if (!together.isEmpty()) {
      signals.add(join(rule, sequence, together, marking));
    }
    return signals;
  }

  private static boolean overlap(Match earlier, Match later) {
    return earlier.side() == later.side() && later.from() <= earlier.to();
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
