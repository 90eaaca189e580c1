package org.centreline.report.pareto;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.analysis.pareto.Pareto.Missing;
import org.centreline.csv.row.Source;
import org.centreline.plot.Theme;
import org.centreline.plot.page.Density;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.Presentation;
import org.centreline.report.Document;
import org.centreline.report.Gallery;
import org.centreline.series.Doubles;
import org.centreline.series.Tally;

/** Pareto charts to write. */
public final class Causes {

  private static final Source SOURCE = Gallery.document(Gallery.phases().analysis()).source();

  private Causes() {}

  /** One chart of as many categories as asked. */
  public static ParetoReport many(int categories) {
    return report(List.of(chart(Optional.empty(), categories)));
  }

  /** A chart for each group, with names that no format may take for its own signs. */
  public static ParetoReport groups(String... groups) {
    List<Pareto> charts =
        IntStream.range(0, groups.length)
            .mapToObj(i -> chart(Optional.of(groups[i]), i + 3))
            .toList();
    return report(charts);
  }

  private static ParetoReport report(List<Pareto> charts) {
    Optional<String> nothing = Optional.empty();
    Presentation titled =
        new Presentation(
            Optional.of("Causes <now>"),
            nothing,
            nothing,
            nothing,
            PageSize.STANDARD,
            Theme.NHS,
            Density.STANDARD,
            Set.of());
    return new ParetoReport(new Document<>(SOURCE, charts), titled);
  }

  private static Pareto chart(Optional<String> group, int categories) {
    List<String> names =
        IntStream.range(0, categories).mapToObj(i -> "=<b>cause | \"" + i + "\"</b>").toList();
    Doubles counts = Doubles.tabulate(categories, i -> 2 + categories - i);
    return Pareto.of(new Tally(group, "cause", names, counts, 5), Missing.APART);
  }
}
