package org.centreline.cli.option.verb;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.joint.JointFacts;
import org.centreline.chart.limit.ChartType;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ChartGroup;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.cli.option.group.LimitGroup;
import org.centreline.cli.option.group.MeaningGroup;

/** What charts of several measures together take, and what means nothing for them. */
final class JointOptions {

  private static final int FEWEST = 2;
  private static final int MOST = 6;

  /** Of what has a direction, a unit or one column: T squared has none. */
  private static final List<Option<?>> MEANINGLESS =
      List.of(
          ColumnGroup.DENOMINATOR,
          MeaningGroup.TARGET,
          MeaningGroup.TARGET_COLUMN,
          MeaningGroup.BETTER,
          MeaningGroup.MULTIPLY,
          MeaningGroup.UNIT,
          LimitGroup.CENTRE,
          LimitGroup.SIGMA,
          LimitGroup.NEGATIVE,
          LimitGroup.NO_NEGATIVE);

  private JointOptions() {}

  /** Reports several measures for a chart of one, and what goes with no chart of several. */
  static void check(Typed typed, Optional<ChartType> type, Problems problems) {
    List<String> values = typed.all(ColumnGroup.VALUES, problems);
    if (type.filter(JointFacts::are).isEmpty()) {
      if (values.size() > 1) {
        problems.usage(
            ColumnGroup.VALUE
                + " may be given once, but was given "
                + values.size()
                + " times; several measures together are "
                + ChartGroup.TYPE
                + " t2");
      }
      return;
    }
    if (values.size() < FEWEST || values.size() > MOST) {
      problems.usage(
          ChartGroup.TYPE
              + " t2: name two to six columns, each with "
              + ColumnGroup.VALUE
              + "; there "
              + (values.size() == 1 ? "is 1" : "are " + values.size()));
    }
    if (new HashSet<>(values).size() < values.size()) {
      problems.usage(ColumnGroup.VALUE + ": each column once");
    }
    for (Option<?> option : MEANINGLESS) {
      if (typed.has(option)) {
        problems.usage(
            option
                + ": means nothing for T², which has no direction, no unit and one limit; leave it"
                + " out");
      }
    }
  }
}
