package org.centreline.plot.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.series.Doubles;

/**
 * Sets dots of nearly the same height side by side.
 *
 * @param size the room a dot takes, both ways
 * @param reach how far from the middle a dot may be moved; there dots cover each other
 */
record Swarm(double size, double reach) {

  /** How far each dot stands right of the middle, their heights being given. */
  Doubles offsets(Doubles heights) {
    List<Integer> order =
        IntStream.range(0, heights.size())
            .boxed()
            .sorted(Comparator.comparingDouble(heights::get))
            .toList();
    double[] offsets = new double[heights.size()];
    int start = 0;
    for (int i = 1; i <= order.size(); i++) {
      boolean apart =
          i == order.size() || heights.get(order.get(i)) - heights.get(order.get(start)) >= size;
      if (apart) {
        side(order.subList(start, i), offsets);
        start = i;
      }
    }
    return Doubles.of(offsets);
  }

  /** Dots of one height, evenly about the middle. */
  private void side(List<Integer> row, double[] offsets) {
    double apart = row.size() < 2 ? 0 : Math.min(size, 2 * reach / (row.size() - 1));
    for (int i = 0; i < row.size(); i++) {
      offsets[row.get(i)] = (i - (row.size() - 1) / 2.0) * apart;
    }
  }
}
