package org.centreline.plot.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.centreline.analysis.compare.Funnel;
import org.centreline.analysis.compare.Funnel.Band;
import org.centreline.analysis.compare.FunnelKind;
import org.centreline.plot.Box;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.page.LabelPlacer;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;
import org.centreline.words.compare.FunnelWords;

/**
 * What the lines of a funnel are, at the right edge of its panel.
 *
 * @param funnel the funnel
 * @param look colours and measures
 */
record FunnelEdge(Funnel funnel, PageStyle look) {

  private static final double GAP = 8;

  private record Label(String text, double value) {}

  private List<Label> labels(double size) {
    Band band = funnel.at(size);
    List<Label> labels = new ArrayList<>();
    labels.add(new Label("99.8%", band.upper998()));
    labels.add(new Label("95%", band.upper95()));
    labels.add(new Label(target(), funnel.target()));
    labels.add(new Label("95%", band.lower95()));
    labels.add(new Label("99.8%", band.lower998()));
    labels.sort(Comparator.comparingDouble(Label::value).reversed());
    return labels;
  }

  private String target() {
    return funnel.request().kind() == FunnelKind.RATIO
        ? "Expected 1"
        : "All " + FunnelWords.value(funnel, funnel.target());
  }

  /** The room they need right of the panel. */
  double width() {
    double widest = Math.max(style().width(target()), style().width("99.8%"));
    return Math.ceil(widest + look.length(GAP));
  }

  /** The labels beside a panel, moved apart where lines are close. */
  List<Mark> beside(Panel panel, SizeScale scale) {
    List<Label> labels = labels(scale.size(panel.xRange().high()));
    labels.removeIf(label -> !panel.yRange().holds(label.value()));
    double apart = PageStyle.line(style());
    Box frame = panel.frame();
    LabelPlacer placer =
        new LabelPlacer(frame.top() + apart / 2, frame.bottom() - apart / 2, apart);
    Doubles wanted = Doubles.tabulate(labels.size(), i -> panel.pageY(labels.get(i).value()));
    Doubles placed = placer.spread(wanted);
    double x = frame.right() + look.length(GAP);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      double baseline = placed.get(i) + 0.35 * style().size();
      marks.add(Text.of(labels.get(i).text(), x, baseline, style()));
    }
    return marks;
  }

  private TextStyle style() {
    return look.label().bold().in(look.palette().quiet());
  }
}
