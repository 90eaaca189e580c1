package org.centreline.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.plot.svg.SvgDrawing;
import org.centreline.report.KeyFacts;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlTable;
import org.centreline.words.chart.AssuranceWords;
import org.centreline.words.chart.IconWords;
import org.centreline.words.chart.LongDescription;
import org.centreline.words.chart.NextQuestion;
import org.centreline.words.chart.SignalSentence;
import org.centreline.words.chart.Titles;
import org.centreline.words.chart.Verdict;

/**
 * One chart on a page: the sentence, the picture, what the icons say, warnings, and folded below
 * the same in words and as a table.
 *
 * @param analysis the chart
 * @param drawing its picture
 * @param id a word that no other chart of the page has; ids below begin with it
 * @param level the rank of headings within, 2 to 5
 */
public record ChartArticle(ChartAnalysis analysis, SvgDrawing drawing, String id, int level) {

  /** Writes everything but a heading. */
  public void write(Html html) {
    html.line("p", Verdict.of(analysis), "class", "verdict");
    rest(html);
  }

  /** The same after a sentence that says more than the chart's own, which comes second. */
  public void writeAfter(String headline, Html html) {
    html.line("p", headline, "class", "verdict");
    html.line("p", "The chart: " + Verdict.of(analysis));
    rest(html);
  }

  private void rest(Html html) {
    html.line("p", NextQuestion.of(analysis));
    picture(html);
    list(html, icons());
    warnings(html);
    signals(html);
    fold(html, "The chart in words");
    html.line("p", LongDescription.of(analysis)).close();
    fold(html, "The numbers");
    HtmlTable.write(html, PointTable.of(analysis), "The points of " + Titles.title(analysis));
    html.close();
  }

  private void picture(Html html) {
    String name = "The chart of " + Titles.title(analysis);
    html.open("figure").newLine();
    html.open("div", "class", "scroll chart", "role", "group", "aria-label", name, "tabindex", "0");
    html.newLine().trusted(drawing.document(id)).close();
    html.close();
  }

  private List<String> icons() {
    List<String> facts = new ArrayList<>();
    analysis.variation().map(IconWords::full).ifPresent(facts::add);
    AssuranceWords.full(analysis).ifPresent(facts::add);
    KeyFacts.of(analysis).stream().filter(fact -> !isOfAnIcon(fact)).forEach(facts::add);
    facts.addAll(KeyFacts.notes(analysis));
    return facts;
  }

  private static boolean isOfAnIcon(String fact) {
    return fact.startsWith("Variation:") || fact.startsWith("Assurance:");
  }

  private void warnings(Html html) {
    if (!analysis.warnings().isEmpty()) {
      html.open("div", "class", "warning").newLine();
      html.line("h" + level, "Please note");
      list(html, analysis.warnings().stream().map(Warning::message).toList());
      html.close();
    }
  }

  private void signals(Html html) {
    List<String> signals = SignalSentence.all(analysis);
    if (!signals.isEmpty()) {
      fold(html, signals.size() == 1 ? "The signal" : "The " + signals.size() + " signals");
      list(html, signals);
      html.close();
    }
  }

  private static void fold(Html html, String summary) {
    html.open("details").line("summary", summary);
  }

  private static void list(Html html, List<String> entries) {
    if (!entries.isEmpty()) {
      html.open("ul").newLine();
      entries.forEach(entry -> html.line("li", entry));
      html.close();
    }
  }
}
