package org.centreline.plot.plan;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.plan.Plan;
import org.centreline.analysis.plan.Plan.PlanPoint;
import org.centreline.plot.About;
import org.centreline.plot.Anchor;
import org.centreline.plot.Box;
import org.centreline.plot.Dash;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Picture;
import org.centreline.plot.Polyline;
import org.centreline.plot.Range;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.Trace;
import org.centreline.plot.axis.Across;
import org.centreline.plot.axis.NumberTicks;
import org.centreline.plot.axis.TickDecimals;
import org.centreline.plot.axis.ValueAxis;
import org.centreline.plot.axis.XLabels;
import org.centreline.plot.axis.YLabels;
import org.centreline.plot.page.LabelPlacer;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.page.Stack;
import org.centreline.rule.RuleSets;
import org.centreline.series.Doubles;
import org.centreline.words.PlanWords;

/** The chances of a plan as curves over the points after the change. */
public final class PlanLayout {

  private static final double ROOM = 0.02;
  private static final List<String> DRAWN = List.of(RuleSets.MDC.id(), RuleSets.ANHOEJ.id());

  private final Plan plan;
  private final Presentation presentation;
  private final PageStyle look;
  private final List<Curve> curves;

  /**
   * One curve.
   *
   * @param name what stands at its end
   * @param xs points after the change
   * @param ys the chance by then
   * @param stroke how it is drawn
   */
  private record Curve(String name, Doubles xs, Doubles ys, Stroke stroke) {

    double end() {
      return ys.get(ys.size() - 1);
    }
  }

  private PlanLayout(Plan plan, Presentation presentation) {
    this.plan = plan;
    this.presentation = presentation;
    look = new PageStyle(presentation.theme().palette(), presentation.size());
    curves = curves();
  }

  /** The picture of a plan. */
  public static Picture of(Plan plan, Presentation presentation) {
    return new PlanLayout(plan, presentation).picture();
  }

  private Picture picture() {
    Stack head = head();
    Stack foot = foot();
    double top = Math.ceil(look.inside().top() + head.height() + look.length(34));
    double edge = 0;
    for (Curve curve : curves) {
      edge = Math.max(edge, look.label().width(curve.name()) + look.length(8));
    }
    Range chances = new Range(-ROOM, 1 + ROOM);
    int ticks = (int) (look.inside().height() / 2 / (2.6 * look.label().size()));
    ValueAxis axis =
        new ValueAxis(chances, NumberTicks.of(chances, ticks, TickDecimals.Notation.PERCENT));
    YLabels labels = new YLabels(axis, look);
    double left = Math.ceil(look.inside().left() + labels.width());
    double right = Math.floor(look.inside().right() - edge);
    Range along = new Range(0, longest());
    Across across = new Across(along, left, right);
    int most = (int) (across.width() / (4 * look.label().size()));
    XLabels below =
        new XLabels(NumberTicks.of(along, most, TickDecimals.Notation.PLAIN).ticks(), across, look);
    double bottom = Math.floor(look.inside().bottom() - foot.height() - below.height());
    Panel panel = new Panel(Box.between(left, top, right, bottom), along, chances, traces(along));
    List<Mark> marks = new ArrayList<>(head.placed(look.inside().top()));
    marks.addAll(labels.beside(panel));
    marks.add(panel);
    marks.addAll(names(panel));
    marks.addAll(below.placed(bottom));
    marks.addAll(foot.placed(bottom + below.height()));
    return picture(marks);
  }

  private Picture picture(List<Mark> marks) {
    About about = new About(title(), PlanWords.altText(plan), PlanWords.verdict(plan), List.of());
    PageSize size = presentation.size();
    return new Picture(size.width(), size.height(), look.palette().paper(), about, marks);
  }

  private String title() {
    return presentation.title().orElse(plan.request().title());
  }

