package org.centreline.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.centreline.Matter;

/**
 * Cuts subgroups into phases and gives each its baseline.
 *
 * @param starts the label of the phase that begins at each position; 0 is always there
 * @param size how many subgroups there are
 */
record Division(SortedMap<Integer, Optional<String>> starts, int size) {

  List<Phase> phases(Baseline baseline, List<Span> ranges) {
    List<Phase> phases = new ArrayList<>();
    List<Integer> positions = List.copyOf(starts.keySet());
    for (int i = 0; i < positions.size(); i++) {
      int last = i + 1 < positions.size() ? positions.get(i + 1) - 1 : size - 1;
      Span span = new Span(positions.get(i), last);
      Span base = baseOf(span, baseline, ranges);
      phases.add(new Phase(i + 1, starts.get(span.first()), span, base));
    }
    refuseIfTooLong(phases, baseline);
    refuseIfAcross(phases, ranges);
    return phases;
  }

  private static Span baseOf(Span span, Baseline baseline, List<Span> ranges) {
    if (baseline instanceof Baseline.First first) {
      return new Span(span.first(), span.first() + Math.min(span.length(), first.count()) - 1);
    }
    List<Span> within = ranges.stream().filter(span::contains).toList();
    if (within.size() > 1) {
      throw new PlacementException(
          Matter.BASELINE + ": give one range a phase, not " + within.size());
    }
    return within.isEmpty() ? span : within.get(0);
  }

  private static void refuseIfTooLong(List<Phase> phases, Baseline baseline) {
    int longest = phases.stream().mapToInt(p -> p.span().length()).max().orElse(0);
    if (baseline instanceof Baseline.First first && first.count() > longest) {
      throw new PlacementException(
          String.format(
              Locale.ROOT,
              Matter.BASELINE + " %d: %s %d subgroups; give %d or fewer",
              first.count(),
              phases.size() == 1 ? "there are only" : "the longest phase has only",
              longest,
              longest));
    }
  }

  private static void refuseIfAcross(List<Phase> phases, List<Span> ranges) {
    for (Span range : ranges) {
      if (phases.stream().noneMatch(p -> p.span().contains(range))) {
        throw new PlacementException(
            Matter.BASELINE
                + ": a range must lie within one phase, but one crosses the start of another");
      }
    }
  }
}
