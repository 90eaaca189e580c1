package org.centreline.cli.command.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.chart.Setup;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.RuleSet;

/** What is worth knowing beside charts, one line each. */
final class ChartNotices {

  private ChartNotices() {}

  /** Why each is of its type, and what to beware of. */
  static List<String> warnings(List<ChartAnalysis> charts) {
    List<String> lines = new ArrayList<>();
    for (ChartAnalysis chart : charts) {
      String group = chart.measured().group().map(name -> name + ": ").orElse("");
      chart.setup().choice().reason().ifPresent(reason -> lines.add("Note: " + group + reason));
      chart.warnings().forEach(warning -> lines.add("Warning: " + group + warning.message()));
    }
    return lines;
  }

  /** That a tool whose convention is followed goes with other rules than those used. */
  static List<String> rules(ChartAnalysis chart, ChartRequest request) {
    Setup setup = chart.setup();
    boolean patterns = setup.choice().type().traits().has(Trait.PATTERNS);
    Optional<RuleSet> partner = RuleSets.partnerOf(setup.convention());
    return partner
        .filter(set -> request.rules().isEmpty())
        .filter(set -> patterns && !set.id().equals(setup.rules().id()))
        .map(
            set ->
                "Note: "
                    + setup.convention().name()
                    + " itself uses --rules "
                    + set.id()
                    + "; this chart uses "
                    + setup.rules().id()
                    + ".")
        .stream()
        .toList();
  }
}
