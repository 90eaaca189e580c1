package org.centreline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.model.OutcomeRequest;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.PhaseData;
import org.centreline.phase.Locator;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.centreline.series.Targets;

/**
 * Data and what is asked of them, for tests of charts and of outcomes, changed one thing at a time
 * from a plain start (see {@link PlainSample}).
 *
 * @param placed phases by position; without, they are found from the request
 * @param outcomeRequest what is asked, the chart in it
 */
public record Sample(
    Measured measured,
    Optional<Phases> placed,
    Optional<Measured> control,
    OutcomeRequest outcomeRequest)
    implements SampleChart, SampleOutcome {

  public static Sample of(Measured measured, ChartRequest request) {
    OutcomeRequest plain = OutcomeRequest.of(List.of());
    return new Sample(measured, Optional.empty(), Optional.empty(), plain).asking(request);
  }

  @Override
  public ChartRequest request() {
    return outcomeRequest.chart();
  }

  public ChartAnalysis analysis() {
    return placed
        .map(phases -> ChartAnalysis.of(measured, request(), phases))
        .orElseGet(() -> ChartAnalysis.of(measured, request(), locator()));
  }

  public OutcomeAnalysis outcome() {
    return OutcomeAnalysis.of(measured, control, outcomeRequest, locator());
  }

  public Locator locator() {
    return new Locator(measured.subgroups(), Sample::date);
  }

  private static Optional<LocalDate> date(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** What a chart sees of the first phase. */
  public PhaseData data() {
    return new PhaseData(measured, phases(), phases().all().get(0));
  }

  /** How limits are asked for, on the scale of the data. */
  public LimitOptions options() {
    LimitRequest l = request().limits();
    Screening screening = l.screening().orElse(l.convention().screening());
    return new LimitOptions(l.convention(), screening, l.given());
  }

  public Sample measured(Measured other) {
    return new Sample(other, placed, control, outcomeRequest);
  }

  /** The same values on another x axis. */
  public Sample on(Subgroups subgroups) {
    Measured m = measured;
    return measured(new Measured(m.measure(), m.group(), subgroups, m.series(), m.targets()));
  }

  /** Every day from 1 January 2020. */
  public Sample daily() {
    return dated(i -> LocalDate.of(2020, 1, 1).plusDays(i), Rhythm.DAY);
  }

  /** The first day of each month from January 2020. */
  public Sample monthly() {
    return dated(i -> LocalDate.of(2020, 1, 1).plusMonths(i), Rhythm.MONTH);
  }

  private Sample dated(IntFunction<LocalDate> date, Rhythm rhythm) {
    List<LocalDate> dates = IntStream.range(0, measured.series().size()).mapToObj(date).toList();
    return on(Subgroups.ofDates(dates, rhythm));
  }

  public Sample group(String group) {
    Measured m = measured;
    Optional<String> named = Optional.of(group);
    return measured(new Measured(m.measure(), named, m.subgroups(), m.series(), m.targets()));
  }

  /** The same with a target for each subgroup. */
  public Sample targets(Targets targets) {
    Measured m = measured;
    return measured(new Measured(m.measure(), m.group(), m.subgroups(), m.series(), targets));
  }

  public Sample beside(double... values) {
    Doubles others = Doubles.of(values);
    Optional<String> elm = Optional.of("Elm");
    return beside(
        new Measured(measured.measure(), elm, measured.subgroups(), new Individuals(others)));
  }

  public Sample beside(Measured other) {
    return new Sample(measured, placed, Optional.of(other), outcomeRequest);
  }

  public Phases phases() {
    return placed.orElseThrow();
  }

  public Sample placed(Phases phases) {
    return new Sample(measured, Optional.of(phases), control, outcomeRequest);
  }

  /** The first subgroups of each phase set its limits. */
  public Sample baseline(int count) {
    List<Phase> frozen =
        phases().all().stream()
            .map(p -> new Phase(p.index(), p.label(), p.span(), first(p.span(), count)))
            .toList();
    return placed(new Phases(frozen, phases().exclusions()));
  }

  private static Span first(Span span, int count) {
    return new Span(span.first(), Math.min(span.last(), span.first() + count - 1));
  }

  @Override
  public Sample asking(ChartRequest chart) {
    OutcomeRequest o = outcomeRequest;
    return asking(new OutcomeRequest(o.changes(), o.model(), o.followUp(), chart));
  }

  @Override
  public Sample asking(OutcomeRequest other) {
    return new Sample(measured, placed, control, other);
  }

  /** The codes of the chart's warnings. */
  public List<String> warnings() {
    return codes(analysis().warnings());
  }

  /** What a warning of the chart says; empty where there is none. */
  public String warning(String code) {
    return message(analysis().warnings(), code);
  }

  /** The codes of the outcome's warnings. */
  public List<String> outcomeWarnings() {
    return codes(outcome().warnings());
  }

  /** What a warning of the outcome says; empty where there is none. */
  public String outcomeWarning(String code) {
    return message(outcome().warnings(), code);
  }

  private static List<String> codes(List<Warning> warnings) {
    return warnings.stream().map(Warning::code).toList();
  }

  private static String message(List<Warning> warnings, String code) {
    return warnings.stream()
        .filter(w -> w.code().equals(code))
        .map(Warning::message)
        .findFirst()
        .orElse("");
  }
}
