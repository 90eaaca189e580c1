package org.centreline.rule;

import java.util.List;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Runs;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.signal.RunsRule;

/**
 * A run on one side of the centre that is longer than chance explains.
 *
 * <p>Source: as {@link Runs}.
 */
public record LongestRun() implements RunsRule {

  @Override
  public String id() {
    return "longest-run";
  }

  @Override
  public boolean isFairCoin() {
    return true;
  }

  @Override
  public boolean isSignal(Runs runs) {
    return runs.isRunTooLong();
  }

  @Override
  public List<Match> matches(Sequence sequence) {
    Runs runs = Runs.of(sequence);
    return Runs.split(sequence).stream()
        .filter(run -> run.size() > runs.longestRunMax())
        .map(run -> new Match(run.get(0), last(run), sequence.side(run.get(0)), run))
        .toList();
  }

  private static int last(List<Integer> run) {
    return run.get(run.size() - 1);
  }
}
