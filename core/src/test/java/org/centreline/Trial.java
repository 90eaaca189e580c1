package org.centreline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.centreline.analysis.Better;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Scale;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.PhaseData;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Rhythm;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.centreline.series.Targets;

/** A chart for a test, placed by position and changed one thing at a time from a plain start. */
public record Trial(Measured measured, Phases phases, ChartRequest request) {

  /** A series on one line: {@code _} is missing, {@code (x)} excluded, {@code |} begins a phase. */
  public static Trial of(String line) {
    List<Double> values = new ArrayList<>();
    List<Integer> starts = new ArrayList<>(List.of(0));
    TreeMap<Integer, String> excluded = new TreeMap<>();
    for (String word : line.strip().split("\\s+")) {
      if (word.equals("|")) {
        starts.add(values.size());
        continue;
      }
      if (word.startsWith("(")) {
        excluded.put(values.size(), "");
      }
      String bare = word.replaceAll("[()]", "");
      values.add(bare.equals("_") ? Double.NaN : Double.parseDouble(bare));
    }
    Doubles numbers = Doubles.tabulate(values.size(), values::get);
    return of(numbers, placed(starts, values.size(), new Exclusions(excluded)));
  }

  /** One phase of values. */
  public static Trial of(double... values) {
    return of(Doubles.of(values), Phases.one(values.length));
  }

  /** Values in phases. */
  public static Trial of(Doubles values, Phases phases) {
    return of(new Individuals(values), phases);
  }

  /** Data of any kind in phases. */
  public static Trial of(Series series, Phases phases) {
    Measured measured =
        new Measured("measure", Optional.empty(), Subgroups.rows(series.size()), series);
    return new Trial(measured, phases, ChartRequest.standard());
  }

  private static Phases placed(List<Integer> starts, int size, Exclusions exclusions) {
    List<Phase> phases = new ArrayList<>();
    for (int p = 0; p < starts.size(); p++) {
      int last = p + 1 < starts.size() ? starts.get(p + 1) - 1 : size - 1;
      Span span = new Span(starts.get(p), last);
      phases.add(new Phase(p + 1, Optional.empty(), span, span));
    }
    return new Phases(phases, exclusions);
  }

  /** The first subgroups of each phase set its limits. */
  public Trial baseline(int count) {
    List<Phase> frozen =
        phases.all().stream()
            .map(p -> new Phase(p.index(), p.label(), p.span(), first(p, count)))
            .toList();
    return new Trial(measured, new Phases(frozen, phases.exclusions()), request);
  }

  private static Span first(Phase phase, int count) {
    Span span = phase.span();
    return new Span(span.first(), Math.min(span.last(), span.first() + count - 1));
  }

  /** The first day of each month from January 2020. */
  public Trial monthly() {
    return dated(i -> LocalDate.of(2020, 1, 1).plusMonths(i), Rhythm.MONTH);
  }

  /** Every day from 1 January 2020. */
  public Trial daily() {
    return dated(i -> LocalDate.of(2020, 1, 1).plusDays(i), Rhythm.DAY);
  }

  private Trial dated(IntFunction<LocalDate> date, Rhythm rhythm) {
    List<LocalDate> dates = IntStream.range(0, measured.series().size()).mapToObj(date).toList();
    return on(Subgroups.ofDates(dates, rhythm));
  }

  /** The same values on another x axis. */
  public Trial on(Subgroups subgroups) {
    Measured other =
        new Measured(
            measured.measure(), measured.group(), subgroups, measured.series(), measured.targets());
    return new Trial(other, phases, request);
  }

  /** The same with a target for each subgroup. */
  public Trial targets(Targets targets) {
    Measured other =
        new Measured(
            measured.measure(), measured.group(), measured.subgroups(), measured.series(), targets);
    return new Trial(other, phases, request);
  }

  public Trial type(ChartType type) {
    return asking(Optional.of(type), request.rules(), request.limits(), request.meaning());
  }

  public Trial rules(RuleSet rules) {
    return asking(request.type(), List.of(rules), request.limits(), request.meaning());
  }

  public Trial limits(LimitRequest limits) {
    return asking(request.type(), request.rules(), limits, request.meaning());
  }

  public Trial convention(Convention convention) {
    LimitRequest l = request.limits();
    return limits(new LimitRequest(convention, l.screening(), l.given(), l.negative()));
  }

  public Trial screening(Screening screening) {
    LimitRequest l = request.limits();
    return limits(
        new LimitRequest(l.convention(), Optional.of(screening), l.given(), l.negative()));
  }

  /** Centre and sigma known beforehand. */
  public Trial given(double centre, double sigma) {
    return given(new Given(OptionalDouble.of(centre), OptionalDouble.of(sigma)));
  }

  public Trial given(Given given) {
    LimitRequest l = request.limits();
    return limits(new LimitRequest(l.convention(), l.screening(), given, l.negative()));
  }

  public Trial meaning(Meaning meaning) {
    return asking(request.type(), request.rules(), request.limits(), meaning);
  }

  public Trial better(Better better) {
    return meaning(request.meaning().withBetter(better));
  }

  public Trial target(double target) {
    return meaning(request.meaning().withTarget(target));
  }

  public Trial scale(Scale scale) {
    return meaning(request.meaning().withScale(scale));
  }

  public Trial multiply(double multiply) {
    return scale(new Scale(multiply, "", Scale.Kind.PLAIN));
  }

  /** The same data asked for as another chart was. */
  public Trial asking(ChartRequest other) {
    return new Trial(measured, phases, other);
  }

  private Trial asking(
      Optional<ChartType> type, List<RuleSet> rules, LimitRequest limits, Meaning meaning) {
    ChartRequest asked = new ChartRequest(type, rules, limits, request.phases(), meaning);
    return new Trial(measured, phases, asked);
  }

  public ChartAnalysis analysis() {
    return ChartAnalysis.of(measured, request, phases);
  }

  /** The codes of the warnings. */
  public List<String> warnings() {
    return analysis().warnings().stream().map(Warning::code).toList();
  }

  /** The sentence of a warning; empty where there is none. */
  public String warning(String code) {
    return analysis().warnings().stream()
        .filter(w -> w.code().equals(code))
        .map(Warning::message)
        .findFirst()
        .orElse("");
  }

  /** What a chart sees of the first phase. */
  public PhaseData data() {
    return new PhaseData(measured, phases, phases.all().get(0));
  }

  /** How limits are asked for, on the scale of the data. */
  public LimitOptions options() {
    LimitRequest l = request.limits();
    Screening screening = l.screening().orElse(l.convention().screening());
    return new LimitOptions(l.convention(), screening, l.given());
  }

  /** {@code times} times the values, one after the other. */
  public static double[] repeat(int times, double... values) {
    return IntStream.range(0, times)
        .mapToObj(i -> DoubleStream.of(values))
        .flatMapToDouble(s -> s)
        .toArray();
  }
}
