package org.centreline.csv.problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the rows that are left out, reason by reason. */
public final class SkippedRows {

  private static final class Tally {
    private final List<Integer> lines = new ArrayList<>();
    private int count;
  }

  private final Map<Code, Tally> tallies = new EnumMap<>(Code.class);

  /** Counts the row that begins on a line. */
  public void add(Code reason, int line) {
    Tally tally = tallies.get(reason);
    if (tally == null) {
      tally = new Tally();
      tallies.put(reason, tally);
    }
    if (tally.count++ < Skipped.LISTED) {
      tally.lines.add(line);
    }
  }

  /** Counts the rows that others counted. */
  void addAll(SkippedRows others) {
    others.tallies.forEach(
        (code, tally) -> {
          Tally own = new Tally();
          own.count = tally.count;
          own.lines.addAll(tally.lines);
          tallies.put(code, own);
        });
  }

  /** One entry a reason, in the order in which the codes are declared. */
  public List<Skipped> all() {
    List<Skipped> all = new ArrayList<>();
    tallies.forEach((code, tally) -> all.add(new Skipped(code.word(), tally.count, tally.lines)));
    return all;
  }
}
