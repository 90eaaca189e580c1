package org.centreline.words;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Scale;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.series.Cases;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Joint;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;

/** Charts of every kind, made from one row of numbers around 20 in whatever data suit the kind. */
public final class Kinds {

  private static final double GAP = Double.NaN;
  private static final double[] STEADY = PlainSample.steady(24, 20);

  private Kinds() {}

  /** One kind of chart from a row of numbers. */
  public static Sample of(String id, double... row) {
    ChartType type = ChartTypes.named(id).orElseThrow();
    Series series = series(type.data(), row);
    Sample sample = PlainSample.monthly(series).type(type);
    return type.showsShares(series) ? sample.scale(Scale.percent()) : sample;
  }

  private static Series series(Data data, double[] row) {
    Doubles values = Doubles.of(row);
    Doubles whole = values.map(Math::rint);
    return switch (data) {
      case VALUES -> new Individuals(values);
      case SAMPLES ->
          new Samples(IntStream.range(0, row.length).mapToObj(i -> sample(i, row[i])).toList());
      case SHARES -> new Proportions(whole, opportunities(row.length, 200));
      case RATES -> new Rates(whole, opportunities(row.length, 12));
      case COUNTS -> new Counts(whole);
      case GAPS -> new Gaps(values);
      case OUTCOMES -> new Individuals(outcomes(values));
      case JOINT -> joint(row);
      case EXPECTED -> new Cases(outcomes(values), values.map(v -> 1 / (3 + v / 10)));
    };
  }

  /** What lies above the middle had the event. */
  private static Doubles outcomes(Doubles values) {
    return values.map(v -> Double.isNaN(v) ? v : v > 20.5 ? 1 : 0);
  }

  /** A second measure that goes with the first, but for a wobble of its own. */
  private static Joint joint(double[] row) {
    List<List<Doubles>> rows =
        IntStream.range(0, row.length)
            .mapToObj(i -> List.of(Doubles.of(row[i], 30 - row[i] + i * 7 % 5)))
            .toList();
    return new Joint(List.of("stay", "cost"), rows);
  }

  private static Doubles sample(int i, double centre) {
    double wide = centre == 0 ? 0 : 1 + i % 3;
    double[] around = {-wide, 0.5 * wide, 0, wide, -0.25 * wide};
    int size = Double.isNaN(centre) ? 0 : 4 + i % 2;
    return Doubles.tabulate(size, k -> centre + around[k]);
  }

  private static Doubles opportunities(int size, int about) {
    return Doubles.tabulate(size, i -> about + i * 7 % 5);
  }

  /** Every kind of chart in every state, named. */
  public static Map<String, Sample> all() {
    Map<String, Sample> all = new LinkedHashMap<>();
    for (ChartType type : ChartTypes.all()) {
      String id = type.id();
      states().forEach((name, row) -> all.put(id + ", " + name, of(id, row).better(Better.DOWN)));
      all.put(id + ", excluded", of(id, STEADY).exclude("2024-05-01", "flood"));
      double[] stepped = PlainSample.then(STEADY, PlainSample.steady(20, 14));
      all.put(id + ", phases", of(id, stepped).phase("2026-01-01", "Triage").better(Better.UP));
      if (type.data() == Data.EXPECTED) {
        all.remove(id + ", missing"); // refused
      }
      if (type.data() == Data.JOINT) {
        List.of("one", "missing", "constant")
            .forEach(name -> all.remove(id + ", " + name)); // refused
      } else if (type.data() != Data.GAPS) {
        all.put(id + ", zero", of(id, new double[20]));
      }
    }
    return all;
  }

  private static Map<String, double[]> states() {
    Map<String, double[]> states = new LinkedHashMap<>();
    states.put("steady", STEADY);
    states.put("shifted", PlainSample.then(STEADY, PlainSample.steady(12, 12)));
    states.put("spike", PlainSample.then(STEADY, 60, 20, 61));
    states.put("gaps", PlainSample.then(STEADY, GAP, 21, GAP, 20, 19));
    states.put("few", new double[] {20, 22, 19, 24});
    states.put("one", new double[] {20});
    states.put("missing", new double[] {GAP, GAP});
    double[] same = new double[20];
    Arrays.fill(same, 20);
    states.put("constant", same);
    return states;
  }

  /** The same, for tests that need no names. */
  public static Stream<Sample> samples() {
    return List.copyOf(all().values()).stream();
  }
}
