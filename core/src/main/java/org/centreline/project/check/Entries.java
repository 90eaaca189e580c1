package org.centreline.project.check;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.analysis.chart.Setup;
import org.centreline.analysis.chart.Variation;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.Sustained.Hold;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.chart.VladChart;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.Track;
import org.centreline.csv.problem.Notice;
import org.centreline.outcome.fit.Estimate;
import org.centreline.project.folder.MeasureResult.Analysed;
import org.centreline.report.NumberText;
import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Doubles;
import org.centreline.words.chart.CaseWords;

/** Lists what is to be recorded of a measure: its data, lines, signals and icons. */
final class Entries {

  private final List<Entry> entries = new ArrayList<>();
  private String group = "";

  private Entries() {}

  /** Everything, chart by chart; a line where it begins and wherever it changes. */
  static List<Entry> of(Analysed measure) {
    Entries made = new Entries();
    made.add("rows", "", Integer.toString(measure.source().rows()));
    made.add("rows used", "", Integer.toString(measure.source().rowsUsed()));
    for (Notice notice : measure.source().notices()) {
      made.add("notice", notice.code(), "");
    }
    measure.charts().forEach(made::chart);
    measure.outcomes().forEach(made::outcome);
    made.group = "";
    measure.unanswered().forEach(problem -> made.add("unanswered", "", problem.code()));
    return List.copyOf(made.entries);
  }

  private void add(String finding, String x, String value) {
    entries.add(new Entry(group, finding, x, value));
  }

  private void chart(ChartAnalysis chart) {
    group = chart.measured().group().orElse("");
    Setup setup = chart.setup();
    add("type", "", setup.choice().type().id());
    add("rules", "", String.join(";", setup.sets().stream().map(RuleSet::id).toList()));
    add("rhythm", "", chart.measured().subgroups().rhythm().word());
    List<String> labels = chart.measured().subgroups().labels();
    if (CaseWords.speakOf(chart)) {
      cases(chart, labels);
    } else {
      values(chart.points().values(), labels);
      Lines lines = chart.points().raw();
      steps("centre", labels, lines.centre());
      steps("lower", labels, lines.lower());
      steps("upper", labels, lines.upper());
    }
    steps("target", labels, chart.points().targets());
    steps("target, lower", labels, chart.points().band().lower());
    steps("target, upper", labels, chart.points().band().upper());
    chart
        .phases()
        .forEach(facts -> phase(labels, facts.phase().span().first(), facts.basePoints()));
    chart.exclusions().reasons().keySet().forEach(i -> add("excluded", labels.get(i), ""));
    chart.exclusions().parts().stream().sorted().forEach(i -> add("partial", labels.get(i), ""));
    chart.findings().forEach(finding -> signal(labels, finding));
    add("variation", "", chart.variation().map(Variation::word).orElse(""));
    add("assurance", "", chart.assurance().map(Assurance::word).orElse(""));
  }

  private void values(Doubles values, List<String> labels) {
    for (int i = 0; i < values.size(); i++) {
      add(Entry.VALUE, labels.get(i), text(values.get(i)));
    }
  }

  /**
   * Of cases their outcomes and risks, what sets a signal, and where the sums stand at last: what
   * lies between follows from these, and a corrected case is one difference, not one a later case.
   */
  private void cases(ChartAnalysis chart, List<String> labels) {
    Track track = chart.points().track();
    boolean sums = chart.setup().choice().type().id().equals(VladChart.TYPE.id());
    values(sums ? chart.measured().series().numerators() : chart.points().values(), labels);
    for (int i = 0; i < track.expected().size(); i++) {
      add("expected", labels.get(i), text(track.expected().get(i)));
    }
    for (PhaseFacts facts : chart.phases()) {
      String from = labels.get(facts.phase().span().first());
      add("decision interval", from, text(facts.level().decisionInterval()));
      add("false alarm", from, text(facts.level().runLength()));
      int last = facts.phase().span().last();
      add("sum", labels.get(last), text(track.statistic().get(last)));
      add("sum, lower", labels.get(last), text(track.lower().get(last)));
    }
  }

  /** What the changes did, and whether it lasts. */
  private void outcome(OutcomeAnalysis outcome) {
    group = outcome.measured().group().orElse("");
    List<String> labels = outcome.measured().subgroups().labels();
    add("method", "", outcome.model().method());
    outcome.fit().ifPresent(fit -> fit(fit, labels));
    add("lasting", "", outcome.sustained().verdict().map(Hold::word).orElse(""));
  }

  private void fit(OutcomeFit fit, List<String> labels) {
    estimate("mean effect", "", fit.mean().difference());
    estimate("latest effect", labels.get(fit.latest().position()), fit.latest().difference());
    fit.totals().ifPresent(totals -> estimate("avoided", "", totals.avoided()));
  }

  private void estimate(String finding, String x, Estimate estimate) {
    add(finding, x, text(estimate.value()));
    add(finding + ", lower", x, text(estimate.lower()));
    add(finding + ", upper", x, text(estimate.upper()));
  }

  private void phase(List<String> labels, int first, int basePoints) {
    add("phase", labels.get(first), Integer.toString(basePoints));
  }

  private void steps(String line, List<String> labels, Doubles each) {
    String before = "";
    for (int i = 0; i < each.size(); i++) {
      String text = text(each.get(i));
      if (!text.equals(before)) {
        add(line, labels.get(i), text);
      }
      before = text;
    }
  }

  private void signal(List<String> labels, Finding finding) {
    String side = finding.signal().hasPlace() ? finding.signal().side().word() + " " : "";
    add(
        finding.signal().rule() + " (" + finding.ruleSet() + ")",
        labels.get(finding.signal().first()),
        side + "to " + labels.get(finding.signal().last()) + ", " + finding.reading().word());
  }

  private static String text(double number) {
    return NumberText.exists(number) ? NumberText.of(number) : "";
  }
}
