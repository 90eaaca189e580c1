package org.centreline.rule.sequence;

import java.util.ArrayList;
import java.util.List;
import org.centreline.math.FairCoin;
import org.centreline.math.Remembered;

/**
 * The runs analysis of Anhøj: how long the longest run on one side of the centre is, and how often
 * the data crosses the centre. Points on the centre and missing ones neither break nor lengthen a
 * run.
 *
 * <p>Source: J. Anhøj and A. V. Olesen, Run charts revisited, PLOS ONE 9 (2014) e113825: a run
 * longer than round(log2 n) + 3, or fewer crossings than the 5 % quantile of a binomial with n - 1
 * trials and probability one half.
 *
 * @param observations included subgroups, missing ones counted
 * @param useful those neither missing nor on the centre
 * @param longestRun the longest run, 0 where nothing is useful
 * @param crossings how often neighbouring useful points lie on different sides
 */
public record Runs(int observations, int useful, int longestRun, int crossings) {

  private static final double FEW = 0.05;

  /** The fewest crossings that chance explains, by the number of useful points. */
  private static final Remembered CROSSINGS =
      new Remembered(useful -> FairCoin.quantile(useful - 1, FEW));

  /** Counts the runs of a sequence. */
  public static Runs of(Sequence sequence) {
    List<List<Integer>> runs = split(sequence);
    int useful = runs.stream().mapToInt(List::size).sum();
    int longest = runs.stream().mapToInt(List::size).max().orElse(0);
    return new Runs(sequence.size(), useful, longest, Math.max(0, runs.size() - 1));
  }

  /** Counts the runs of a sequence as it grows: of the first point, the first two and so on. */
  public static List<Runs> along(Sequence sequence) {
    List<Runs> along = new ArrayList<>(sequence.size());
    Side side = Side.NONE;
    int useful = 0;
    int run = 0;
    int longest = 0;
    int runs = 0;
    for (int i = 0; i < sequence.size(); i++) {
      Side here = sequence.side(i);
      if (here != Side.NONE) {
        runs += here == side ? 0 : 1;
        run = here == side ? run + 1 : 1;
        longest = Math.max(longest, run);
        useful++;
        side = here;
      }
      along.add(new Runs(i + 1, useful, longest, Math.max(0, runs - 1)));
    }
    return along;
  }

  /** The runs in order: the useful points of each, as places in the sequence. */
  public static List<List<Integer>> split(Sequence sequence) {
    List<List<Integer>> runs = new ArrayList<>();
    Side side = Side.NONE;
    for (int i = 0; i < sequence.size(); i++) {
      Side here = sequence.side(i);
      if (here == Side.NONE) {
        continue;
      }
      if (here != side) {
        runs.add(new ArrayList<>());
        side = here;
      }
      runs.get(runs.size() - 1).add(i);
    }
    return runs;
  }

  /** Whether anything lies off the centre, so that the two limits below are defined. */
  public boolean isDefined() {
    return useful > 0;
  }

  /** The longest run that chance explains; only where {@link #isDefined()}. */
  public int longestRunMax() {
    return longestRunMax(useful);
  }

  /** The fewest crossings that chance explains; only where {@link #isDefined()}. */
  public int crossingsMin() {
    return CROSSINGS.of(useful);
  }

  /** round(log2 n) + 3. */
  static int longestRunMax(int useful) {
    return (int) StrictMath.rint(StrictMath.log(useful) / StrictMath.log(2)) + 3;
  }

  /** Whether a run is too long. */
  public boolean isRunTooLong() {
    return isDefined() && longestRun > longestRunMax();
  }

  /** Whether there are too few crossings. */
  public boolean areCrossingsTooFew() {
    return isDefined() && crossings < crossingsMin();
  }

  /** Whether either is so. */
  public boolean isSignal() {
    return isRunTooLong() || areCrossingsTooFew();
  }
}
