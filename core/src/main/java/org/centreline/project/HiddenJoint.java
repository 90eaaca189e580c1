package org.centreline.project;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.series.Doubles;
import org.centreline.series.Joint;

/**
 * Several measures together, without the subgroups of which one is of few people.
 *
 * @param joint the measures
 * @param rule what is small
 */
record HiddenJoint(Joint joint, Disclosure rule) {

  /** What may be seen. */
  Joint seen() {
    boolean[] counts = new boolean[joint.measures().size()];
    for (int j = 0; j < counts.length; j++) {
      counts[j] = isOfCounts(j);
    }
    return joint.at(
        IntStream.range(0, joint.size())
            .mapToObj(i -> isSmall(joint.rows().get(i), counts) ? -1 : i)
            .toList());
  }

  private boolean isOfCounts(int measure) {
    return joint.rows().stream()
        .flatMap(List::stream)
        .allMatch(row -> Disclosed.areWhole(Doubles.of(row.get(measure))));
  }

  /** Few rows behind a mean, or a small count. */
  private boolean isSmall(List<Doubles> rows, boolean[] counts) {
    boolean few = rows.size() > 1 && rule.isSmall(rows.size());
    return few
        || rows.stream()
            .anyMatch(
                row ->
                    IntStream.range(0, counts.length)
                        .anyMatch(j -> counts[j] && rule.isSmall(row.get(j))));
  }
}
