package org.centreline.phase;

import java.util.List;
import java.util.Optional;
import org.centreline.series.Subgroups;

/**
 * The phases of a chart, in order and without gaps, and what is excluded from them.
 *
 * @param all one or more
 * @param exclusions positions in no calculation
 */
public record Phases(List<Phase> all, Exclusions exclusions) {

  public Phases {
    all = List.copyOf(all);
    int next = 0;
    for (Phase phase : all) {
      if (phase.span().first() != next) {
        throw new IllegalArgumentException(
            "phase " + phase.index() + " must begin at " + next + " but has " + phase.span());
      }
      next = phase.span().last() + 1;
    }
    if (all.isEmpty()) {
      throw new IllegalArgumentException("there must be a phase");
    }
  }

  /** One phase over {@code size} subgroups, nothing frozen, nothing excluded. */
  public static Phases one(int size) {
    Span span = new Span(0, size - 1);
    return new Phases(List.of(new Phase(1, Optional.empty(), span, span)), Exclusions.none());
  }

  /** One phase over all subgroups, nothing frozen, nothing excluded but parts of periods. */
  public static Phases one(Subgroups subgroups) {
    return new Phases(one(subgroups.size()).all(), Exclusions.ofParts(subgroups.leftOut()));
  }

  /** The phase that holds a position. */
  public Phase at(int position) {
    return all.stream().filter(p -> p.span().contains(position)).findFirst().orElseThrow();
  }

  /** The last phase. */
  public Phase last() {
    return all.get(all.size() - 1);
  }

  /** How many subgroups they hold together. */
  public int size() {
    return last().span().last() + 1;
  }

  /** The same phases, each with its whole span as baseline. */
  public Phases unfrozen() {
    return new Phases(
        all.stream().map(p -> new Phase(p.index(), p.label(), p.span(), p.span())).toList(),
        exclusions);
  }
}
