package org.centreline.project.hide;

import java.util.HashSet;
import java.util.Set;

/**
 * Hides means, medians and deviations: all that rest on rows of which something is hidden. Two of
 * them tell of their rows what no sum tells, so that none is kept for others.
 */
final class HiddenMeans {

  private HiddenMeans() {}

  static void hide(SumTable table) {
    Set<Integer> hidden = new HashSet<>();
    for (RowSum mean : table.means()) {
      if (mean.isSmall()) {
        add(mean, hidden);
      }
    }
    table.sums().stream().filter(RowSum::isHidden).forEach(sum -> add(sum, hidden));
    for (RowSum mean : table.means()) {
      for (int part : mean.parts()) {
        if (hidden.contains(part)) {
          mean.hide();
        }
      }
    }
  }

  private static void add(RowSum sum, Set<Integer> hidden) {
    for (int part : sum.parts()) {
      hidden.add(part);
    }
  }
}
