package org.centreline.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.plot.chart.ChartLayout;
import org.centreline.plot.page.Presentation;
import org.centreline.report.KeyFacts;
import org.centreline.report.slides.Slide;
import org.centreline.report.slides.SlideDrawing;
import org.centreline.report.slides.SlideIcon;
import org.centreline.words.Plural;
import org.centreline.words.chart.AssuranceWords;
import org.centreline.words.chart.Footer;
import org.centreline.words.chart.IconWords;
import org.centreline.words.chart.NextQuestion;
import org.centreline.words.chart.SignalSentence;
import org.centreline.words.chart.Titles;
import org.centreline.words.chart.Verdict;

/**
 * A chart on a slide: its sentence is the title, and what a speaker may be asked is in the notes.
 *
 * @param chart the chart
 * @param presentation how it looks
 */
public record ChartSlide(ChartAnalysis chart, Presentation presentation) {

  /** More signals than this are counted rather than listed. */
  private static final int LISTED = 6;

  /**
   * The slide.
   *
   * @param further what the notes say behind all else, one paragraph each
   */
  public Slide with(List<String> further) {
    List<String> notes = notes();
    notes.addAll(further);
    SlideDrawing drawing =
        new SlideDrawing(
            size -> ChartLayout.of(chart, presentation.onSlide(size)),
            presentation.density(),
            SlideIcon.all(chart, presentation.theme()));
    return new Slide(name(), about(), Verdict.of(chart), drawing, notes);
  }

  private String name() {
    return presentation.title().orElseGet(() -> Titles.title(chart));
  }

  private String about() {
    return presentation.subtitle().orElseGet(() -> Titles.subtitle(chart));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(name() + ". " + about() + ".");
    notes.add(Verdict.of(chart));
    notes.add(NextQuestion.of(chart));
    chart.variation().map(IconWords::full).ifPresent(notes::add);
    AssuranceWords.full(chart).ifPresent(notes::add);
    KeyFacts.of(chart).stream()
        .filter(fact -> !fact.startsWith("Variation:") && !fact.startsWith("Assurance:"))
        .forEach(notes::add);
    notes.addAll(KeyFacts.notes(chart));
    List<String> signals = SignalSentence.all(chart);
    signals.stream().limit(LISTED).forEach(notes::add);
    if (signals.size() > LISTED) {
      notes.add("And " + Plural.of(signals.size() - LISTED, "further signal") + ".");
    }
    chart.warnings().stream()
        .map(Warning::message)
        .forEach(message -> notes.add("Please note: " + message));
    notes.add("How it was made. " + Footer.ofPicture(chart) + ".");
    return notes;
  }
}
