package org.centreline.cli.command.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Setup;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.cli.option.Format;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.RuleSet;

/**
 * What is worth knowing beside charts, one line each.
 *
 * @param rendering the charts
 */
record ChartNotices(ChartRendering rendering) {

  /** What standard output does not say. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (rendering.options().results().printed() == Format.CSV) {
      rendering.document().charts().forEach(chart -> ofChart(chart, lines));
    }
    ofRules().ifPresent(lines::add);
    return lines;
  }

  private static void ofChart(ChartAnalysis chart, List<String> lines) {
    String group = chart.measured().group().map(name -> name + ": ").orElse("");
    chart.setup().choice().reason().ifPresent(reason -> lines.add("Note: " + group + reason));
    chart.warnings().forEach(warning -> lines.add("Warning: " + group + warning.message()));
  }

  /** That a tool whose convention is followed goes with other rules than those used. */
  private Optional<String> ofRules() {
    Setup setup = rendering.document().charts().get(0).setup();
    boolean patterns = setup.choice().type().traits().has(Trait.PATTERNS);
    Optional<RuleSet> partner = RuleSets.partnerOf(setup.convention());
    return partner
        .filter(set -> rendering.options().request().rules().isEmpty())
        .filter(set -> patterns && !set.id().equals(setup.rules().id()))
        .map(
            set ->
                "Note: "
                    + setup.convention().name()
                    + " itself uses --rules "
                    + set.id()
                    + "; this chart uses "
                    + setup.rules().id()
                    + ".");
  }
}
