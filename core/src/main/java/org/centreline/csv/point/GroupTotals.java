package org.centreline.csv.point;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.role.SumsAmong;
import org.centreline.csv.role.SumsAmong.Proof;
import org.centreline.csv.role.TotalNames;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Joint;
import org.centreline.series.Measured;
import org.centreline.series.Nature;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;

/** Finds groups that are the sum of others, or are named so. */
public final class GroupTotals {

  /** Two parts and their total. */
  private static final int FEWEST = 3;

  private final List<Measured> groups;
  private final Map<Integer, Proof> sums;
  private final Set<Integer> named;

  private GroupTotals(List<Measured> groups, Map<Integer, Proof> sums, Set<Integer> named) {
    this.groups = groups;
    this.sums = sums;
    this.named = named;
  }

  /** Looks at the groups of a file. */
  public static GroupTotals of(List<Measured> groups) {
    if (groups.size() < FEWEST) {
      return new GroupTotals(groups, Map.of(), Set.of());
    }
    Set<Integer> named = TotalNames.among(groups.stream().map(GroupTotals::name).toList());
    return new GroupTotals(groups, sums(groups, named), named);
  }

  /** Tells of them. */
  public void note(FileFindings findings) {
    noteSums(positions(Proof.LIKELY), findings);
    Set<Integer> rest = counted(named);
    rest.removeIf(i -> sums.get(i) != Proof.REFUTED);
    if (!rest.isEmpty()) {
      String what = " named like a total, but not the sum of the other groups: check the file";
      findings.note(Code.HIDDEN_TOTAL, subject(rest, "is", "are") + what);
    }
  }

  private void noteSums(Set<Integer> which, FileFindings findings) {
    if (!which.isEmpty()) {
      String what =
          " the sum of the other groups of a date: a total beside its parts, to be taken out of"
              + " the file";
      findings.note(Code.HIDDEN_TOTAL, subject(which, "is", "are") + what);
    }
  }

  /**
   * The groups without those that are totals, which are named; all of them where fewer than two
   * would be left.
   */
  public List<Measured> without(FileFindings findings) {
    Set<Integer> out = positions(Proof.CERTAIN);
    out.addAll(named);
    if (out.isEmpty() || groups.size() - out.size() < 2) {
      note(findings);
      return groups;
    }
    List<Measured> kept = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (!out.contains(i)) {
        kept.add(groups.get(i));
      }
    }
    Set<Integer> added = new TreeSet<>(out);
    added.retainAll(positions(Proof.LIKELY));
    noteLeftOut(added, "the sum of other groups: a total is no site among its parts", findings);
    Set<Integer> called = new TreeSet<>(out);
    called.removeAll(added);
    Set<Integer> counted = counted(called);
    counted.removeIf(i -> sums.get(i) != Proof.REFUTED);
    called.removeAll(counted);
    String but = "named like a total, though not the sum of the other groups: check the file";
    noteLeftOut(counted, but, findings);
    noteLeftOut(called, "named like a total", findings);
    Set<Integer> doubtful = positions(Proof.LIKELY);
    doubtful.removeAll(out);
    noteSums(doubtful, findings);
    return kept;
  }

  private void noteLeftOut(Set<Integer> which, String what, FileFindings findings) {
    if (!which.isEmpty()) {
      String left = subject(which, "was", "were") + " left out, as ";
      findings.note(Code.HIDDEN_TOTAL, left + what + "; to see it alone, use " + Matter.WHERE);
    }
  }

  private Set<Integer> counted(Set<Integer> which) {
    Set<Integer> counted = new TreeSet<>(which);
    counted.removeIf(i -> !isCounted(groups.get(i)));
    return counted;
  }

  private String subject(Set<Integer> which, String one, String several) {
    List<String> names =
        which.stream().map(i -> "'" + Shown.text(name(groups.get(i))) + "'").toList();
    return String.join(", ", names) + " " + (names.size() == 1 ? one : several);
  }

  /** Those that are as sure as that, or surer. */
  private Set<Integer> positions(Proof proof) {
    Set<Integer> positions = new TreeSet<>(sums.keySet());
    positions.removeIf(i -> sums.get(i).compareTo(proof) > 0);
    return positions;
  }

  private static String name(Measured group) {
    return group.group().orElse("");
  }

  /** Whether numbers of the group may be added to those of others. */
  private static boolean isCounted(Measured group) {
    return isRatio(group.series())
        || group.series() instanceof Counts
        || group.nature().is(Nature.Kind.COUNT);
  }

  private static Map<Integer, Proof> sums(List<Measured> groups, Set<Integer> named) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Measured group : groups) {
      if (group.series() instanceof Samples || group.series() instanceof Joint) {
        return Map.of();
      }
      for (int i = 0; i < group.subgroups().size(); i++) {
        places.putIfAbsent(place(group, i), places.size());
      }
    }
    List<double[]> tops = new ArrayList<>();
    List<double[]> overs = new ArrayList<>();
    for (Measured group : groups) {
      Series series = group.series();
      tops.add(amounts(group, isRatio(series) ? series.numerators() : series.values(), places));
      if (isRatio(series)) {
        overs.add(amounts(group, series.denominators(), places));
      }
    }
    return SumsAmong.of(tops, overs, named);
  }

  /** Rows without dates or labels are added up. */
  private static String place(Measured group, int i) {
    Subgroups subgroups = group.subgroups();
    return subgroups.kind() == Subgroups.Kind.ROW ? "" : subgroups.labels().get(i);
  }

  private static double[] amounts(Measured group, Doubles numbers, Map<String, Integer> places) {
    double[] amounts = new double[places.size()];
    Arrays.fill(amounts, Double.NaN);
    for (int i = 0; i < numbers.size(); i++) {
      if (!numbers.isMissing(i)) {
        int place = places.get(place(group, i));
        double before = Double.isNaN(amounts[place]) ? 0 : amounts[place];
        amounts[place] = before + numbers.get(i);
      }
    }
    return amounts;
  }

  private static boolean isRatio(Series series) {
    return series instanceof Proportions || series instanceof Rates;
  }
}
