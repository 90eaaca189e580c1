package org.centreline.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.centreline.analysis.Better;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.ChartRequest;
import org.centreline.analysis.LimitRequest;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Scale;
import org.centreline.chart.ChartTypes;
import org.centreline.phase.Baseline;
import org.centreline.phase.Locator;
import org.centreline.phase.PhaseRequest;
import org.centreline.rule.RuleSets;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;

/** Charts for tests of words and writers, changed one thing at a time from a plain start. */
public record Sample(Measured measured, ChartRequest request) {

  /** Monthly values from January 2024, an XmR chart chosen by name. */
  public static Sample monthly(double... values) {
    List<LocalDate> dates =
        IntStream.range(0, values.length)
            .mapToObj(i -> LocalDate.of(2024, 1, 1).plusMonths(i))
            .toList();
    return of(Subgroups.ofDates(dates, Rhythm.MONTH), values);
  }

  /** Weekly values from Monday 1 January 2024. */
  public static Sample weekly(double... values) {
    List<LocalDate> dates =
        IntStream.range(0, values.length)
            .mapToObj(i -> LocalDate.of(2024, 1, 1).plusWeeks(i))
            .toList();
    return of(Subgroups.ofDates(dates, Rhythm.WEEK), values);
  }

  /** Values without dates. */
  public static Sample rows(double... values) {
    return of(Subgroups.rows(values.length), values);
  }

  public static Sample of(Subgroups subgroups, double... values) {
    Measured measured =
        new Measured(
            "Days to first contact",
            Optional.empty(),
            subgroups,
            new Individuals(Doubles.of(values)));
    ChartRequest plain = ChartRequest.standard();
    return new Sample(measured, plain).type("xmr");
  }

  /** Values that vary a little around a level: level plus 0, 1, -1, 0.5, -0.5, and again. */
  public static double[] steady(int size, double level) {
    double[] wobble = {0.25, 1, -1, 0.5, -0.75};
    return IntStream.range(0, size).mapToDouble(i -> level + wobble[i % 5]).toArray();
  }

  /** One row of values after another. */
  public static double[] then(double[] first, double... second) {
    return IntStream.range(0, first.length + second.length)
        .mapToDouble(i -> i < first.length ? first[i] : second[i - first.length])
        .toArray();
  }

  public Sample type(String id) {
    return with(
        new ChartRequest(
            ChartTypes.named(id),
            request.rules(),
            request.limits(),
            request.phases(),
            request.meaning()));
  }

  public Sample auto() {
    return with(
        new ChartRequest(
            Optional.empty(),
            request.rules(),
            request.limits(),
            request.phases(),
            request.meaning()));
  }

  public Sample rules(String id) {
    return with(
        new ChartRequest(
            request.type(),
            List.of(RuleSets.named(id).orElseThrow()),
            request.limits(),
            request.phases(),
            request.meaning()));
  }

  public Sample limits(LimitRequest limits) {
    return with(
        new ChartRequest(
            request.type(), request.rules(), limits, request.phases(), request.meaning()));
  }

  public Sample phases(PhaseRequest phases) {
    return with(
        new ChartRequest(
            request.type(), request.rules(), request.limits(), phases, request.meaning()));
  }

  /** A second phase from a subgroup on. */
  public Sample phase(String at, String label) {
    return phases(
        new PhaseRequest(
            List.of(new PhaseRequest.Start(at, Optional.of(label))),
            Baseline.whole(),
            request.phases().exclusions()));
  }

  public Sample exclude(String at, String reason) {
    return phases(
        new PhaseRequest(
            request.phases().starts(),
            request.phases().baseline(),
            List.of(new PhaseRequest.Exclusion(new Baseline.Range(at, at), reason))));
  }

  public Sample better(Better better) {
    Meaning m = request.meaning();
    return meaning(new Meaning(m.title(), better, m.target(), m.scale(), m.notes()));
  }

  public Sample target(double target) {
    Meaning m = request.meaning();
    return meaning(
        new Meaning(m.title(), m.better(), OptionalDouble.of(target), m.scale(), m.notes()));
  }

  public Sample scale(Scale scale) {
    Meaning m = request.meaning();
    return meaning(new Meaning(m.title(), m.better(), m.target(), scale, m.notes()));
  }

  public Sample days() {
    return scale(new Scale(1, "days", Scale.Kind.PLAIN));
  }

  public Sample title(String title) {
    Meaning m = request.meaning();
    return meaning(new Meaning(Optional.of(title), m.better(), m.target(), m.scale(), m.notes()));
  }

  public Sample group(String group) {
    return new Sample(
        new Measured(
            measured.measure(), Optional.of(group), measured.subgroups(), measured.series()),
        request);
  }

  public Sample meaning(Meaning meaning) {
    return with(
        new ChartRequest(
            request.type(), request.rules(), request.limits(), request.phases(), meaning));
  }

  private Sample with(ChartRequest other) {
    return new Sample(measured, other);
  }

  public ChartAnalysis analysis() {
    Locator locator =
        new Locator(measured.subgroups(), typed -> Optional.of(LocalDate.parse(typed)));
    return ChartAnalysis.of(measured, request, locator);
  }
}
