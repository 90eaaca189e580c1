package org.centreline.report.outcome;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.plot.outcome.OutcomeLayout;
import org.centreline.plot.page.Presentation;
import org.centreline.report.slides.Slide;
import org.centreline.report.slides.SlideDrawing;
import org.centreline.words.chart.Titles;
import org.centreline.words.outcome.OutcomeMaking;
import org.centreline.words.outcome.OutcomeText;

/**
 * What followed a change on a slide.
 *
 * @param outcome what was found
 * @param presentation how it looks
 */
public record OutcomeSlide(OutcomeAnalysis outcome, Presentation presentation) {

  /**
   * The slide.
   *
   * @param sentence its title
   * @param further what the notes say behind all else, one paragraph each
   */
  public Slide saying(String sentence, List<String> further) {
    String name = presentation.title().orElseGet(() -> Titles.title(outcome.chart()));
    String about =
        presentation
            .subtitle()
            .orElseGet(() -> "before and after, " + Titles.subtitle(outcome.chart()));
    List<String> notes = new ArrayList<>();
    notes.add(name + ", " + about + ".");
    notes.add(sentence);
    OutcomeText.lines(outcome).forEach(line -> notes.add(line + "."));
    outcome.warnings().stream()
        .map(Warning::message)
        .forEach(message -> notes.add("Please note: " + message));
    notes.add("How it was made. " + OutcomeMaking.of(outcome) + ".");
    notes.addAll(further);
    SlideDrawing drawing =
        new SlideDrawing(
            size -> OutcomeLayout.of(outcome, presentation.onSlide(size)),
            presentation.density(),
            List.of());
    return new Slide(name, about, sentence, drawing, notes);
  }
}
