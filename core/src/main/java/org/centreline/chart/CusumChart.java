package org.centreline.chart;

import java.util.List;
import java.util.Optional;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Formula;
import org.centreline.chart.limit.Level;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Setting;
import org.centreline.chart.limit.Track;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.chart.sigma.SingleSigma;
import org.centreline.series.Doubles;

/**
 * The tabular CUSUM chart: what the points exceed the centre by, summed up, in sigmas.
 *
 * <p>Source: E. S. Page, Continuous inspection schemes, Biometrika 41 (1954) 100-115; head start J.
 * M. Lucas and R. B. Crosier, Fast initial response for CUSUM quality-control schemes,
 * Technometrics 24 (1982) 199-205; D. C. Montgomery, Introduction to Statistical Quality Control
 * (7th ed., 2013), section 9.1: C+ = max(0, C+ + z - k), C- = min(0, C- + z + k). Nothing is reset
 * after a signal. A missing or excluded point leaves the sums as they were.
 *
 * @param interval the decision interval h, in sigmas
 * @param shift the shift to detect, in sigmas; k is half of it
 * @param headStart where the sums begin, in sigmas; 0 without fast initial response
 * @param sides which shifts are looked for
 */
public record CusumChart(double interval, double shift, double headStart, Sides sides)
    implements Formula {

  /** Which shifts a CUSUM looks for. */
  public enum Sides {
    BOTH,
    UP,
    DOWN
  }

  /** The usual decision interval, shift and no head start. */
  public static final CusumChart USUAL = new CusumChart(5, 1, 0, Sides.BOTH);

  public static final ChartType TYPE = USUAL.type();

  public CusumChart {
    if (!(shift > 0) || !(headStart >= 0 && headStart < interval)) {
      throw new IllegalArgumentException(
          "a CUSUM takes a decision interval and a shift above 0 and a head start from 0 to below"
              + " the interval, but has "
              + interval
              + ", "
              + shift
              + " and "
              + headStart);
    }
  }

  /** The chart with these numbers. */
  public ChartType type() {
    return new ChartType(
        "cusum",
        "CUSUM chart",
        "cusum chart",
        "Mean",
        Optional.of("running sum"),
        Data.VALUES,
        Traits.of(Trait.MOVING_RANGES, Trait.ACCUMULATES, Trait.DECISION_INTERVAL),
        this);
  }

  @Override
  public List<Setting> settings() {
    String only =
        sides == Sides.BOTH ? "" : sides == Sides.UP ? " upwards only" : " downwards only";
    Setting decision = new Setting("decision interval" + only, interval, "sigma");
    Setting detected = new Setting("made for shifts of", shift, "sigma");
    return headStart > 0
        ? List.of(decision, detected, new Setting("head start", headStart, "sigma"))
        : List.of(decision, detected);
  }

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    SingleSigma process = SingleSigma.of(data, options);
    Doubles values = data.values();
    Doubles z =
        Doubles.tabulate(
            values.size(),
            i ->
                data.isIncluded(i) && process.sigmas().get(i) > 0
                    ? (values.get(i) - process.centre()) / process.sigmas().get(i)
                    : Double.NaN);
    Doubles up = sums(z);
    Doubles down = sums(z.map(v -> -v)).map(v -> -v);
    double sigma = PhaseFit.sharedBy(process.sigmas());
    Lines bounds = bounds(values.size());
    return PhaseFit.centreOnly(values, process.centre())
        .withLines(bounds)
        .following(
            new Track(
                values,
                sides == Sides.DOWN ? Doubles.missing(z.size()) : up,
                sides == Sides.UP ? Doubles.missing(z.size()) : down))
        .withLevel(new Level(process.centre(), Double.NaN, sigma, Double.NaN, interval))
        .screening(process.screened());
  }

  /** Zero and the decision interval on the sides looked at, in sigmas. */
  private Lines bounds(int size) {
    Doubles none = Doubles.missing(size);
    Doubles lower = sides == Sides.UP ? none : Doubles.repeat(size, -interval);
    Doubles upper = sides == Sides.DOWN ? none : Doubles.repeat(size, interval);
    return new Lines(Doubles.repeat(size, 0), lower, upper, none, none, none, none);
  }

  private Doubles sums(Doubles z) {
    double[] sums = new double[z.size()];
    double sum = headStart;
    for (int i = 0; i < sums.length; i++) {
      sum = z.isMissing(i) ? sum : Math.max(0, sum + z.get(i) - shift / 2);
      sums[i] = z.isMissing(i) ? Double.NaN : sum;
    }
    return Doubles.of(sums);
  }
}
