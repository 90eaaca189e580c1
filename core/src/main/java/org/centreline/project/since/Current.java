package org.centreline.project.since;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.chart.Variation;
import org.centreline.chart.VladChart;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.folder.MeasureResult.Analysed;
import org.centreline.rule.sequence.Side;
import org.centreline.series.Doubles;
import org.centreline.series.TargetBand;
import org.centreline.words.Numbers;
import org.centreline.words.SubgroupWords;
import org.centreline.words.chart.AssuranceWords;
import org.centreline.words.chart.CaseWords;
import org.centreline.words.chart.IconWords;
import org.centreline.words.chart.SignalSentence;
import org.centreline.words.chart.Titles;

/**
 * A chart of the pack that is being made.
 *
 * @param state the same, to be compared
 * @param chart the chart
 */
public record Current(ChartState state, ChartAnalysis chart) {

  private static final String NOTHING = "none";

  /** Those of a project, in its order. */
  public static List<Current> all(ProjectAnalysis analysis) {
    List<Current> all = new ArrayList<>();
    for (Analysed result : analysis.analysed()) {
      result.charts().forEach(chart -> all.add(of(result.id(), chart)));
    }
    return all;
  }

  private static Current of(String measure, ChartAnalysis chart) {
    return new Current(
        new ChartState(
            new ChartState.Key(measure, chart.measured().group()),
            Titles.title(chart),
            new ChartState.Terms(
                chart.setup().choice().type().id(),
                chart.setup().meaning().scale().unit(),
                target(chart),
                end(chart, TargetBand::lower),
                end(chart, TargetBand::upper)),
            variation(chart),
            assurance(chart),
            latest(chart),
            signals(chart),
            phases(chart),
            points(chart)),
        chart);
  }

  private static double end(ChartAnalysis chart, Function<TargetBand, Doubles> which) {
    TargetBand band = chart.points().band();
    return band.isNone() ? Double.NaN : which.apply(band).get(band.last());
  }

  private static double target(ChartAnalysis chart) {
    return chart.points().targets().present().stream()
        .reduce(Double.NaN, (earlier, later) -> later);
  }

  private static IconState variation(ChartAnalysis chart) {
    return new IconState(
        chart.variation().map(Variation::word),
        chart.variation().map(IconWords::brief).orElse(NOTHING));
  }

  private static IconState assurance(ChartAnalysis chart) {
    return new IconState(
        chart.assurance().map(Assurance::word), AssuranceWords.brief(chart).orElse(NOTHING));
  }

  private static Optional<String> latest(ChartAnalysis chart) {
    List<String> labels = chart.measured().subgroups().labels();
    return IntStream.range(0, chart.points().size())
        .filter(i -> chart.points().statuses().get(i) == Status.INCLUDED)
        .boxed()
        .max(Comparator.naturalOrder())
        .map(labels::get);
  }

  /** The signals of a chart, each point beyond a limit by itself. */
  public static List<SignalState> signals(ChartAnalysis chart) {
    List<String> labels = chart.measured().subgroups().labels();
    List<SignalState> signals = new ArrayList<>();
    for (Finding finding : chart.findings()) {
      Side side = finding.signal().side();
      signals.add(
          new SignalState(
              finding.signal().rule(),
              side == Side.NONE ? "" : side.word(),
              labels.get(finding.signal().first()),
              labels.get(finding.signal().last()),
              finding.reading().word(),
              SignalSentence.of(chart, finding)));
    }
    return signals;
  }

  /** Where the phases of a chart begin. */
  public static List<String> phases(ChartAnalysis chart) {
    List<String> labels = chart.measured().subgroups().labels();
    return chart.phases().stream().map(facts -> labels.get(facts.phase().span().first())).toList();
  }

  private static List<PointState> points(ChartAnalysis chart) {
    boolean sums = chart.setup().choice().type().id().equals(VladChart.TYPE.id());
    return IntStream.range(0, chart.points().size())
        .mapToObj(
            i ->
                new PointState(
                    chart.measured().subgroups().labels().get(i),
                    chart.points().values().get(i),
                    chart.measured().series().numerators().get(i),
                    chart.measured().series().denominators().get(i),
                    chart.points().statuses().get(i).word()))
        .map(point -> sums ? point.alone() : point)
        .toList();
  }

  /** The same without what its values were worked out from, as where these alone are known. */
  Current bare() {
    return new Current(
        state.holding(state.points().stream().map(PointState::bare).toList()), chart);
  }

  boolean isCalendar() {
    return chart.measured().subgroups().isCalendar();
  }

  /** A date or label as people read it, also one that the chart has no more. */
  public String words(String x) {
    SubgroupWords words = new SubgroupWords(chart.measured().subgroups());
    int position = chart.measured().subgroups().labels().indexOf(x);
    if (position >= 0) {
      return words.label(position);
    }
    return isCalendar() && isDay(x) ? words.moment(LocalDate.parse(x)) : x;
  }

  /** Whether a text is a date as data have it. */
  private static boolean isDay(String x) {
    try {
      return x.equals(LocalDate.parse(x).toString());
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** What a point says, with what it was worked out from. */
  String value(PointState point) {
    return isOfCases() ? outcome(point) : Numbers.of(chart).datum(point.value()) + parts(point);
  }

  /** The same with all its decimals. */
  String wholeValue(PointState point) {
    return isOfCases() ? outcome(point) : Numbers.of(chart).typed(point.value()) + parts(point);
  }

  private boolean isOfCases() {
    return CaseWords.speakOf(chart);
  }

  /** "1 at a risk of 0.05", "12, 9.4 expected". */
  private String outcome(PointState point) {
    String seen = Numbers.raw(point.value());
    String risk = CaseWords.areCases(chart) ? " at a risk of " : " seen, expected ";
    return Double.isNaN(point.denominator())
        ? seen
        : seen + risk + Numbers.raw(point.denominator());
  }

  private static String parts(PointState point) {
    return Double.isNaN(point.numerator()) || Double.isNaN(point.denominator())
        ? ""
        : " (" + Numbers.raw(point.numerator()) + " of " + Numbers.raw(point.denominator()) + ")";
  }
}
