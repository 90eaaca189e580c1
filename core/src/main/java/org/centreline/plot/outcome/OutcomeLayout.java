package org.centreline.plot.outcome;

import java.util.List;
import java.util.stream.Stream;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.plot.About;
import org.centreline.plot.Mark;
import org.centreline.plot.Picture;
import org.centreline.plot.axis.TickDecimals.Notation;
import org.centreline.plot.axis.ValueAxis;
import org.centreline.plot.axis.XAxis;
import org.centreline.plot.chart.KeyRow;
import org.centreline.plot.chart.TimePage;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.page.Stack;
import org.centreline.series.Doubles;
import org.centreline.words.Numbers;
import org.centreline.words.chart.Titles;
import org.centreline.words.outcome.OutcomeAltText;
import org.centreline.words.outcome.OutcomeMaking;
import org.centreline.words.outcome.OutcomeSentence;
import org.centreline.words.outcome.OutcomeText;

/** Lays out what happened before and after a change beside what would have been expected. */
public final class OutcomeLayout {

  private static final int MOST_TITLE = 3;
  private static final int MOST_SUBTITLE = 4;
  private static final int MOST_FOOTER = 2;

  private final OutcomeAnalysis analysis;
  private final Presentation presentation;
  private final PageStyle look;
  private final XAxis axis;

  private OutcomeLayout(OutcomeAnalysis analysis, Presentation presentation) {
    this.analysis = analysis;
    this.presentation = presentation;
    look = new PageStyle(presentation.theme().palette(), presentation.size());
    axis = XAxis.of(analysis.measured().subgroups());
  }

  /** The picture of an outcome. */
  public static Picture of(OutcomeAnalysis analysis, Presentation presentation) {
    return new OutcomeLayout(analysis, presentation).picture();
  }

  private Picture picture() {
    About about =
        new About(
            title(),
            OutcomeAltText.of(analysis),
            String.join(" ", OutcomeText.lines(analysis)),
            List.of());
    PageSize size = presentation.size();
    return new Picture(size.width(), size.height(), look.palette().paper(), about, marks());
  }

  private String title() {
    return presentation.title().orElseGet(() -> Titles.title(analysis.chart()));
  }

  private Stack header() {
    String finding = presentation.subtitle().orElseGet(() -> OutcomeSentence.of(analysis));
    return new Stack(
        List.of(
            look.paragraph(presentation.heading(title()), look.title(), look.lines(MOST_TITLE)),
            look.paragraph(
                presentation.heading(finding), look.subtitle(), look.lines(MOST_SUBTITLE))));
  }

  private Stack foot() {
    return new Stack(
        List.of(
            new KeyRow(OutcomeKey.of(analysis, look), look),
            look.paragraph(
                presentation.caption().orElse(""),
                look.label().in(look.palette().quiet()),
                look.lines(MOST_FOOTER)),
            look.paragraph(
                presentation.method(OutcomeMaking.of(analysis)), look.small(), MOST_FOOTER)));
  }

  private List<Mark> marks() {
    TimePage page =
        new TimePage(
            header(),
            axis,
            OutcomeEvents.of(analysis, axis),
            TimePage.yLabel(presentation, Numbers.of(analysis.chart()).scale(), look),
            this::values,
            OutcomeLabels.of(analysis, look),
            foot(),
            look);
    return page.marks(page.body(), new OutcomeTraces(analysis, axis, look));
  }

  private ValueAxis values(double room) {
    boolean percent = Numbers.of(analysis.chart()).scale().isPercent();
    return ValueAxis.of(shown(), percent ? Notation.PERCENT : Notation.PLAIN, look, room);
  }

  /** Everything drawn but the band, whose ends may lie far out and are cut at the panel's edge. */
  private Doubles shown() {
    var points = analysis.chart().points();
    Stream<Doubles> lines =
        Stream.of(
            points.values(),
            points.drawn().centre(),
            points.drawn().lower(),
            points.drawn().upper(),
            points.targets(),
            points.band().lower(),
            points.band().upper(),
            analysis.controlValues());
    Stream<Doubles> fitted =
        Stream.concat(
            OutcomeTraces.meansAfter(analysis).stream(),
            analysis.curves().stream().flatMap(c -> Stream.of(c.fitted(), c.counterfactual())));
    return Doubles.of(
        Stream.concat(lines, fitted)
            .flatMapToDouble(Doubles::stream)
            .map(ValueAxis::drawable)
            .toArray());
  }
}