  private Stack head() {
    String sentence = presentation.subtitle().orElseGet(() -> PlanWords.verdict(plan));
    return new Stack(
        List.of(
            look.paragraph(title(), look.title(), look.lines(3)),
            look.paragraph(sentence, look.subtitle(), look.lines(4))));
  }

  private Stack foot() {
    TextStyle caption = look.label().in(look.palette().quiet());
    String making = PlanWords.baseline(plan) + ". " + PlanWords.suppositions(plan);
    return new Stack(
        List.of(
            look.paragraph("Points after the change", look.label().in(look.palette().quiet()), 1),
            look.paragraph(presentation.caption().orElse(""), caption, look.lines(2)),
            look.paragraph(presentation.method(making), look.small(), 3)));
  }

  private int longest() {
    return Math.max(plan.after(), plan.rules().get(0).changed().size());
  }

  private List<Curve> curves() {
    List<Curve> all = new ArrayList<>();
    all.add(outcome());
    Dash[] dashes = {Dash.LONG, Dash.DOTTED};
    plan.rules().stream()
        .filter(chance -> DRAWN.contains(chance.rules().id()))
        .forEach(
            chance -> {
              Doubles ys = chance.changed();
              Dash dash = dashes[DRAWN.indexOf(chance.rules().id())];
              Stroke stroke =
                  new Stroke(look.palette().icons().improvement(), look.length(2), dash);
              Doubles xs = Doubles.tabulate(ys.size(), i -> i + 1);
              all.add(new Curve("rules " + chance.rules().id(), xs, ys, stroke));
            });
    return all;
  }

  /** The chance of the outcome; the curve breaks where another model takes over. */
  private Curve outcome() {
    List<Double> xs = new ArrayList<>();
    List<Double> ys = new ArrayList<>();
    for (PlanPoint point : plan.points()) {
      if (point.after() > longest()) {
        break;
      }
      if (!ys.isEmpty() && point.chance() < ys.get(ys.size() - 1)) {
        xs.add(point.after() - 0.5);
        ys.add(Double.NaN);
      }
      xs.add((double) point.after());
      ys.add(point.chance());
    }
    return new Curve(
        "outcome",
        Doubles.tabulate(xs.size(), xs::get),
        Doubles.tabulate(ys.size(), ys::get),
        Stroke.solid(look.palette().ink(), look.length(2.5)));
  }

  private List<Trace> traces(Range along) {
    Stroke aim = new Stroke(look.palette().quiet(), look.length(1.25), Dash.DASHED);
    List<Trace> traces = new ArrayList<>();
    traces.add(Polyline.level(along.low(), along.high(), Plan.ENOUGH, aim));
    if (plan.request().after().isPresent() || plan.needed().isPresent()) {
      traces.add(Polyline.upright(plan.after(), 0, 1, aim));
    }
    curves.forEach(curve -> traces.add(new Polyline(curve.xs(), curve.ys(), curve.stroke())));
    return traces;
  }

  /** At the right the name of each curve; above, what is drawn. */
  private List<Mark> names(Panel panel) {
    List<Curve> fromTop =
        curves.stream().sorted((a, b) -> Double.compare(b.end(), a.end())).toList();
    Doubles wanted = Doubles.tabulate(fromTop.size(), i -> panel.pageY(fromTop.get(i).end()));
    LabelPlacer placer =
        new LabelPlacer(panel.frame().top(), panel.frame().bottom(), PageStyle.line(look.label()));
    Doubles places = placer.spread(wanted);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < fromTop.size(); i++) {
      double y = places.get(i) + 0.35 * look.label().size();
      double x = panel.frame().right() + look.length(8);
      marks.add(Text.of(fromTop.get(i).name(), x, y, look.label()));
    }
    String change = PlanWords.size(plan, plan.change());
    String what =
        presentation.yLabel().orElse("Chance to show, or to signal, a change of " + change);
    double y = panel.frame().top() - look.length(10);
    TextStyle style = look.label().at(Anchor.START);
    marks.add(Text.of(what, look.inside().left(), y, style));
    return marks;
  }
}
