package org.centreline.plot.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.effect.OutcomeFit.Curves;
import org.centreline.plot.Colour;
import org.centreline.plot.axis.ValueAxis;
import org.centreline.plot.chart.EdgeLabels;
import org.centreline.plot.chart.EdgeLabels.Label;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;
import org.centreline.words.Numbers;

/** The names and latest values of the lines of a before-and-after picture. */
final class OutcomeLabels {

  private final OutcomeAnalysis analysis;
  private final PageStyle look;
  private final Numbers numbers;
  private final List<Label> labels = new ArrayList<>();

  private OutcomeLabels(OutcomeAnalysis analysis, PageStyle look) {
    this.analysis = analysis;
    this.look = look;
    numbers = Numbers.of(analysis.chart());
  }

  static EdgeLabels of(OutcomeAnalysis analysis, PageStyle look) {
    OutcomeLabels found = new OutcomeLabels(analysis, look);
    found.lines();
    found.limits();
    found.others();
    found.labels.sort(Comparator.comparingDouble(Label::value).reversed());
    return new EdgeLabels(found.labels, look);
  }

  private void lines() {
    OutcomeTraces.meansAfter(analysis).stream()
        .reduce((earlier, newest) -> newest)
        .ifPresent(line -> add(after(), line, look.palette().ink()));
    if (analysis.curves().isEmpty()) {
      return;
    }
    Curves curves = analysis.curves().get();
    add("Fitted", curves.fitted(), look.palette().ink());
    add("Without the change", curves.counterfactual(), look.palette().icons().special());
  }

  /** Of counts it is a rate or a share, not a mean. */
  private String after() {
    return analysis.model().kind().isCounted() ? "After" : "Mean after";
  }

  private void limits() {
    var drawn = analysis.chart().points().drawn();
    Colour quiet = look.palette().quiet();
    add("Old limit", drawn.upper(), quiet);
    add("Old " + centre(), drawn.centre(), quiet);
    add("Old limit", drawn.lower(), quiet);
  }

  private String centre() {
    return org.centreline.words.Centre.heading(analysis.chart()).toLowerCase(java.util.Locale.ROOT);
  }

  private void others() {
    analysis
        .control()
        .ifPresent(
            control ->
                add(
                    analysis.model().control().orElse("Control"),
                    analysis.controlValues(),
                    look.palette().quiet()));
    Doubles targets = analysis.chart().points().targets().present();
    if (targets.size() > 0) {
      double target = targets.get(targets.size() - 1);
      labels.add(new Label("Target " + numbers.typed(target), target, look.palette().target()));
    }
    EdgeLabels.band(analysis.chart().points(), numbers, look.palette().target())
        .ifPresent(labels::add);
  }

  private void add(String name, Doubles line, Colour colour) {
    Doubles present = line.map(ValueAxis::drawable).present();
    if (present.size() > 0) {
      double last = present.get(present.size() - 1);
      labels.add(new Label(name + " " + numbers.plain(last), last, colour));
    }
  }
}
