package org.centreline.rule;

import java.util.List;
import org.centreline.math.FairRuns;
import org.centreline.math.Remembered;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Runs;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.RunsRule;

/**
 * Too few or too many runs about the centre; points on it are skipped. The signal belongs to the
 * whole phase and marks no point. Said from 10 useful points, by the printed table up to 60.
 *
 * <p>Source: the exact distribution of F. S. Swed and C. Eisenhart, Annals of Mathematical
 * Statistics 14 (1943) 66-87, 2.5 % in each tail, the points split evenly; or the table that
 * run-chart courses print, {@link PrintedRuns}.
 *
 * @param tail which end is looked at
 * @param table whose limits
 */
public record CountOfRuns(Tail tail, Table table) implements RunsRule {

  private static final double EACH = 0.025;
  private static final int FEWEST_POINTS = 10;

  /** What chance explains, by the number of useful points. */
  private static final Remembered FEWEST = new Remembered(n -> FairRuns.fewest(n, EACH));

  private static final Remembered MOST = new Remembered(n -> FairRuns.most(n, EACH));

  /** Which end of the distribution is looked at. */
  public enum Tail {
    TOO_FEW,
    TOO_MANY
  }

  /** Where the limits come from. */
  public enum Table {
    EXACT,
    PRINTED
  }

  @Override
  public String id() {
    return tail == Tail.TOO_FEW ? "too-few-runs" : "too-many-runs";
  }

  @Override
  public boolean isFairCoin() {
    return true;
  }

  @Override
  public boolean isSignal(Runs runs) {
    int count = runs.isDefined() ? runs.crossings() + 1 : 0;
    return isSaid(runs.useful()) && isOutside(count, runs.useful());
  }

  @Override
  public List<Match> matches(Sequence sequence) {
    return isSignal(Runs.of(sequence))
        ? List.of(new Match(0, sequence.size() - 1, Side.NONE, List.of()))
        : List.of();
  }

  /** Whether anything is said of so many useful points. */
  public boolean isSaid(int useful) {
    return useful >= FEWEST_POINTS && (table == Table.EXACT || useful <= PrintedRuns.MOST_POINTS);
  }

  private boolean isOutside(int runs, int useful) {
    return tail == Tail.TOO_FEW ? runs < fewest(useful) : runs > most(useful);
  }

  /** The fewest runs that chance explains among so many useful points. */
  public int fewest(int useful) {
    return table == Table.PRINTED && isSaid(useful)
        ? PrintedRuns.fewest(useful)
        : FEWEST.of(useful);
  }

  /** The most runs that chance explains among so many useful points. */
  public int most(int useful) {
    return table == Table.PRINTED && isSaid(useful) ? PrintedRuns.most(useful) : MOST.of(useful);
  }
}
