package org.centreline.phase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.centreline.Matter;

/**
 * Phases, baseline and exclusions as a user asks for them, before the data is known.
 *
 * @param starts the first subgroup of each new phase
 * @param baseline what sets the limits
 * @param exclusions what is left out
 */
public record PhaseRequest(List<Start> starts, Baseline baseline, List<Exclusion> exclusions) {

  /**
   * The first subgroup of a phase.
   *
   * @param at a date or label as typed
   * @param label what to call the phase
   */
  public record Start(String at, Optional<String> label) {}

  /**
   * Subgroups to leave out.
   *
   * @param range the first and the last, as typed
   * @param reason why; empty where the user gave none
   */
  public record Exclusion(Baseline.Range range, String reason) {}

  public PhaseRequest {
    starts = List.copyOf(starts);
    exclusions = List.copyOf(exclusions);
  }

  /** One phase, its whole span as baseline, nothing excluded. */
  public static PhaseRequest none() {
    return new PhaseRequest(List.of(), Baseline.whole(), List.of());
  }

  /** The same with other phases. */
  public PhaseRequest withStarts(List<Start> others) {
    return new PhaseRequest(others, baseline, exclusions);
  }

  /** The same with another baseline. */
  public PhaseRequest withBaseline(Baseline other) {
    return new PhaseRequest(starts, other, exclusions);
  }

  /** The same with other subgroups left out. */
  public PhaseRequest withExclusions(List<Exclusion> others) {
    return new PhaseRequest(starts, baseline, others);
  }

  /**
   * The positions meant.
   *
   * @throws PlacementException with every date or label that fits no subgroup
   */
  public Phases resolve(Locator locator) {
    return resolve(locator, List.of());
  }

  /**
   * The same with further phases, without labels, from positions on.
   *
   * @throws PlacementException as above, and where the baseline reaches across a further phase
   */
  public Phases resolve(Locator locator, Collection<Integer> further) {
    List<String> problems = new ArrayList<>();
    TreeMap<Integer, Optional<String>> opened = new TreeMap<>();
    starts.forEach(start -> collect(problems, () -> open(opened, start, locator)));
    TreeMap<Integer, String> excluded = new TreeMap<>();
    exclusions.forEach(e -> collect(problems, () -> exclude(excluded, e, locator)));
    List<Span> ranges = new ArrayList<>();
    if (baseline instanceof Baseline.Between between) {
      between
          .ranges()
          .forEach(
              r ->
                  collect(
                      problems, () -> ranges.add(locator.span(Matter.BASELINE, r.from(), r.to()))));
    }
    if (!problems.isEmpty()) {
      throw new PlacementException(problems);
    }
    opened.putIfAbsent(0, Optional.empty());
    further.forEach(position -> opened.putIfAbsent(position, Optional.empty()));
    int size = locator.subgroups().size();
    return new Phases(
        new Division(opened, size).phases(baseline, ranges),
        new Exclusions(excluded, Set.copyOf(locator.subgroups().leftOut())));
  }

  /**
   * What is meant for one of several groups: a range to leave out whose ends some groups have is
   * cut to the subgroups that this group has, so that groups may begin late or end early.
   */
  public PhaseRequest among(Locator group, List<Locator> groups) {
    List<Exclusion> own = new ArrayList<>();
    for (Exclusion asked : exclusions) {
      Baseline.Range range = asked.range();
      boolean single = range.from().equals(range.to());
      if (single || group.has(range) || !isKnown(range, groups)) {
        own.add(asked);
      } else {
        group.within(range).ifPresent(cut -> own.add(new Exclusion(cut, asked.reason())));
      }
    }
    return withExclusions(own);
  }

  private static boolean isKnown(Baseline.Range range, List<Locator> groups) {
    return groups.stream().anyMatch(group -> group.has(range.from()))
        && groups.stream().anyMatch(group -> group.has(range.to()));
  }

  private static void open(
      TreeMap<Integer, Optional<String>> opened, Start start, Locator locator) {
    int position = locator.position(Matter.PHASE, start.at());
    if (opened.containsKey(position)) {
      throw new PlacementException(
          Matter.PHASE
              + " "
              + start.at()
              + ": another phase begins at this subgroup; leave one out");
    }
    opened.put(position, start.label());
  }

  private static void exclude(
      TreeMap<Integer, String> excluded, Exclusion exclusion, Locator locator) {
    Baseline.Range range = exclusion.range();
    Span span = locator.span(Matter.EXCLUDE, range.from(), range.to());
    for (int i = span.first(); i <= span.last(); i++) {
      excluded.merge(i, exclusion.reason(), (a, b) -> a.isEmpty() ? b : a);
    }
  }

  private static void collect(List<String> problems, Runnable step) {
    try {
      step.run();
    } catch (PlacementException e) {
      problems.addAll(e.problems());
    }
  }
}
