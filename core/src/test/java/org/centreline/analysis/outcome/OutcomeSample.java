package org.centreline.analysis.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.centreline.analysis.Better;
import org.centreline.analysis.Golden;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Scale;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.outcome.model.ChangeRequest;
import org.centreline.analysis.outcome.model.FollowUp;
import org.centreline.analysis.outcome.model.ModelRequest;
import org.centreline.analysis.outcome.model.OutcomeRequest;
import org.centreline.chart.ChartTypes;
import org.centreline.csv.CsvReader;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.design.Shape;
import org.centreline.phase.Baseline;
import org.centreline.phase.Locator;
import org.centreline.phase.PhaseRequest;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Rhythm;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;

/** Outcomes for tests, changed one thing at a time from a plain start. */
public record OutcomeSample(Measured measured, Optional<Measured> control, OutcomeRequest request) {

  /** Monthly values from January 2021, read as measurements. */
  public static OutcomeSample monthly(double... values) {
    return of(new Individuals(Doubles.of(values))).type("xmr");
  }

  public static OutcomeSample of(Series series) {
    return new OutcomeSample(
        named("Wait", months(series.size()), series),
        Optional.empty(),
        OutcomeRequest.of(List.of()));
  }

  public static OutcomeSample rates(double[] events, double[] opportunities) {
    return of(new Rates(Doubles.of(events), Doubles.of(opportunities))).type("u");
  }

  public static OutcomeSample shares(double[] events, double[] cases) {
    return of(new Proportions(Doubles.of(events), Doubles.of(cases)))
        .type("p")
        .scale(Scale.percent());
  }

  public static OutcomeSample counts(double... events) {
    return of(new Counts(Doubles.of(events))).type("c");
  }

  /** A golden input, its first column being the month. */
  public static OutcomeSample golden(String file, Columns columns, String type) {
    byte[] bytes = Golden.bytes(file);
    List<Measured> measured =
        CsvReader.read(file, bytes, columns, ReadingOptions.standard()).measured();
    OutcomeSample first =
        new OutcomeSample(measured.get(0), Optional.empty(), OutcomeRequest.of(List.of()));
    return (measured.size() == 1
            ? first
            : new OutcomeSample(measured.get(1), Optional.of(measured.get(0)), first.request()))
        .type(type);
  }

