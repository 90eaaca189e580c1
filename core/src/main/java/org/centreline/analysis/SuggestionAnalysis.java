package org.centreline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.phase.Locator;
import org.centreline.phase.PhaseRequest;
import org.centreline.phase.PhaseRequest.Start;
import org.centreline.phase.Span;
import org.centreline.rule.Side;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;

/**
 * Where in a chart new limits would be worth discussing.
 *
 * @param chart as it is
 * @param candidate as it would be with every suggestion taken up; the chart itself without any
 * @param method how they were looked for
 * @param suggestions in order
 */
public record SuggestionAnalysis(
    ChartAnalysis chart,
    ChartAnalysis candidate,
    SuggestMethod method,
    List<Suggestion> suggestions) {

  public SuggestionAnalysis {
    suggestions = List.copyOf(suggestions);
  }

  /**
   * Looks through the last phase of a chart.
   *
   * @throws MisuseException where the chart or its rules know no shift
   */
  public static SuggestionAnalysis of(
      Measured measured, ChartRequest request, Locator locator, SuggestMethod method) {
    ChartAnalysis chart = ChartAnalysis.of(measured, request, locator);
    ShiftsToRecentre.check(chart, method);
    List<Recentring> found =
        method == SuggestMethod.RUN_OF_NINE
            ? runs(chart)
            : new ShiftsToRecentre(chart, from -> with(chart, request, locator, List.of(from)))
                .of();
    if (found.isEmpty()) {
      return new SuggestionAnalysis(chart, chart, method, List.of());
    }
    List<Integer> starts = found.stream().map(r -> r.run().first()).toList();
    ChartAnalysis candidate = with(chart, request, locator, starts);
    int phases = chart.phases().size();
    List<Suggestion> suggestions = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      PhaseFacts before = candidate.phases().get(phases - 1 + i);
      suggestions.add(suggestion(found.get(i), before, candidate.phases().get(phases + i), chart));
    }
    return new SuggestionAnalysis(chart, candidate, method, suggestions);
  }

  /** The runs within the last phase, at their places in the chart; the first centre is none. */
  private static List<Recentring> runs(ChartAnalysis chart) {
    Span phase = chart.lastPhase().phase().span();
    List<Recentring> all =
        RunsToRecentre.STANDARD.of(Included.of(chart).slice(phase.first(), phase.last()));
    return all.stream()
        .skip(1)
        .map(
            r ->
                new Recentring(
                    new Span(r.run().first() + phase.first(), r.run().last() + phase.first()),
                    r.side(),
                    r.centre()))
        .toList();
  }

  /** The chart with further phases. */
  private static ChartAnalysis with(
      ChartAnalysis chart, ChartRequest request, Locator locator, List<Integer> starts) {
    PhaseRequest asked = request.phases();
    List<Start> phases = new ArrayList<>(asked.starts());
    for (int start : starts) {
      String label = chart.measured().subgroups().labels().get(start);
      phases.add(new Start(label, Optional.empty()));
    }
    ChartRequest more =
        new ChartRequest(
            Optional.of(chart.setup().choice().type()),
            request.rules(),
            request.limits(),
            new PhaseRequest(phases, asked.baseline(), asked.exclusions()),
            request.meaning());
    return ChartAnalysis.of(chart.measured(), more, locator);
  }

  private static Suggestion suggestion(
      Recentring found, PhaseFacts before, PhaseFacts after, ChartAnalysis chart) {
    Doubles values = Included.of(chart);
    int last = values.size() - 1;
    int since = values.slice(found.run().first(), last).present().size();
    double side = found.side() == Side.ABOVE ? 1 : -1;
    int back = 0;
    for (int i = found.run().last() + 1; i <= last; i++) {
      back += side * (values.get(i) - before.centre()) < 0 ? 1 : 0;
    }
    return new Suggestion(found.run(), found.side(), before, after, since, back);
  }
}
