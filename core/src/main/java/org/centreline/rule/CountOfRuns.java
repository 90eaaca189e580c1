package org.centreline.rule;

import java.util.List;
import org.centreline.math.FairRuns;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Runs;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Rule;

/**
 * Too few or too many runs about the centre; points on it are skipped. The signal belongs to the
 * whole phase and marks no point. Said from 10 useful points.
 *
 * <p>Source: the exact distribution of F. S. Swed and C. Eisenhart, Annals of Mathematical
 * Statistics 14 (1943) 66-87, 2.5 % in each tail, the points split evenly; it is the limit that the
 * run-chart table of R. J. Perla, L. P. Provost and S. K. Murray, BMJ Quality and Safety 20 (2011)
 * 46-51, rounds in places.
 *
 * @param tail which end is looked at
 */
public record CountOfRuns(Tail tail) implements Rule {

  private static final double EACH = 0.025;
  private static final int FEWEST_POINTS = 10;

  /** Which end of the distribution is looked at. */
  public enum Tail {
    TOO_FEW,
    TOO_MANY
  }

  @Override
  public String id() {
    return tail == Tail.TOO_FEW ? "too-few-runs" : "too-many-runs";
  }

  @Override
  public List<Match> matches(Sequence sequence) {
    List<List<Integer>> runs = Runs.split(sequence);
    int useful = runs.stream().mapToInt(List::size).sum();
    return useful >= FEWEST_POINTS && isOutside(runs.size(), useful)
        ? List.of(new Match(0, sequence.size() - 1, Side.NONE, List.of()))
        : List.of();
  }

  private boolean isOutside(int runs, int useful) {
    return tail == Tail.TOO_FEW ? runs < fewest(useful) : runs > most(useful);
  }

  /** The fewest runs that chance explains among so many useful points. */
  public static int fewest(int useful) {
    return FairRuns.fewest(useful, EACH);
  }

  /** The most runs that chance explains among so many useful points. */
  public static int most(int useful) {
    return FairRuns.most(useful, EACH);
  }
}
