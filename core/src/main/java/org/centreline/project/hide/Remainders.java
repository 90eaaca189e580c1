package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.project.found.Figure;
import org.centreline.project.found.SmallLimit;
import org.centreline.project.found.Spot;

/**
 * Numbers that no measure shows and everybody has by subtraction: the whole less the one ward that
 * is shown beside it. They are kept as those shown are.
 */
final class Remainders {

  private final SumTable table;
  private final SmallLimit limit;
  private final Set<Spot> hidden;
  private final Map<Set<Integer>, RowSum> found = new LinkedHashMap<>();
  private final Set<Set<Integer>> shown = new HashSet<>();

  Remainders(SumTable table, SmallLimit limit, Set<Spot> hidden) {
    this.table = table;
    this.limit = limit;
    this.hidden = hidden;
  }

  Collection<RowSum> all() {
    table.sums().forEach(sum -> shown.add(parts(sum)));
    for (RowSum whole : table.sums()) {
      List<RowSum> within = whole.isCount() ? within(whole) : List.of();
      if (!within.isEmpty()) {
        look(whole, within);
        Map<Integer, List<RowSum>> readings = new LinkedHashMap<>();
        for (RowSum sum : within) {
          Set<Integer> own = new LinkedHashSet<>();
          sum.figures().forEach(figure -> own.add(figure.spot().reading()));
          own.forEach(one -> readings.computeIfAbsent(one, any -> new ArrayList<>()).add(sum));
        }
        for (List<RowSum> one : readings.values()) {
          if (one.size() < within.size()) {
            look(whole, one);
            look(whole, first(one, within));
          }
        }
      }
    }
    table.sums().stream().filter(RowSum::isCount).forEach(this::lookAcross);
    return found.values();
  }

  /**
   * Those of one reading before all others: a ward and another ward leave the third, though all
   * women, who are more and lie across them, are shown as well.
   */
  private static List<RowSum> first(List<RowSum> some, List<RowSum> all) {
    Set<RowSum> sums = new LinkedHashSet<>(some);
    sums.addAll(all);
    return List.copyOf(sums);
  }

  /** What all sites together leave beside a sum of others, such as day and night beside a ward. */
  private void lookAcross(RowSum sum) {
    for (RowSum whole : table.across(sum, other -> !other.isSmall())) {
      if (!shown.contains(parts(whole))) {
        look(whole, List.of(sum));
        look(whole, first(List.of(sum), within(whole)));
      }
    }
  }

  /** The sums within another, the greatest first. */
  private List<RowSum> within(RowSum whole) {
    Set<Integer> numbers = new TreeSet<>();
    for (int part : whole.parts()) {
      table.of(part).forEach(sum -> numbers.add(sum.number()));
    }
    List<RowSum> within = new ArrayList<>();
    for (int number : numbers) {
      RowSum sum = table.sums().get(number);
      if (sum.parts().length < whole.parts().length && whole.holds(sum)) {
        within.add(sum);
      }
    }
    within.sort(Comparator.comparingInt((RowSum sum) -> sum.parts().length).reversed());
    return within;
  }

  private static Set<Integer> parts(RowSum sum) {
    Set<Integer> parts = new HashSet<>();
    for (int part : sum.parts()) {
      parts.add(part);
    }
    return parts;
  }

  private static List<RowSum> takeOff(Set<Integer> left, List<RowSum> sums) {
    List<RowSum> taken = new ArrayList<>();
    for (RowSum sum : sums) {
      Set<Integer> own = parts(sum);
      if (left.containsAll(own)) {
        left.removeAll(own);
        taken.add(sum);
      }
    }
    return taken;
  }

  /**
   * Looks at what sums leave of a whole: kept where it is small, but also where something small
   * lies beside it or holds it, for who knows that it is kept would know how small it is.
   */
  private void look(RowSum whole, List<RowSum> sums) {
    Set<Integer> left = parts(whole);
    List<RowSum> taken = takeOff(left, sums);
    double count = whole.count();
    double rest = whole.rest();
    boolean near = whole.isSmall();
    for (RowSum sum : taken) {
      count -= sum.count();
      rest -= sum.rest();
      near |= sum.isSmall();
    }
    boolean small =
        limit.isSmall(count) || limit.keepsRests() && Double.isFinite(rest) && limit.isSmall(rest);
    if (left.isEmpty()
        || !(near || small || isWithinSmall(left))
        || shown.contains(left)
        || isMade(left, whole)) {
      return;
    }
    int number = table.sums().size() + found.size();
    RowSum remainder =
        new RowSum(number, left.stream().mapToInt(Integer::intValue).sorted().toArray(), hidden);
    Figure next = taken.get(0).figures().get(0);
    double none = Double.POSITIVE_INFINITY;
    remainder.add(
        new Figure(
            new Spot(next.spot().reading(), -1 - number, next.spot().point()),
            next.period(),
            limit.isSmall(count) ? Double.NaN : count,
            Double.isNaN(rest) ? none : rest,
            new Figure.Real(count, Double.isNaN(rest) ? none : rest),
            small ? Figure.Kind.SMALL_SUM : Figure.Kind.SUM));
    found.put(left, remainder);
    shown.add(left);
  }

  private boolean isWithinSmall(Set<Integer> left) {
    return table.of(left.iterator().next()).stream()
        .anyMatch(one -> one.isSmall() && left.stream().allMatch(one::has));
  }

  /** Whether others that are shown are the same together. */
  private boolean isMade(Set<Integer> left, RowSum whole) {
    Set<Integer> open = new HashSet<>(left);
    List<RowSum> within = new ArrayList<>(within(whole));
    within.addAll(found.values());
    takeOff(open, within);
    return open.isEmpty();
  }
}
