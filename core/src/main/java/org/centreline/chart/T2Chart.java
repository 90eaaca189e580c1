package org.centreline.chart;

import java.util.Optional;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Oddity;
import org.centreline.chart.joint.Hotelling;
import org.centreline.chart.joint.JointPhase;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Formula;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Track;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.series.Doubles;

/**
 * Hotelling's T squared chart: how far two to six measures together lie from where, and how, they
 * usually go together. There is an upper limit alone, another one for subgroups that set it than
 * for later ones.
 *
 * <p>Source: N. D. Tracy, J. C. Young, R. L. Mason, Multivariate control charts for individual
 * observations, Journal of Quality Technology 24 (1992) 88-95.
 */
public record T2Chart() implements Formula {

  /** The share of subgroups within the limit, as within three sigmas. */
  private static final double WITHIN = 0.9973;

  public static final ChartType TYPE =
      new ChartType(
          "t2",
          "T² chart",
          "T² chart",
          "Mean",
          Optional.of("T²"),
          Data.JOINT,
          Traits.of(Trait.LIMITS, Trait.SPREAD),
          new T2Chart());

  @Override
  public Optional<String> definition(Convention convention) {
    return Optional.of(
        "limits of the beta law where points set them, later of the F law, "
            + (convention.has(Oddity.T2_LEVEL_FOR_EACH_MEASURE)
                ? "99.73% for each measure"
                : "at 99.73%"));
  }

  /** The chance that a subgroup lies within the limit while nothing has changed. */
  public static double within(Convention convention, int measures) {
    return convention.has(Oddity.T2_LEVEL_FOR_EACH_MEASURE)
        ? StrictMath.pow(WITHIN, measures)
        : WITHIN;
  }

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    JointPhase phase = JointPhase.of(data);
    int size = data.size();
    Doubles none = Doubles.missing(size);
    if (phase.problem().isPresent()) {
      return PhaseFit.centreOnly(none, Double.NaN);
    }
    Hotelling process = phase.process();
    Doubles distances = phase.distances(process);
    double beyond = 1 - within(options.convention(), phase.measures());
    double own = process.baseLimit(beyond);
    double later = process.laterLimit(beyond);
    double mean = distances.where(phase::isBase).mean();
    Lines lines =
        new Lines(
            Doubles.repeat(size, mean),
            none,
            Doubles.tabulate(size, i -> data.isBase(i) ? own : later),
            none,
            none,
            none,
            none);
    return PhaseFit.centreOnly(distances, mean).withLines(lines).following(Track.of(distances));
  }
}
