package org.centreline.cli.command.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.chart.limit.ChartType;
import org.centreline.cli.command.Locators;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.verb.ChartOptions;
import org.centreline.csv.Reading;
import org.centreline.phase.Locator;
import org.centreline.phase.Phases;
import org.centreline.series.Measured;

/** Works out the chart of each measure in a file. */
public final class Charts {

  private final Reading reading;
  private final ChartOptions options;
  private final Locators locators;
  private final Map<String, List<String>> groupsByReason = new LinkedHashMap<>();

  private Charts(Reading reading, ChartOptions options) {
    this.reading = reading;
    this.options = options;
    locators = Locators.of(reading);
  }

  /** One chart a measure; options that don't suit the data are reported, with their group. */
  public static List<ChartAnalysis> of(Reading reading, ChartOptions options, Problems problems) {
    Charts charts = new Charts(reading, options);
    List<ChartAnalysis> analyses = new ArrayList<>();
    reading.measured().forEach(measured -> charts.of(measured).ifPresent(analyses::add));
    charts.report(problems);
    return analyses;
  }

  private Optional<ChartAnalysis> of(Measured measured) {
    Problems own = new Problems();
    Optional<ChartType> type = options.request().type();
    ChartRequest asked = options.request(options.meaning().meaning(reading, measured, type, own));
    Locator locator = locators.of(measured);
    ChartRequest request = locators.own(asked, measured);
    boolean placed = own.placed(() -> request.phases().resolve(locator)).isPresent();
    Phases one = Phases.one(measured.subgroups().size());
    Optional<ChartAnalysis> analysis =
        own.placed(
            () ->
                placed
                    ? ChartAnalysis.of(measured, request, locator)
                    : ChartAnalysis.of(measured, request, one));
    for (String reason : own.reasons()) {
      groupsByReason
          .computeIfAbsent(reason, r -> new ArrayList<>())
          .add(measured.group().orElse(""));
    }
    return analysis;
  }

  private void report(Problems problems) {
    groupsByReason.forEach(
        (reason, groups) ->
            problems.usage(
                groups.size() == reading.measured().size()
                    ? reason
                    : reason + " (in " + String.join(", ", groups) + ")"));
  }
}
