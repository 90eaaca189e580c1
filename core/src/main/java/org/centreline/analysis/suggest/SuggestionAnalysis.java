package org.centreline.analysis.suggest;

import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Locator;
import org.centreline.series.Measured;

/**
 * Where in a chart new limits would be worth discussing.
 *
 * @param chart as it is, on the scale shown
 * @param candidate as it would be with every suggestion taken up; the chart itself without any
 * @param method how they were looked for
 * @param suggestions in order
 * @param passedOver why there is none; empty where there are some
 */
public record SuggestionAnalysis(
    ChartAnalysis chart,
    ChartAnalysis candidate,
    SuggestMethod method,
    List<Suggestion> suggestions,
    Optional<NoRecentring> passedOver) {

  public SuggestionAnalysis {
    suggestions = List.copyOf(suggestions);
    if (suggestions.isEmpty() != passedOver.isPresent()) {
      throw new IllegalArgumentException("either suggestions or why there is none");
    }
  }

  /**
   * Looks through the last phase of a chart.
   *
   * @throws MisuseException where the chart or its rules know no shift, or its centre is given
   */
  public static SuggestionAnalysis of(
      Measured measured, ChartRequest request, Locator locator, SuggestMethod method) {
    ChartAnalysis chart = ChartAnalysis.of(measured, request, locator);
    check(chart, method);
    RecentredChart split = RecentredChart.of(chart, request, locator);
    ShiftSearch search =
        method == SuggestMethod.RUN_OF_NINE
            ? new RunsOfChart(chart, split)
            : new ShiftsToRecentre(chart, split);
    List<ShiftedRun> found = search.shifts();
    Optional<ChartAnalysis> candidate =
        found.isEmpty()
            ? Optional.empty()
            : split.at(found.stream().map(shift -> shift.run().first()).toList());
    if (candidate.isEmpty()) {
      return new SuggestionAnalysis(chart, chart, method, List.of(), Optional.of(search.reason()));
    }
    return new SuggestionAnalysis(
        chart,
        candidate.get(),
        method,
        found.stream().map(run -> suggestion(run, candidate.get(), locator)).toList(),
        Optional.empty());
  }

  private static void check(ChartAnalysis chart, SuggestMethod method) {
    String type = chart.setup().choice().type().id();
    if (!chart.setup().choice().type().traits().has(Trait.PATTERNS)) {
      throw new MisuseException(
          List.of(
              "suggest looks for runs, which mean nothing on a chart of "
                  + Matter.TYPE
                  + " "
                  + type));
    }
    if (chart.setup().given().centre().isPresent()) {
      throw new MisuseException(
          List.of(
              Matter.CENTRE
                  + " holds in every phase, so that new limits would not move it; leave it"
                  + " out"));
    }
    if (method == SuggestMethod.STABLE_SHIFT && !RecentredShifts.areShiftsKnownTo(chart.setup())) {
      throw new MisuseException(
          List.of(
              Matter.METHOD
                  + " stable-shift needs rules that know a shift; add "
                  + Matter.RULES
                  + " mdc, or use"
                  + " "
                  + Matter.METHOD
                  + " run-of-nine"));
    }
  }

  private static Suggestion suggestion(ShiftedRun shift, ChartAnalysis candidate, Locator locator) {
    int from = shift.run().first();
    List<PhaseFacts> phases = candidate.phases();
    PhaseFacts after =
        phases.stream()
            .filter(facts -> facts.phase().span().first() == from)
            .findFirst()
            .orElseThrow();
    PhaseFacts before = phases.get(after.phase().index() - 2);
    Lasting lasting = Lasting.of(shift, before.centre(), candidate.included());
    return new Suggestion(shift, before, after, lasting, locator.text(from));
  }
}
