package org.centreline.words.compare;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.centreline.analysis.chart.Variation;
import org.centreline.analysis.compare.Comparison;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;
import org.centreline.words.chart.Unread;

/**
 * How many sites show a change at their latest point, by their own limits.
 *
 * @param comparison the sites
 */
record Changing(Comparison comparison) {

  /** How many sites show a change at their latest point, by their own limits, and which way. */
  String sentence() {
    int size = comparison.charts().size();
    int readable = count(variation -> true);
    if (readable == 0) {
      return nothing();
    }
    int all = count(Changing::isSpecial);
    String few = readable == size ? "" : "; " + Numbers.count(size - readable) + " with " + why();
    if (all == 0) {
      return "None of " + Plural.of(size, "site") + " shows a change " + latest(false) + few + ".";
    }
    return Numbers.count(all)
        + " of "
        + Plural.of(size, "site")
        + (all == 1 ? " shows a change " : " show a change ")
        + latest(all > 1)
        + ways(all)
        + few
        + ".";
  }

  /** None can be read: why, where it is the same of all. */
  private String nothing() {
    Set<Unread> reasons = comparison.charts().stream().map(Unread::of).collect(Collectors.toSet());
    if (reasons.equals(Set.of(Unread.TOO_FEW))) {
      return "No site has enough points to show a change.";
    }
    return reasons.size() == 1
        ? "No site can be judged (" + reasons.iterator().next().words() + ")."
        : "No site can be judged.";
  }

  /** Of cases it is the newest month, as one case alone is hardly ever the one that signals. */
  private String latest(boolean several) {
    boolean months =
        comparison.charts().stream()
            .allMatch(
                chart -> chart.risks().isOfCases() && chart.measured().subgroups().isCalendar());
    return months
        ? (several ? "in their newest months" : "in its newest month")
        : (several ? "at their latest points" : "at its latest point");
  }

  private String why() {
    boolean few =
        comparison.charts().stream()
            .filter(chart -> chart.variation().isEmpty())
            .allMatch(chart -> Unread.of(chart) == Unread.TOO_FEW);
    return few ? "too few points to tell" : "points that cannot be read";
  }

  private String ways(int all) {
    int better = count(Variation::isImproving);
    int worse = count(Variation::isConcerning);
    if (better + worse == 0) {
      return "";
    }
    if (better == 0 || worse == 0) {
      return (all == 1 ? ", for the " : ", all for the ") + (better == 0 ? "worse" : "better");
    }
    return ": " + better + " for the better, " + worse + " for the worse";
  }

  private int count(Predicate<Variation> passes) {
    return (int)
        comparison.charts().stream()
            .filter(chart -> chart.variation().filter(passes).isPresent())
            .count();
  }

  private static boolean isSpecial(Variation variation) {
    return variation != Variation.COMMON_CAUSE;
  }
}
