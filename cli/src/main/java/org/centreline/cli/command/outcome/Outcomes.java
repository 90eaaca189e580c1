package org.centreline.cli.command.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.Unusable;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.OutcomeWarnings;
import org.centreline.analysis.outcome.model.OutcomeRequest;
import org.centreline.cli.command.Locators;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.verb.OutcomeOptions;
import org.centreline.csv.Reading;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.request.Filter;
import org.centreline.phase.Locator;
import org.centreline.series.Measured;

/** Works out what followed the changes in each measure of a file. */
final class Outcomes {

  private final Reading reading;
  private final Locators locators;
  private final OutcomeOptions options;
  private final Map<String, List<String>> groupsByReason = new LinkedHashMap<>();
  private final List<Problem> unusable = new ArrayList<>();

  private Outcomes(Reading reading, OutcomeOptions options) {
    this.reading = reading;
    this.options = options;
    locators = Locators.of(reading);
  }

  /**
   * One outcome a measure but for the control; options that don't suit the data are reported.
   *
   * @throws DataException where the data can't answer the question
   */
  static List<OutcomeAnalysis> of(Reading reading, OutcomeOptions options, Problems problems) {
    Outcomes outcomes = new Outcomes(reading, options);
    Optional<Measured> control = options.control().map(outcomes::control);
    List<OutcomeAnalysis> analyses = new ArrayList<>();
    List<Measured> measured = new ArrayList<>(reading.measured());
    control.ifPresent(measured::remove);
    measured.forEach(m -> outcomes.of(m, control).ifPresent(analyses::add));
    outcomes.report(measured.size(), problems);
    OutcomeWarnings.many(measured.size(), "groups")
        .ifPresent(many -> analyses.replaceAll(analysis -> analysis.warned(many)));
    return analyses;
  }

  private Measured control(Filter control) {
    if (reading.measured().size() < 2) {
      throw new DataException(
          List.of(
              new Unusable(
                      "no-such-value",
                      "rows to compare with " + control.value(),
                      "only those of " + control.value(),
                      "add the rows of the place where something was changed")
                  .in(reading.source().file(), control.column())));
    }
    return reading.measured().stream()
        .filter(m -> m.group().filter(control.value()::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new DataException(List.of(absent(control))));
  }

  private Problem absent(Filter control) {
    List<String> groups =
        reading.measured().stream().flatMap(m -> m.group().stream()).limit(5).toList();
    return new Unusable(
            "no-such-value",
            "rows with the value of --control, " + control.value(),
            String.join(", ", groups),
            "name one of these values with --control " + control.column() + "=VALUE")
        .in(reading.source().file(), control.column());
  }

  private Optional<OutcomeAnalysis> of(Measured measured, Optional<Measured> control) {
    Problems own = new Problems();
    OutcomeRequest asked =
        options.request(
            options
                .chart()
                .meaning()
                .meaning(reading, measured, options.chart().request().type(), own));
    Locator locator = locators.of(measured);
    OutcomeRequest request =
        new OutcomeRequest(
            asked.changes(),
            asked.model(),
            asked.followUp(),
            locators.own(asked.chart(), measured));
    Optional<OutcomeAnalysis> analysis = Optional.empty();
    try {
      analysis = own.placed(() -> OutcomeAnalysis.of(measured, control, request, locator));
    } catch (UnusableException e) {
      unusable.add(
          e.reason().in(reading.source().file(), measured.group().orElse(measured.measure())));
    }
    for (String reason : own.reasons()) {
      groupsByReason
          .computeIfAbsent(reason, r -> new ArrayList<>())
          .add(measured.group().orElse(""));
    }
    return analysis;
  }

  private void report(int groups, Problems problems) {
    groupsByReason.forEach(
        (reason, in) ->
            problems.usage(
                in.size() == groups ? reason : reason + " (in " + String.join(", ", in) + ")"));
    if (problems.isEmpty() && !unusable.isEmpty()) {
      throw new DataException(unusable);
    }
  }
}
