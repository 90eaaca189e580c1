package org.centreline.report.chart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Setup;
import org.centreline.report.html.ExplainHtml;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlTable;
import org.centreline.rule.signal.RuleSet;
import org.centreline.words.chart.Footer;
import org.centreline.words.chart.Titles;

/** How a chart was made, folded: phases and limits, and what chart, rules and convention mean. */
public final class LimitsNote {

  private LimitsNote() {}

  /** The phases of a chart and where their limits come from. */
  public static void ofChart(Html html, ChartAnalysis analysis) {
    html.open("details").line("summary", "How the limits were made");
    analysis.setup().choice().reason().ifPresent(reason -> html.line("p", reason));
    html.line("p", Footer.of(analysis) + ".");
    HtmlTable.write(html, PhaseTable.of(analysis), "The phases of " + Titles.title(analysis));
    html.close();
  }

  /**
   * What the kinds of chart, the rules and the conventions of these charts mean, each once.
   *
   * @param level the rank of the headings within
   */
  public static void glossary(Html html, List<ChartAnalysis> charts, int level) {
    Set<String> topics = new LinkedHashSet<>();
    charts.forEach(chart -> topics.add(chart.setup().choice().type().id()));
    charts.forEach(chart -> chart.setup().sets().forEach(set -> topics.add(topic(set))));
    charts.forEach(chart -> topics.add(topic(chart.setup())));
    topics.add("variation");
    topics.add("assurance");
    html.open("details").line("summary", "What the words mean");
    topics.forEach(topic -> ExplainHtml.write(html, topic, level));
    html.close();
  }

  private static String topic(RuleSet set) {
    return set.id();
  }

  private static String topic(Setup setup) {
    return setup.convention().id();
  }
}
