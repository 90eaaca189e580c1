package org.centreline.report.chart;

import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.risk.LevelFacts;
import org.centreline.analysis.risk.RiskFacts;
import org.centreline.chart.risk.Calibration;
import org.centreline.chart.risk.Calibration.RiskGroup;
import org.centreline.chart.risk.RunLength;
import org.centreline.phase.Span;
import org.centreline.report.JsonText;
import org.centreline.words.chart.CaseWords;

/**
 * What a chart of events against the number expected adds to its JSON.
 *
 * @param json where it goes; an object has begun
 * @param analysis the chart
 */
record RiskJson(JsonText json, ChartAnalysis analysis) {

  /** How long a phase goes on average without a false alarm. */
  void phase(PhaseFacts facts) {
    double length = facts.level().runLength();
    int cases = included(facts.phase().span());
    json.number("oddsRatio", ratio(true))
        .number("oddsRatioDown", ratio(false))
        .number("inControlRunLength", length)
        .object("falseAlarmWithin")
        .count("cases", cases)
        .number("probability", RunLength.chanceWithin(cases, length))
        .endObject();
  }

  /** The run that a signal ends: its first and last case, from 1, and the events in it. */
  void run(Finding finding) {
    CaseWords words = new CaseWords(analysis);
    Span run = words.run(finding);
    json.count("firstCase", run.first() + 1)
        .count("lastCase", run.last() + 1)
        .text("runFrom", analysis.measured().subgroups().labels().get(run.first()))
        .number("observed", words.observed(run))
        .number("expected", words.expected(run));
  }

  private double ratio(boolean up) {
    return RiskFacts.ratio(analysis.setup().choice().type(), up);
  }

  private int included(Span span) {
    int count = 0;
    for (int i = span.first(); i <= span.last(); i++) {
      count += analysis.points().statuses().get(i) == Status.INCLUDED ? 1 : 0;
    }
    return count;
  }

  /** The levels at which a VLAD flags; nothing where there is one watch. */
  void levels() {
    List<LevelFacts> levels = analysis.levels();
    if (levels.isEmpty()) {
      return;
    }
    json.array("levels");
    for (LevelFacts level : levels) {
      json.object()
          .number("percent", level.percent())
          .number("oddsRatio", level.watch().up().orElse(Double.NaN))
          .number("oddsRatioDown", level.watch().down().orElse(Double.NaN))
          .number("decisionInterval", level.interval())
          .number("inControlRunLength", level.runLength())
          .array("flags");
      for (LevelFacts.Flag flag : level.flags()) {
        json.line()
            .count("case", flag.position() + 1)
            .text("x", analysis.measured().subgroups().labels().get(flag.position()))
            .text("side", flag.side().word())
            .endLine();
      }
      json.endArray().endObject();
    }
    json.endArray();
  }

  /** Observed and expected, overall and by risk. */
  void calibration() {
    RiskFacts facts = analysis.risks();
    if (facts.calibration().isEmpty()) {
      json.nothing("calibration");
      return;
    }
    Calibration all = facts.calibration().get();
    json.object("calibration");
    numbers(all);
    json.number("shift", facts.shift().map(found -> found.shift()).orElse(Double.NaN))
        .count("missingRisk", all.left().risk())
        .count("missingOutcome", all.left().outcome())
        .count("eventsWithoutRisk", all.left().events())
        .array("groups");
    for (RiskGroup group : facts.groups()) {
      json.line().number("from", group.from()).number("to", group.to());
      numbers(group.found());
      json.endLine();
    }
    json.endArray().endObject();
  }

  private void numbers(Calibration found) {
    json.count("cases", found.cases())
        .number("observed", found.observed())
        .number("expected", found.expected())
        .number("ratio", found.ratio())
        .number("z", found.z());
  }
}
