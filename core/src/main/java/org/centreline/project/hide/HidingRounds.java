package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centreline.project.found.Figure;
import org.centreline.project.found.SmallLimit;
import org.centreline.project.found.Spot;

/**
 * Hides in all tables of a pack, and again, until nothing that is hidden in one is told by another.
 *
 * @param tables a table for each column, and those that are sums of it
 * @param others tables of sums that the same numbers make otherwise
 * @param checks what else tells of hidden numbers
 */
public record HidingRounds(Collection<SumTable> tables, List<Other> others, List<Check> checks) {

  /**
   * A table beside the others.
   *
   * @param table how its numbers are sums of one another
   * @param homes the tables that they stand in otherwise
   */
  public record Other(SumTable table, Map<Spot, SumTable> homes) {}

  /**
   * A number that is to be kept as a small one is.
   *
   * @param table of its sums
   * @param spot where it is shown
   */
  public record Keep(SumTable table, Spot spot) {}

  /** Finds numbers by which hidden ones are told. */
  public interface Check {

    /** Those to be kept as small numbers are, when so much is hidden. */
    List<Keep> missed(Set<Spot> hidden);
  }

  public HidingRounds {
    tables = List.copyOf(tables);
    others = List.copyOf(others);
    checks = List.copyOf(checks);
  }

  /** The same where a pack before showed some of the numbers. */
  public HidingRounds after(Set<Spot> shown) {
    tables.forEach(table -> table.tell(shown));
    others.forEach(other -> other.table().tell(shown));
    return this;
  }

  /**
   * Hides.
   *
   * @param hidden what is hidden already; added to
   */
  public void hide(SmallLimit limit, Set<Spot> hidden) {
    Set<Spot> before = Set.copyOf(hidden);
    boolean more = true;
    while (more) {
      hidden.clear();
      hidden.addAll(before);
      SecondSuppression.hide(tables, limit, hidden);
      List<Keep> keeps = new ArrayList<>();
      Set<Spot> all = new HashSet<>(hidden);
      for (Other other : others) {
        Set<Spot> own = new HashSet<>();
        SecondSuppression.hide(List.of(other.table()), limit, own);
        keeps.addAll(apart(other, hidden, own));
        all.addAll(own);
      }
      hidden.addAll(all);
      checks.forEach(check -> keeps.addAll(check.missed(hidden)));
      more = false;
      for (Keep keep : keeps) {
        more |= keep.table().keep(keep.spot());
      }
    }
  }

  private static List<Keep> apart(Other other, Set<Spot> hidden, Set<Spot> own) {
    List<Keep> keeps = new ArrayList<>();
    for (Figure figure : other.table().shownSums()) {
      Spot spot = figure.spot();
      if (own.contains(spot) && !hidden.contains(spot)) {
        keeps.add(new Keep(other.homes().get(spot), spot));
      } else if (hidden.contains(spot) && !own.contains(spot)) {
        keeps.add(new Keep(other.table(), spot));
      }
    }
    return keeps;
  }
}
