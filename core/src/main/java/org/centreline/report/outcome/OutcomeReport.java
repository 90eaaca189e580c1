package org.centreline.report.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.model.PlanAgreement;
import org.centreline.csv.row.Source;
import org.centreline.plot.outcome.OutcomeLayout;
import org.centreline.plot.page.Presentation;
import org.centreline.report.CellRows;
import org.centreline.report.Document;
import org.centreline.report.GroupVerdict;
import org.centreline.report.KeyFacts;
import org.centreline.report.Report;
import org.centreline.report.ReportPicture;
import org.centreline.report.TextScreen;
import org.centreline.report.slides.Deck;
import org.centreline.report.slides.Slide;
import org.centreline.words.outcome.OutcomeSentence;
import org.centreline.words.outcome.PlannedWords;

/**
 * What followed changes, in every format.
 *
 * @param document the outcomes
 * @param plan the plan that they are held against
 * @param presentation how pictures look
 */
public record OutcomeReport(
    Document<OutcomeAnalysis> document, Optional<PlanAgreement> plan, Presentation presentation)
    implements Report {

  /** Outcomes that no plan is known of. */
  public OutcomeReport(Document<OutcomeAnalysis> document, Presentation presentation) {
    this(document, Optional.empty(), presentation);
  }

  @Override
  public String text(TextScreen terminal) {
    return OutcomeTextWriter.write(document, plan, terminal);
  }

  @Override
  public String json() {
    return OutcomeJson.write(document, plan);
  }

  @Override
  public void rows(CellRows table) {
    OutcomeCsvWriter.write(document, table);
  }

  @Override
  public String markdown() {
    return OutcomeMarkdownWriter.write(document, plan);
  }

  @Override
  public String html() {
    return OutcomeHtmlWriter.write(document, plan, presentation);
  }

  @Override
  public List<ReportPicture> pictures() {
    return document.analyses().stream().map(this::picture).toList();
  }

  private ReportPicture picture(OutcomeAnalysis outcome) {
    return ReportPicture.of(
        outcome.measured().group(), () -> OutcomeLayout.of(outcome, presentation));
  }

  @Override
  public List<String> sentences() {
    return document.analyses().stream()
        .map(
            outcome ->
                outcome.measured().group().map(g -> g + ": ").orElse("")
                    + OutcomeSentence.of(outcome))
        .toList();
  }

  /** Each outcome, and how they keep to the plan where one is known. */
  @Override
  public List<GroupVerdict> verdicts() {
    List<GroupVerdict> all = new ArrayList<>();
    for (OutcomeAnalysis outcome : document.analyses()) {
      all.add(
          new GroupVerdict(
              outcome.chart().setup().title(),
              outcome.measured().group(),
              OutcomeSentence.of(outcome),
              outcome.warnings().stream().map(Warning::message).toList()));
    }
    plan.ifPresent(
        held ->
            all.add(
                new GroupVerdict(
                    "Plan", Optional.empty(), PlannedWords.sentence(held), List.of())));
    return all;
  }

  @Override
  public Optional<Source> data() {
    return Optional.of(document.source());
  }

  @Override
  public Optional<byte[]> slides() {
    List<String> notes = new ArrayList<>();
    plan.ifPresent(held -> notes.add(PlannedWords.sentence(held)));
    notes.addAll(KeyFacts.told(document.source()));
    List<Slide> slides =
        document.analyses().stream()
            .map(one -> new OutcomeSlide(one, presentation).saying(OutcomeSentence.of(one), notes))
            .toList();
    String title =
        presentation.title().orElseGet(() -> document.analyses().get(0).chart().setup().title());
    return Optional.of(new Deck(title, KeyFacts.foot(document.source()), slides).bytes());
  }

  @Override
  public OutcomeReport quiet() {
    return new OutcomeReport(document.quiet(), plan, presentation);
  }
}
