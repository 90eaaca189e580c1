package org.centreline.analysis.suggest;

import java.util.stream.IntStream;
import org.centreline.series.Doubles;

/**
 * Whether a new level has lasted so far, to the end of the data; points that are missing or
 * excluded are not counted.
 *
 * @param run how many points of the run lie on its side of the line
 * @param since how many points there are from the first of the run on
 * @param later how many of them come behind the run
 * @param back how many of the later ones lie back on the other side of the centre before
 */
public record Lasting(int run, int since, int later, int back) {

  static Lasting of(ShiftedRun shift, double before, Doubles values) {
    int first = shift.run().first();
    int last = shift.run().last();
    int end = values.size();
    return new Lasting(
        (int)
            IntStream.rangeClosed(first, last)
                .filter(i -> shift.isBeyond(values.get(i), shift.line()))
                .count(),
        present(values, first, end),
        present(values, last + 1, end),
        (int)
            IntStream.range(last + 1, end)
                .filter(i -> shift.isBack(values.get(i), before))
                .count());
  }

  private static int present(Doubles values, int from, int end) {
    return (int) IntStream.range(from, end).filter(i -> !values.isMissing(i)).count();
  }
}
