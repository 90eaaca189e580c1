package org.centreline.report.outcome;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.plot.outcome.OutcomeLayout;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.svg.SvgDrawing;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlTable;
import org.centreline.words.chart.Titles;
import org.centreline.words.outcome.OutcomeMaking;
import org.centreline.words.outcome.OutcomeSentence;
import org.centreline.words.outcome.OutcomeText;

/**
 * What followed a change, on a page: the sentence, the picture, the lines, what to beware of, and
 * the tables folded below.
 *
 * @param analysis the outcome
 * @param presentation how the picture looks; its title is not heeded, for the group belongs to it
 * @param id a word that no other picture of the page has; ids below begin with it
 * @param level the rank of headings within, 2 to 5
 */
public record OutcomeArticle(
    OutcomeAnalysis analysis, Presentation presentation, String id, int level) {

  /** Writes everything but a heading. */
  public void write(Html html) {
    html.line("p", OutcomeSentence.of(analysis), "class", "verdict");
    picture(html);
    list(html, OutcomeText.lines(analysis));
    warnings(html);
    analysis.told().ifPresent(fit -> tables(html, fit));
    html.line("p", OutcomeMaking.of(analysis) + ".");
  }

  private void picture(Html html) {
    String name = "The chart of " + Titles.title(analysis.chart()) + " before and after";
    html.open("figure").newLine();
    html.open("div", "class", "scroll chart", "role", "group", "aria-label", name, "tabindex", "0");
    SvgDrawing drawing = SvgDrawing.of(OutcomeLayout.of(analysis, own()));
    html.newLine().trusted(drawing.document(id)).close();
    html.close();
  }

  /** The sentence stands above the picture already, so it is not its subtitle too. */
  private Presentation own() {
    return presentation
        .untitled()
        .withSubtitle(
            presentation.subtitle().or(() -> Optional.of(Titles.subtitle(analysis.chart()))));
  }

  private void warnings(Html html) {
    if (!analysis.warnings().isEmpty()) {
      html.open("div", "class", "warning").newLine();
      html.line("h" + level, "Please note");
      list(html, analysis.warnings().stream().map(Warning::message).toList());
      html.close();
    }
  }

  private void tables(Html html, OutcomeFit fit) {
    html.open("details").line("summary", "The numbers of before and after");
    HtmlTable.write(html, EffectTable.of(analysis, fit), "The effect by date");
    HtmlTable.write(html, EffectTable.methods(analysis, fit), "The mean effect under every method");
    html.close();
  }

  private static void list(Html html, List<String> entries) {
    html.open("ul").newLine();
    entries.forEach(entry -> html.line("li", entry));
    html.close();
  }
}
