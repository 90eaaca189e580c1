package org.centreline.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Scale;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.chart.convention.Conventions;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Skipped;
import org.centreline.csv.row.Dialect;
import org.centreline.csv.row.Source;
import org.centreline.series.Subgroups;
import org.centreline.series.Subgroups.Kind;

/** Charts of every kind and every degenerate sort, for tests of writers. */
public final class Gallery {

  public static final String HASH = "0123456789abcdef".repeat(4);

  private static final double GAP = Double.NaN;
  private static final double[] STEADY = PlainSample.steady(24, 20);

  private Gallery() {}

  public static Document<ChartAnalysis> document(ChartAnalysis... charts) {
    return new Document<>(
        new Source(
            "waits.csv",
            HASH,
            60,
            59,
            List.of(new Notice("dates-day-first", "Dates are read day first")),
            new Dialect("UTF-8", ',', 1, Optional.of("day/month/year as in 01/03/2024")),
            List.of(new Skipped("footer-rows", 1, List.of(62)))),
        List.of(charts));
  }

  /** Named charts, the same each time. */
  public static Map<String, Sample> all() {
    Map<String, Sample> all = new LinkedHashMap<>();
    all.put("one point", PlainSample.monthly(5));
    all.put("one point without a date", PlainSample.rows(5).type("run"));
    all.put("two points", PlainSample.monthly(5, 6));
    all.put("all missing", PlainSample.monthly(GAP, GAP, GAP));
    all.put("all missing, moving ranges", PlainSample.monthly(GAP, GAP).type("mr"));
    all.put("all missing, run", PlainSample.rows(GAP, GAP).type("run"));
    all.put("all excluded", PlainSample.monthly(5).exclude("2024-01-01", "strike"));
    all.put("constant", PlainSample.monthly(repeat(5, 20)).better(Better.UP).target(5));
    all.put("constant zero", PlainSample.rows(repeat(0, 20)).type("run"));
    all.put("few points", PlainSample.monthly(3, 4, 5, 4).auto());
    all.put("twelve points", PlainSample.monthly(PlainSample.steady(12, 4)).auto());
    all.put("steady", PlainSample.monthly(STEADY).days().better(Better.DOWN).target(21));
    all.put("run", PlainSample.weekly(STEADY).type("run").better(Better.UP).target(30));
    all.put("moving ranges", PlainSample.monthly(STEADY).type("mr"));
    all.put("from medians", PlainSample.monthly(STEADY).type("xmr-median"));
    all.put("no rules", PlainSample.monthly(STEADY).rules("none"));
    all.put("percent", percent());
    all.put("gaps and exclusion", gaps());
    all.put("two phases", phases());
    all.put("huge", PlainSample.rows(1e300, -1e300, 1e299, 3));
    all.put("tiny", PlainSample.rows(1e-300, 2e-300, 3e-300, 1e-300));
    all.put("group and odd words", odd());
    all.put("labels", labels());
    all.put("sixty", random(60, 7).better(Better.UP).target(50));
    all.put("three hundred", random(300, 8));
    all.put(
        "screened",
        PlainSample.monthly(STEADY).limits(LimitRequest.of(Conventions.NHSRPLOTTHEDOTS)));
    all.put(
        "constant under qicharts2",
        PlainSample.rows(repeat(3, 15)).limits(LimitRequest.of(Conventions.QICHARTS2)));
    return all;
  }

  public static Stream<ChartAnalysis> charts() {
    return all().values().stream().map(Sample::analysis);
  }

  /** Noise around 50 with a step, a few gaps and a few spikes; the same for the same seed. */
  public static Sample random(int size, long seed) {
    Random random = new Random(seed);
    double[] values =
        IntStream.range(0, size)
            .mapToDouble(
                i -> {
                  double noise = Math.round(20 * random.nextGaussian()) / 2.0;
                  boolean gap = random.nextInt(15) == 0;
                  boolean spike = random.nextInt(20) == 0;
                  return gap ? GAP : 50 + noise + (spike ? 40 : 0) + (i > size / 2 ? 8 : 0);
                })
            .toArray();
    return PlainSample.weekly(values);
  }

  public static Sample percent() {
    return PlainSample.monthly(
            0.91, 0.934, 0.92, 0.95, 0.93, 0.92, 0.91, 0.925, 0.94, 0.935, 0.92, 0.93, 0.91, 0.93,
            0.945)
        .scale(Scale.percent())
        .better(Better.UP)
        .target(0.95)
        .title("Seen within four hours");
  }

  public static Sample phases() {
    return PlainSample.weekly(PlainSample.then(STEADY, PlainSample.steady(20, 14)))
        .days()
        .better(Better.DOWN)
        .target(18)
        .phase("2024-06-17", "New triage");
  }

  public static Sample gaps() {
    double[] values = PlainSample.then(STEADY, GAP, GAP, 27, 20, 19, 21, 20);
    return PlainSample.monthly(values)
        .days()
        .better(Better.DOWN)
        .exclude("2024-05-01", "snow | ice");
  }

  private static Sample odd() {
    return PlainSample.monthly(STEADY)
        .title("=cmd|\"waits\", <b>`per`</b> ward\u001b[31m " + "very long ".repeat(20))
        .group("@North, \"A\"");
  }

  private static Sample labels() {
    List<String> labels =
        IntStream.range(0, 20)
            .mapToObj(i -> (i % 2 == 0 ? "=Ward " : "Ward, \"") + i + " of the long names")
            .toList();
    return PlainSample.of(Subgroups.ofLabels(Kind.LABEL, labels), PlainSample.steady(20, 7));
  }

  private static double[] repeat(double value, int size) {
    double[] values = new double[size];
    Arrays.fill(values, value);
    return values;
  }
}
