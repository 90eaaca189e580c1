package org.centreline.chart.risk;

import java.util.ArrayList;
import java.util.List;
import org.centreline.series.Doubles;

/**
 * A sum of scores that never falls below 0, and its signals.
 *
 * <p>Sources: E. S. Page, Biometrika 41 (1954) 100-115; Steiner and others (2000). The case that
 * carries the sum beyond the interval keeps its value; the next one begins anew.
 *
 * @param sums after each case; NaN where a case has no score
 * @param signals the positions at which the sum is strictly beyond the interval
 * @param begins for each position, that of the first case since the sum was last at its start
 */
public record WatchedSum(Doubles sums, List<Integer> signals, List<Integer> begins) {

  public WatchedSum {
    signals = List.copyOf(signals);
    begins = List.copyOf(begins);
  }

  /** The sum of scores; a NaN moves nothing. */
  public static WatchedSum of(Doubles scores, Alarm alarm) {
    double[] sums = new double[scores.size()];
    List<Integer> signals = new ArrayList<>();
    List<Integer> begins = new ArrayList<>();
    double sum = alarm.headStart();
    int begin = 0;
    for (int i = 0; i < sums.length; i++) {
      if (scores.isMissing(i)) {
        sums[i] = Double.NaN;
        begins.add(begin);
        continue;
      }
      if (sum == 0) {
        begin = i;
      }
      sum = Math.max(0, sum + scores.get(i));
      sums[i] = sum;
      begins.add(begin);
      if (sum > alarm.interval()) {
        signals.add(i);
        if (alarm.restarts()) {
          sum = alarm.headStart();
          begin = i + 1;
        }
      }
    }
    return new WatchedSum(Doubles.of(sums), signals, begins);
  }
}
