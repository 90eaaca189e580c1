package org.centreline.plot.pareto;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.analysis.pareto.Pareto.Bar;
import org.centreline.plot.Anchor;
import org.centreline.plot.Area;
import org.centreline.plot.Colour;
import org.centreline.plot.Dash;
import org.centreline.plot.Mark;
import org.centreline.plot.MarkerShape;
import org.centreline.plot.MarkerStyle;
import org.centreline.plot.Markers;
import org.centreline.plot.Panel;
import org.centreline.plot.Polyline;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.Trace;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Wrapping;
import org.centreline.series.Doubles;
import org.centreline.words.ParetoWords;

/**
 * The bars of a Pareto chart, their line and their words.
 *
 * @param pareto what is drawn; one bar a unit of x
 * @param panel the axes
 * @param look colours and measures
 */
record ParetoBars(Pareto pareto, Panel panel, PageStyle look) {

  private static final double FREE = 0.12;

  /** How much of its room a bar fills. */
  static final double FILLED = 1 - 2 * FREE;

  static final int NAME_LINES = 3;

  /** Bars, their outlines, the mark and the line, in numbers of the axes. */
  List<Trace> traces() {
    List<Trace> traces = new ArrayList<>();
    for (int i = 0; i < pareto.bars().size(); i++) {
      traces.addAll(bar(i, isFew(i) ? look.palette().quiet() : look.palette().points().common()));
    }
    int size = pareto.bars().size();
    double mark = Pareto.MOST * pareto.total();
    Stroke broken = new Stroke(look.palette().ink(), look.length(1.25), Dash.DASHED);
    traces.add(Polyline.level(0, size, mark, broken));
    Doubles xs = Doubles.tabulate(size, i -> i + 0.5);
    Doubles ys = Doubles.tabulate(size, i -> pareto.bars().get(i).cumulative());
    traces.add(new Polyline(xs, ys, Stroke.solid(look.palette().ink(), look.length(2))));
    Stroke outline = Stroke.solid(look.palette().ink(), look.length(1));
    MarkerStyle style =
        new MarkerStyle(MarkerShape.CIRCLE, look.length(7), look.palette().paper(), outline);
    traces.add(
        new Markers(xs, ys, style)
            .titled(IntStream.range(0, size).mapToObj(i -> ParetoWords.upTo(pareto, i))));
    return traces;
  }

  private boolean isFew(int i) {
    return i < pareto.fewBars();
  }

  private List<Trace> bar(int i, Colour fill) {
    double count = pareto.bars().get(i).count();
    Doubles xs = Doubles.of(i + FREE, i + 1 - FREE, i + 1 - FREE, i + FREE);
    Doubles ys = Doubles.of(0, 0, count, count);
    Doubles around = Doubles.of(i + FREE, i + FREE, i + 1 - FREE, i + 1 - FREE);
    Stroke edge = Stroke.solid(look.palette().ink(), look.length(0.75));
    return List.of(
        new Area(xs, ys, fill, ParetoWords.bar(pareto, i)),
        new Polyline(around, Doubles.of(0, count, count, 0), edge),
        Polyline.level(i, i + 1, 0, Stroke.solid(look.palette().axis(), look.length(1))));
  }

  /** The count of each bar and its name below. */
  List<Mark> labels() {
    List<Mark> marks = new ArrayList<>();
    double slot = panel.frame().width() / pareto.bars().size();
    TextStyle style = look.label().at(Anchor.MIDDLE);
    ParetoCounts counts = new ParetoCounts(pareto, panel, look);
    for (int i = 0; i < pareto.bars().size(); i++) {
      Bar bar = pareto.bars().get(i);
      double x = panel.pageX(i + 0.5);
      marks.add(counts.of(i, isFew(i) ? look.palette().paper() : look.palette().ink()));
      List<String> lines = new Wrapping(style, slot - look.length(4), NAME_LINES).lines(bar.name());
      double baseline = panel.frame().bottom() + look.length(6) + style.size();
      for (int line = 0; line < lines.size(); line++) {
        marks.add(Text.of(lines.get(line), x, baseline + line * PageStyle.line(style), style));
      }
    }
    return marks;
  }
}
