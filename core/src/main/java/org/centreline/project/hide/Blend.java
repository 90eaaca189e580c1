package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Figures that are hidden together, as though their rows bore one name.
 *
 * @param table all sums
 * @param members the figures; no row belongs to two of them
 */
record Blend(SumTable table, List<RowSum> members) {

  /**
   * Hides sums until those left can't tell the members apart: each holds all of them, or cuts all
   * of them, and rows that are in the same sums are rows of all members.
   */
  void hideWhatTellsThemApart() {
    for (RowSum sum : beside()) {
      // What holds one and cuts another is that one and a part that may be nothing.
      boolean holdsAll = members.stream().allMatch(sum::holds);
      if (!holdsAll && !members.stream().allMatch(one -> sum.touches(one) && !sum.holds(one))) {
        sum.hide();
      }
    }
    boolean hiding = true;
    while (hiding) {
      hiding = false;
      for (Map.Entry<List<Integer>, Set<RowSum>> kind : kinds().entrySet()) {
        if (kind.getValue().size() < members.size()) {
          hiding |= hideCuts(kind.getKey());
        }
      }
    }
  }

  private List<RowSum> beside() {
    Set<Integer> found = new TreeSet<>();
    members.forEach(member -> table.shownBeside(member).forEach(sum -> found.add(sum.number())));
    return found.stream().map(table.sums()::get).toList();
  }

  /** The rows of the members by the sums shown that they are in, and whose rows they are. */
  private Map<List<Integer>, Set<RowSum>> kinds() {
    Map<List<Integer>, Set<RowSum>> kinds = new HashMap<>();
    for (RowSum member : members) {
      for (int part : member.parts()) {
        List<Integer> in = new ArrayList<>();
        table.of(part).stream().filter(RowSum::isOpen).forEach(sum -> in.add(sum.number()));
        kinds.computeIfAbsent(in, any -> new HashSet<>()).add(member);
      }
    }
    return kinds;
  }

  private boolean hideCuts(List<Integer> numbers) {
    boolean hidden = false;
    for (int number : numbers) {
      RowSum sum = table.sums().get(number);
      if (!sum.isHidden() && !members.stream().allMatch(sum::holds)) {
        sum.hide();
        hidden = true;
      }
    }
    return hidden;
  }
}
