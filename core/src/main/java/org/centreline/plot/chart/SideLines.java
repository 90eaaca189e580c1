package org.centreline.plot.chart;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.risk.LevelFacts;
import org.centreline.rule.sequence.Side;
import org.centreline.series.Doubles;
import org.centreline.words.Numbers;

/**
 * What a VLAD shows beside its own limits: those of further levels, and the range that holds at one
 * case fixed beforehand.
 *
 * @param lines one each
 */
record SideLines(List<SideLine> lines) {

  /** The line and what it is called at its end. */
  record SideLine(String name, Doubles line) {}

  static SideLines of(ChartAnalysis analysis) {
    List<SideLine> lines = new ArrayList<>();
    List<LevelFacts> levels = analysis.levels();
    Doubles vlad = analysis.points().values();
    for (LevelFacts level : levels.subList(Math.min(1, levels.size()), levels.size())) {
      String name = "at " + Numbers.raw(level.percent()) + "%";
      lines.add(new SideLine(name, level.limit(Side.BELOW, vlad)));
      lines.add(new SideLine(name, level.limit(Side.ABOVE, vlad)));
    }
    Doubles range = analysis.risks().prediction(analysis.points().track().expected());
    if (range.present().size() > 0) {
      lines.add(new SideLine("at one case", range));
      lines.add(new SideLine("at one case", range.map(r -> -r)));
    }
    return new SideLines(lines);
  }

  /** Every number of them. */
  Doubles shown() {
    return lines.stream().map(SideLine::line).reduce(Doubles.empty(), Doubles::followedBy);
  }
}
