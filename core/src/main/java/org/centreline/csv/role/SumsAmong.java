package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds which of some things that stand side by side are sums of others: of all others, or of some
 * that follow one another, such as a region of its trusts.
 *
 * <p>Whether a sum may be so by chance: among counts about as large as the sum {@code s} one in
 * {@code s} equals it. So the sums of all dates, multiplied, are to exceed the number of sums tried
 * a thousand times.
 */
public final class SumsAmong {

  /** How sure it is that something is a total. */
  public enum Proof {
    /** Chance would hardly make it so. */
    CERTAIN,
    /** It is so on most dates, of small numbers, or it is named so too. */
    LIKELY,
    /** It is named like a total, and is none. */
    REFUTED
  }

  private static final double LOG_SURE = 3;
  private static final int FEWEST_PARTS = 2;

  /** Fewer sums of small numbers may be so by chance. */
  private static final int FEWEST_DATES = 3;

  /** Runs among more things than that are not tried. */
  private static final int MOST_THINGS = 200;

  private static final double ROUNDING = 1e-9;

  private final List<double[]> tops;
  private final List<double[]> overs;
  private final Map<Integer, Proof> found = new TreeMap<>();
  private final List<Integer> rest = new ArrayList<>();
  private double[][] topSums = new double[0][0];
  private double[][] overSums = new double[0][0];
  private int[][] counts = new int[0][0];

  private SumsAmong(List<double[]> tops, List<double[]> overs) {
    this.tops = tops;
    this.overs = overs;
    for (int i = 0; i < tops.size(); i++) {
      rest.add(i);
    }
  }

  /**
   * The positions of what is a sum.
   *
   * @param tops one thing each, what it has on each date; NaN where nothing
   * @param overs the same of what these are out of; empty where they are out of nothing
   * @param named the positions of those that are named like totals
   */
  public static Map<Integer, Proof> of(
      List<double[]> tops, List<double[]> overs, Set<Integer> named) {
    SumsAmong sums = new SumsAmong(List.copyOf(tops), List.copyOf(overs));
    while (sums.rest.size() > FEWEST_PARTS && sums.isAnother()) {
      // Of what remains another may be a sum: England of its regions, once these are known.
    }
    sums.judge(named);
    return sums.found;
  }

  /** Names that speak of totals need less proof; where all is 0 there is none at all. */
  private void judge(Set<Integer> named) {
    rest.removeAll(named);
    addUp();
    for (int thing : named) {
      Match match = match(thing, new Run(0, rest.size(), -1));
      if (!found.containsKey(thing) && match.told() > 0) {
        found.put(thing, match.isMostly() ? Proof.LIKELY : Proof.REFUTED);
      }
    }
  }

  private boolean isAnother() {
    addUp();
    for (int thing : rest) {
      Run others = new Run(0, rest.size(), thing);
      if (take(thing, others, 1)) {
        return true;
      }
    }
    return rest.size() <= MOST_THINGS && isRun();
  }

  private boolean isRun() {
    double tried = 0.5 * rest.size() * rest.size() * rest.size();
    for (int thing : rest) {
      int own = rest.indexOf(thing);
      for (int from = 0; from < rest.size(); from++) {
        for (int to = from + FEWEST_PARTS; to <= rest.size(); to++) {
          boolean apart = own < from || own >= to;
          if (apart && take(thing, new Run(from, to, -1), tried)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** What the things before each of the rest come to. */
  private void addUp() {
    int dates = tops.get(0).length;
    topSums = new double[rest.size() + 1][dates];
    overSums = new double[rest.size() + 1][dates];
    counts = new int[rest.size() + 1][dates];
    for (int k = 0; k < rest.size(); k++) {
      for (int i = 0; i < dates; i++) {
        double top = tops.get(rest.get(k))[i];
        boolean there = !Double.isNaN(top);
        topSums[k + 1][i] = topSums[k][i] + (there ? top : 0);
        double over = overs.isEmpty() || !there ? 0 : overs.get(rest.get(k))[i];
        overSums[k + 1][i] = overSums[k][i] + over;
        counts[k + 1][i] = counts[k][i] + (there ? 1 : 0);
      }
    }
  }

  private boolean take(int thing, Run run, double tried) {
    boolean all = run.without() >= 0;
    Match match = match(thing, run);
    boolean most = match.isMostly();
    boolean sure = most && match.log() >= LOG_SURE + StrictMath.log10(tried);
    boolean often = most && all && match.equal() >= FEWEST_DATES;
    if (!sure && !often) {
      return false;
    }
    found.put(thing, sure ? Proof.CERTAIN : Proof.LIKELY);
    rest.remove(Integer.valueOf(thing));
    return true;
  }

  /** The things from one to before another of the rest, with or without one of them. */
  private record Run(int from, int to, int without) {}

  /** On how many dates a thing is a sum, of how many, and how unlikely that is by chance. */
  private record Match(int told, int equal, double log) {

    /** Four of five: a part may be missing at times. */
    boolean isMostly() {
      return equal > 0 && 5 * equal >= 4 * told;
    }
  }

  private Match match(int thing, Run run) {
    int told = 0;
    int equal = 0;
    double log = 0;
    double logOver = 0;
    int dates = tops.get(0).length;
    for (int i = 0; i < dates && 5 * (told - equal) <= dates && isOpen(told, equal); i++) {
      double own = tops.get(thing)[i];
      boolean within = run.without() >= 0;
      double sum = topSums[run.to()][i] - topSums[run.from()][i] - (within ? own : 0);
      if (Double.isNaN(own) || own == 0 && sum == 0) {
        continue;
      }
      told++;
      int parts = counts[run.to()][i] - counts[run.from()][i] - (within ? 1 : 0);
      double over = overs.isEmpty() ? 0 : overs.get(thing)[i];
      double overSum = overSums[run.to()][i] - overSums[run.from()][i] - (within ? over : 0);
      if (parts >= FEWEST_PARTS && own > 0 && isSame(own, sum) && isSame(over, overSum)) {
        equal++;
        log += StrictMath.log10(Math.max(1, sum));
        // Denominators may be the same on every date, and prove what they do but once.
        logOver = Math.max(logOver, StrictMath.log10(Math.max(1, overSum)));
      }
    }
    return new Match(told, equal, log + logOver);
  }

  /** What fails on the first dates is tried no more. */
  private static boolean isOpen(int told, int equal) {
    return told < FEWEST_DATES || equal > 0;
  }

  private static boolean isSame(double own, double sum) {
    return Math.abs(own - sum) <= ROUNDING * Math.max(1, Math.abs(sum));
  }
}
