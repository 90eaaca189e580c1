package org.centreline.plot.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.centreline.series.Doubles;

/**
 * Moves labels apart along one line, each as little as possible.
 *
 * @param low the least place allowed
 * @param high the greatest place allowed
 * @param apart the distance that labels keep
 */
public record LabelPlacer(double low, double high, double apart) {

  /** Labels that share one place before their distances are given back. */
  private record Pool(double sum, int count) {

    double middle() {
      return sum / count;
    }

    Pool with(Pool other) {
      return new Pool(sum + other.sum, count + other.count);
    }
  }

  /**
   * Places in the same order, {@link #apart} or more from each other and, where there is room,
   * between low and high: the least sum of squared moves.
   *
   * @param wanted ascending
   */
  public Doubles spread(Doubles wanted) {
    Deque<Pool> pools = new ArrayDeque<>();
    for (int i = 0; i < wanted.size(); i++) {
      Pool pool = new Pool(wanted.get(i) - i * apart, 1);
      while (!pools.isEmpty() && pools.getLast().middle() >= pool.middle()) {
        pool = pools.removeLast().with(pool);
      }
      pools.addLast(pool);
    }
    List<Double> places = new ArrayList<>();
    double most = Math.max(low, high - (wanted.size() - 1) * apart);
    for (Pool pool : pools) {
      double start = Math.max(low, Math.min(most, pool.middle()));
      for (int i = 0; i < pool.count(); i++) {
        places.add(start + places.size() * apart);
      }
    }
    return Doubles.tabulate(places.size(), places::get);
  }
}
