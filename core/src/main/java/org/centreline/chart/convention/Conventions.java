package org.centreline.chart.convention;

import static org.centreline.chart.convention.ControlConstants.D2_OF_TWO;
import static org.centreline.chart.convention.ControlConstants.UPPER_D4_OF_TWO;
import static org.centreline.chart.convention.Convention.oddities;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table of conventions. */
public final class Conventions {

  private static final RangeFactors UNROUNDED =
      new RangeFactors(3, D2_OF_TWO, UPPER_D4_OF_TWO, UPPER_D4_OF_TWO, Ties.KEPT);

  /** Making Data Count: 2.66 and 3.267, nothing screened, no limits below 13 points. */
  public static final Convention MDC =
      new Convention(
          "mdc",
          "Making Data Count",
          new RangeFactors(2.66, 1, 3.267, 3.267, Ties.KEPT),
          UNROUNDED,
          Spread.DEVIATIONS,
          Screening.OFF,
          new Floor(13, 12),
          Set.of());

  /** The textbook with unrounded constants. */
  public static final Convention EXACT =
      new Convention(
          "exact",
          "exact constants",
          UNROUNDED,
          UNROUNDED,
          Spread.DEVIATIONS,
          Screening.OFF,
          Floor.NONE,
          Set.of());

  /** The R package qicharts2 0.8.1 as it works when attached. */
  public static final Convention QICHARTS2 =
      new Convention(
          "qicharts2",
          "qicharts2",
          new RangeFactors(3, 1.128, 3.267, 3.267, Ties.DROPPED),
          new RangeFactors(3, 1.128, 3.267, 3.267, Ties.DROPPED),
          Spread.DEVIATIONS_ALL_SIZES,
          Screening.ON,
          Floor.NONE,
          oddities(
              Oddity.FREEZE_IGNORED_WITH_PHASES,
              Oddity.LIMITS_WITHOUT_WIDTH,
              Oddity.RUNS_JUDGED_AMONG_TIES,
              Oddity.RANGES_REACH_INTO_EXCLUDED,
              Oddity.NO_RUNS_SIGNAL_FOR_LABELS,
              Oddity.EXCLUDED_KEEP_BEYOND_LIMITS,
              Oddity.RANGE_LINES_AS_PRINTED,
              Oddity.NO_CALENDAR_GAPS,
              Oddity.UNDATED_ROWS_DROPPED,
              Oddity.SIGMA_Z_IS_DEVIATION_FOR_LABELS,
              Oddity.NO_SIGMA_Z_FOR_CONSTANT_SHARES,
              Oddity.ALL_POINTS_SET_SIGMA_OF_IPRIME,
              Oddity.LOST_LOWER_TWO_SIGMA_OF_T,
              Oddity.GIVEN_CENTRE_OF_T_TAKEN_AS_TRANSFORMED,
              Oddity.GIVEN_CENTRE_OF_G_DRAWN_AT_MEDIAN));

  /** The R package NHSRplotthedots 0.2.2. */
  public static final Convention NHSRPLOTTHEDOTS =
      new Convention(
          "nhsrplotthedots",
          "NHSRplotthedots",
          new RangeFactors(2.66, 1, 3.267, 3.267, Ties.DROPPED),
          UNROUNDED,
          Spread.DEVIATIONS,
          Screening.ON,
          Floor.NONE,
          oddities(
              Oddity.NO_CALENDAR_GAPS,
              Oddity.LIMITS_WITHOUT_WIDTH,
              Oddity.LAST_ROW_SETS_VARIATION,
              Oddity.STRICT_ASSURANCE,
              Oddity.ASSURANCE_BY_LEFT_LIMITS));

  /** The R package qcc; its d2 has three places and its d3 seven. */
  public static final Convention QCC =
      new Convention(
          "qcc",
          "qcc",
          new RangeFactors(3, 1.128, 1 + 3 * 0.8525033 / 1.128, 3.267, Ties.KEPT),
          new RangeFactors(3, 1.128, 1 + 3 * 0.8525033 / 1.128, 3.267, Ties.KEPT),
          Spread.TABLED_RANGES,
          Screening.OFF,
          Floor.NONE,
          oddities(
              Oddity.NO_CALENDAR_GAPS,
              Oddity.LIMITS_WITHOUT_WIDTH,
              Oddity.NONE_OF_NONE_IS_A_POINT,
              Oddity.MISSING_VOIDS_LIMITS,
              Oddity.ONLY_COMPLETING_POINT_MARKED,
              Oddity.PATTERN_MEASURED_BY_LAST_POINT,
              Oddity.T2_LEVEL_FOR_EACH_MEASURE,
              Oddity.G_AROUND_MEAN_OF_ONE_OR_MORE));

  private static final List<Convention> ALL = List.of(MDC, EXACT, QICHARTS2, NHSRPLOTTHEDOTS, QCC);

  private Conventions() {}

  /** Every convention, the default first. */
  public static List<Convention> all() {
    return ALL;
  }

  /** The convention that a word names. */
  public static Optional<Convention> named(String id) {
    return ALL.stream().filter(c -> c.id().equals(id)).findFirst();
  }
}