  /** Noise about a level with a step, a bend or a trend; the same for the same seed. */
  public static double[] noise(int size, double spread, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, size).mapToDouble(i -> spread * random.nextGaussian()).toArray();
  }

  /** A level of 50 that falls by a step, with the same small ups and downs over and over. */
  public static double[] calm(int size, int at, double step) {
    double[] wobble = {0.25, 1, -1, 0.5, -0.75};
    return IntStream.range(0, size)
        .mapToDouble(i -> 50 + wobble[i % 5] + (i < at ? 0 : step))
        .toArray();
  }

  /** A level of 50 that falls by a step at a position, with noise of 1. */
  public static double[] step(int size, int at, double step, long seed) {
    double[] noise = noise(size, 1, seed);
    return IntStream.range(0, size).mapToDouble(i -> 50 + noise[i] + (i < at ? 0 : step)).toArray();
  }

  private static Subgroups months(int size) {
    LocalDate first = LocalDate.of(2021, 1, 1);
    return Subgroups.ofDates(
        IntStream.range(0, size).mapToObj(first::plusMonths).toList(), Rhythm.MONTH);
  }

  private static Measured named(String measure, Subgroups subgroups, Series series) {
    return new Measured(measure, Optional.empty(), subgroups, series);
  }

  public OutcomeSample on(Subgroups subgroups) {
    return new OutcomeSample(
        named(measured.measure(), subgroups, measured.series()), control, request);
  }

  public OutcomeSample beside(double... values) {
    Measured other =
        new Measured(
            measured.measure(),
            Optional.of("Elm"),
            measured.subgroups(),
            new Individuals(Doubles.of(values)));
    return new OutcomeSample(measured, Optional.of(other), request);
  }

  public OutcomeSample beside(Measured other) {
    return new OutcomeSample(measured, Optional.of(other), request);
  }

  public OutcomeSample group(String group) {
    Measured m = measured;
    return new OutcomeSample(
        new Measured(m.measure(), Optional.of(group), m.subgroups(), m.series()), control, request);
  }

  /** A change from a month on, counted from 0. */
  public OutcomeSample changed(int position) {
    return change(measured.subgroups().labels().get(position), "");
  }

  public OutcomeSample change(String at, String label) {
    List<ChangeRequest> changes = new ArrayList<>(request.changes());
    changes.add(new ChangeRequest(at, Optional.of(label).filter(l -> !l.isEmpty())));
    return with(new OutcomeRequest(changes, request.model(), request.followUp(), request.chart()));
  }

  public OutcomeSample phaseIn(int count) {
    ModelRequest m = request.model();
    return model(new ModelRequest(count, m.season(), m.shape(), m.method(), m.lag()));
  }

  public OutcomeSample season(Season season) {
    ModelRequest m = request.model();
    return model(
        new ModelRequest(m.phaseIn(), Optional.of(season), m.shape(), m.method(), m.lag()));
  }

  public OutcomeSample shape(Shape shape) {
    ModelRequest m = request.model();
    return model(
        new ModelRequest(m.phaseIn(), m.season(), Optional.of(shape), m.method(), m.lag()));
  }

  public OutcomeSample method(String id) {
    ModelRequest m = request.model();
    return model(new ModelRequest(m.phaseIn(), m.season(), m.shape(), Optional.of(id), m.lag()));
  }

  public OutcomeSample lag(int lag) {
    ModelRequest m = request.model();
    return model(
        new ModelRequest(m.phaseIn(), m.season(), m.shape(), m.method(), OptionalInt.of(lag)));
  }

  private OutcomeSample model(ModelRequest model) {
    return with(new OutcomeRequest(request.changes(), model, request.followUp(), request.chart()));
  }

  public OutcomeSample follow(int sustain, OptionalInt horizon) {
    return with(
        new OutcomeRequest(
            request.changes(), request.model(), new FollowUp(sustain, horizon), request.chart()));
  }

  public OutcomeSample type(String id) {
    ChartRequest c = request.chart();
    return chart(c.with(ChartTypes.named(id).orElseThrow()));
  }

  public OutcomeSample untyped() {
    ChartRequest c = request.chart();
    return chart(
        new ChartRequest(Optional.empty(), c.rules(), c.limits(), c.phases(), c.meaning()));
  }

  public OutcomeSample exclude(int from, int to) {
    List<String> labels = measured.subgroups().labels();
    Baseline.Range range = new Baseline.Range(labels.get(from), labels.get(to));
    return phases(
        new PhaseRequest(
            List.of(), Baseline.whole(), List.of(new PhaseRequest.Exclusion(range, "strike"))));
  }

  public OutcomeSample phases(PhaseRequest phases) {
    ChartRequest c = request.chart();
    return chart(c.with(phases));
  }

  public OutcomeSample better(Better better) {
    return meaning(request.chart().meaning().withBetter(better));
  }

  public OutcomeSample target(double target) {
    return meaning(request.chart().meaning().withTarget(target));
  }

  public OutcomeSample scale(Scale scale) {
    return meaning(request.chart().meaning().withScale(scale));
  }

  public OutcomeSample title(String title) {
    return meaning(request.chart().meaning().withTitle(title));
  }

  private OutcomeSample meaning(Meaning meaning) {
    ChartRequest c = request.chart();
    return chart(c.with(meaning));
  }

  private OutcomeSample chart(ChartRequest chart) {
    return with(new OutcomeRequest(request.changes(), request.model(), request.followUp(), chart));
  }

  private OutcomeSample with(OutcomeRequest other) {
    return new OutcomeSample(measured, control, other);
  }

  public OutcomeAnalysis analysis() {
    return OutcomeAnalysis.of(
        measured,
        control,
        request,
        new Locator(measured.subgroups(), typed -> Optional.of(LocalDate.parse(typed))));
  }

  /** The codes of the warnings. */
  public List<String> warnings() {
    return analysis().warnings().stream().map(Warning::code).toList();
  }

  /** What a warning of a code says; empty where there is none. */
  public static String message(OutcomeSample sample, String code) {
    return sample.analysis().warnings().stream()
        .filter(w -> w.code().equals(code))
        .map(Warning::message)
        .findFirst()
        .orElse("");
  }
}
