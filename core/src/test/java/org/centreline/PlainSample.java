package org.centreline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.centreline.analysis.Golden;
import org.centreline.analysis.Scale;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.csv.CsvReader;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Rhythm;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;

/** Where a {@link Sample} starts from, and values to start with. */
public final class PlainSample {
  private static final LocalDate JANUARY_2024 = LocalDate.of(2024, 1, 1);

  private PlainSample() {}

  /** A series on one line: {@code _} is missing, {@code (x)} excluded, {@code |} begins a phase. */
  public static Sample placed(String line) {
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
    return placed(numbers, inPhases(starts, values.size(), new Exclusions(excluded)));
  }

  /** One phase of values. */
  public static Sample placed(double... values) {
    return placed(Doubles.of(values), Phases.one(values.length));
  }

  /** Values in phases. */
  public static Sample placed(Doubles values, Phases phases) {
    return placed(new Individuals(values), phases);
  }

  /** Data of any kind in phases. */
  public static Sample placed(Series series, Phases phases) {
    Measured measured =
        new Measured("measure", Optional.empty(), Subgroups.rows(series.size()), series);
    return Sample.of(measured, ChartRequest.standard()).placed(phases);
  }

  private static Phases inPhases(List<Integer> starts, int size, Exclusions exclusions) {
    List<Phase> phases = new ArrayList<>();
    for (int p = 0; p < starts.size(); p++) {
      int last = p + 1 < starts.size() ? starts.get(p + 1) - 1 : size - 1;
      Span span = new Span(starts.get(p), last);
      phases.add(new Phase(p + 1, Optional.empty(), span, span));
    }
    return new Phases(phases, exclusions);
  }

  /** Monthly values from January 2024, an XmR chart chosen by name. */
  public static Sample monthly(double... values) {
    return of(months(JANUARY_2024, values.length), values);
  }

  /** Weekly values from Monday 1 January 2024. */
  public static Sample weekly(double... values) {
    List<LocalDate> dates =
        IntStream.range(0, values.length)
            .mapToObj(i -> LocalDate.of(2024, 1, 1).plusWeeks(i))
            .toList();
    return of(Subgroups.ofDates(dates, Rhythm.WEEK), values);
  }

  /** Dated values, a rhythm apart, from Monday 1 January 2024. */
  public static Sample dated(Rhythm rhythm, Doubles values) {
    LocalDate first = LocalDate.of(2024, 1, 1);
    List<LocalDate> dates =
        IntStream.range(0, values.size()).mapToObj(i -> rhythm.later(first, i)).toList();
    return of(Subgroups.ofDates(dates, rhythm), new Individuals(values));
  }

  /** Values around 20, to one decimal. */
  public static Doubles around20(int size, long seed) {
    Random random = new Random(seed);
    return Doubles.tabulate(size, i -> Math.rint(200 + 20 * random.nextGaussian()) / 10);
  }

  /** Values without dates. */
  public static Sample rows(double... values) {
    return of(Subgroups.rows(values.length), values);
  }

  public static Sample of(Subgroups subgroups, double... values) {
    return of(subgroups, new Individuals(Doubles.of(values)));
  }

  public static Sample of(Subgroups subgroups, Doubles values) {
    return of(subgroups, new Individuals(values));
  }

  /** Data of any sort, an XmR chart until another is named. */
  public static Sample of(Subgroups subgroups, Series series) {
    Measured measured = new Measured("Days to first contact", Optional.empty(), subgroups, series);
    return Sample.of(measured, ChartRequest.standard()).type("xmr");
  }

  /** Data of any sort, monthly from January 2024. */
  public static Sample monthly(Series series) {
    return of(months(JANUARY_2024, series.size()), series);
  }

  private static Subgroups months(LocalDate first, int size) {
    return Subgroups.ofDates(
        IntStream.range(0, size).mapToObj(first::plusMonths).toList(), Rhythm.MONTH);
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

  /** Monthly values from January 2021, read as measurements. */
  public static Sample from2021(double... values) {
    return from2021(new Individuals(Doubles.of(values))).type("xmr");
  }

  /** Data of any sort, monthly from January 2021. */
  public static Sample from2021(Series series) {
    Subgroups subgroups = months(LocalDate.of(2021, 1, 1), series.size());
    Measured measured = new Measured("Wait", Optional.empty(), subgroups, series);
    return Sample.of(measured, ChartRequest.standard());
  }

  public static Sample rates(double[] events, double[] opportunities) {
    return from2021(new Rates(Doubles.of(events), Doubles.of(opportunities))).type("u");
  }

  public static Sample shares(double[] events, double[] cases) {
    return from2021(new Proportions(Doubles.of(events), Doubles.of(cases)))
        .type("p")
        .scale(Scale.percent());
  }

  public static Sample counts(double... events) {
    return from2021(new Counts(Doubles.of(events))).type("c");
  }

  /** A golden input, its first column being the month. */
  public static Sample golden(String file, Columns columns, String type) {
    byte[] bytes = Golden.bytes(file);
    List<Measured> measured =
        CsvReader.read(file, bytes, columns, ReadingOptions.standard()).measured();
    int last = measured.size() - 1;
    Sample alone = Sample.of(measured.get(last), ChartRequest.standard()).type(type);
    return last == 0 ? alone : alone.beside(measured.get(0));
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

  /** {@code times} times the values, one after the other. */
  public static double[] repeat(int times, double... values) {
    return IntStream.range(0, times)
        .mapToObj(i -> DoubleStream.of(values))
        .flatMapToDouble(s -> s)
        .toArray();
  }
}
