package org.centreline.project.slides;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.plot.compare.SitesLayout.Scales;
import org.centreline.plot.page.Presentation;
import org.centreline.project.folder.MeasureResult.Analysed;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.Followed;
import org.centreline.project.standing.SharedMeasure;
import org.centreline.project.standing.Standing;
import org.centreline.report.KeyFacts;
import org.centreline.report.chart.ChartSlide;
import org.centreline.report.compare.ComparisonSlides;
import org.centreline.report.outcome.OutcomeSlide;
import org.centreline.report.slides.Slide;
import org.centreline.report.slides.SlideTable;
import org.centreline.report.slides.SlideTable.Cell;
import org.centreline.report.slides.SlideTable.Column;
import org.centreline.report.slides.SlideTable.Look;
import org.centreline.report.slides.SlideTable.Row;
import org.centreline.words.Numbers;
import org.centreline.words.compare.FunnelWords;

/**
 * The slides of one measure: its chart and what followed its changes, or its sites side by side.
 *
 * @param charts one a chart
 * @param shared the measure with its sites, where it has several
 * @param told what the pages say of the pack
 */
record MeasureSlides(List<Standing> charts, Optional<SharedMeasure> shared, PackTold told) {

  /** Charts of sites that can't be told apart, which have a slide each. */
  private static final int MOST = 24;

  private static final List<Column> FOLLOWED =
      List.of(
          new Column("Where", 200, Look.WORDS),
          new Column("Since", 208, Look.WORDS),
          new Column("In words", 480, Look.SENTENCES));

  List<Slide> slides() {
    List<Slide> slides = new ArrayList<>();
    if (shared.isPresent()) {
      slides.addAll(side(shared.get()));
      slides.addAll(followed());
      return slides;
    }
    for (Standing standing : charts.subList(0, Math.min(MOST, charts.size()))) {
      Presentation look = result().presentation().untitled();
      slides.add(new ChartSlide(standing.chapter().chart(), look).with(notes()));
      standing.chapter().outcome().ifPresent(outcome -> slides.add(outcome(outcome, look)));
    }
    return slides;
  }

  /** What has no slide, in words. */
  List<String> leftOut() {
    String title = result().title();
    int most = shared.isPresent() ? ComparisonSlides.MOST : MOST;
    List<String> left = new ArrayList<>();
    if (charts.size() > most) {
      String shown = Numbers.count(most) + " of " + Numbers.count(charts.size());
      left.add(title + ": charts of " + shown + " are shown.");
    }
    long outcomes = charts.stream().filter(one -> one.chapter().outcome().isPresent()).count();
    if (shared.isPresent() && outcomes > 0) {
      left.add(title + ": what followed the changes is told without its pictures.");
    }
    return left;
  }

  private Analysed result() {
    return charts.get(0).chapter().result();
  }

  private Slide outcome(OutcomeAnalysis outcome, Presentation look) {
    return new OutcomeSlide(outcome, look).saying(new Followed(outcome).sentence(), notes());
  }

  private List<Slide> side(SharedMeasure measure) {
    Presentation look = result().presentation().untitled();
    ComparisonSlides made =
        new ComparisonSlides(measure.title(), measure.comparison(), look, notes());
    List<Slide> slides = new ArrayList<>(made.sites(Scales.SHARED, Optional.empty()));
    measure
        .comparison()
        .funnel()
        .ifPresent(
            funnel -> {
              String sentence = "Beside one another: " + FunnelWords.verdict(funnel);
              slides.add(made.funnel(funnel, Optional.empty(), sentence, told.sizes()));
            });
    return slides;
  }

  /** What followed the changes at each site, as a table. */
  private List<Slide> followed() {
    Map<Chapter, Followed> found = new LinkedHashMap<>();
    for (Standing standing : charts) {
      standing.chapter().followed().ifPresent(one -> found.put(standing.chapter(), one));
    }
    if (found.isEmpty()) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    found.forEach(
        (chapter, one) -> {
          String where = chapter.chart().measured().group().orElse(chapter.title());
          rows.add(
              new Row(
                  List.of(Cell.of(where), Cell.bold(one.brief()), Cell.of(one.sentence())),
                  Row.Kind.PLAIN));
          sentences.add(where + ": " + one.sentence());
        });
    sentences.addAll(notes());
    String title = "What followed the changes: " + result().title();
    SlideTable table = new SlideTable(title, FOLLOWED, rows);
    return PackSlides.pages(
        page -> new Slide(result().title(), "before and after", title + ".", page, sentences),
        table);
  }

  /** What all its slides have in their notes. */
  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    result().measure().definition().ifPresent(text -> notes.add("What is measured: " + text));
    told.reasons()
        .apply(result().unanswered())
        .forEach(why -> notes.add("What followed the changes could not be worked out: " + why));
    if (told.isOpen()) {
      notes.addAll(KeyFacts.told(result().source()));
    } else {
      notes.add("Data: " + result().measure().file() + ".");
      notes.add(told.disclosure().sentence());
    }
    return notes;
  }
}
