package org.centreline.cli.command.chart;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.cli.command.Groups;
import org.centreline.cli.command.Groups.Group;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.verb.ChartOptions;
import org.centreline.csv.FileContent;
import org.centreline.phase.Phases;

/** Works out the chart of each measure in a file. */
public final class Charts {

  private Charts() {}

  /** One chart a measure; options that don't suit the data are reported, with their group. */
  public static List<ChartAnalysis> of(
      FileContent reading, ChartOptions options, Problems problems) {
    return new Groups(reading, options).each(reading.measured(), Charts::of, problems);
  }

  /** Where the phases can't be placed, one stands for them, so that all that is wrong is told. */
  private static Optional<ChartAnalysis> of(Group group) {
    Problems own = group.problems();
    boolean placed =
        own.placed(() -> group.request().phases().resolve(group.locator())).isPresent();
    Phases one = Phases.one(group.measured().subgroups());
    return own.placed(
        () ->
            placed
                ? ChartAnalysis.of(group.measured(), group.request(), group.locator())
                : ChartAnalysis.of(group.measured(), group.request(), one));
  }
}
