package org.centreline.report.outcome;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.model.PlanAgreement;
import org.centreline.report.Document;
import org.centreline.report.MarkdownPage;
import org.centreline.words.chart.Titles;
import org.centreline.words.outcome.OutcomeMaking;
import org.centreline.words.outcome.OutcomeSentence;
import org.centreline.words.outcome.PlannedWords;
import org.centreline.words.outcome.Squire;

/**
 * Writes outcomes as the beginning of a project's report: under the headings of SQUIRE 2.0 what the
 * data say, and a prompt where only the team can know.
 */
final class OutcomeMarkdownWriter {

  private OutcomeMarkdownWriter() {}

  /** The Markdown, LF line ends. */
  static String write(Document<OutcomeAnalysis> document, Optional<PlanAgreement> plan) {
    MarkdownPage page = new MarkdownPage();
    for (OutcomeAnalysis analysis : document.analyses()) {
      page.title(Titles.title(analysis.chart()));
      page.strong(OutcomeSentence.of(analysis));
      for (Squire.Section section : Squire.of(analysis, document.source())) {
        page.heading(section.heading());
        section.prompts().forEach(prompt -> page.paragraph("[" + prompt + "]"));
        page.list(section.facts());
      }
      if (analysis.told().isPresent()) {
        page.heading("In numbers");
        page.table(EffectTable.of(analysis, analysis.told().get()));
        page.table(EffectTable.methods(analysis, analysis.told().get()));
      }
      List<String> warnings = analysis.warnings().stream().map(Warning::message).toList();
      page.section("Warnings", warnings);
      page.paragraph(OutcomeMaking.of(analysis) + ".");
    }
    plan.ifPresent(held -> page.section("Plan", List.of(PlannedWords.sentence(held))));
    page.source(document.source());
    return page.close();
  }
}
