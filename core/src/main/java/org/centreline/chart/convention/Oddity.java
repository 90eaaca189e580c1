package org.centreline.chart.convention;

/** A way of working in which a named tool differs from the textbook, reproduced under its name. */
public enum Oddity {
  /** qicharts2: a freeze is ignored where there are phases. */
  FREEZE_IGNORED_WITH_PHASES,
  /** qicharts2: the mr chart leaves out only the range at the excluded subgroup, not the next. */
  RANGES_REACH_INTO_EXCLUDED,
  /** qicharts2: no runs signal where the x axis is no date or number. */
  NO_RUNS_SIGNAL_FOR_LABELS,
  /** qicharts2: an excluded point beyond a limit is still flagged. */
  EXCLUDED_KEEP_BEYOND_LIMITS,
  /** qicharts2: the mr chart's lower lines are 0, its upper two-sigma two thirds of the limit. */
  RANGE_LINES_AS_PRINTED,
  /** qicharts2 and NHSRplotthedots: subgroups that are not in the file are not looked for. */
  NO_CALENDAR_GAPS,
  /** qicharts2: rows without a date are dropped. */
  UNDATED_ROWS_DROPPED,
  /** NHSRplotthedots: the last row sets the variation icon, a missing one too. */
  LAST_ROW_SETS_VARIATION,
  /** NHSRplotthedots: a target on a limit is neither passed nor failed. */
  STRICT_ASSURANCE,
  /** NHSRplotthedots: the limits of a baseline speak of the target after signals of change too. */
  ASSURANCE_BY_LEFT_LIMITS,
  /** qcc: one missing value makes every limit null. */
  MISSING_VOIDS_LIMITS,
  /** qcc: a pattern marks only the point that completes it. */
  ONLY_COMPLETING_POINT_MARKED,
  /** qicharts2: p′ and u′ of labels take the standard deviation of z for sigma z. */
  SIGMA_Z_IS_DEVIATION_FOR_LABELS,
  /** qicharts2: p′ and u′ without any spread have no limits. */
  NO_SIGMA_Z_FOR_CONSTANT_SHARES,
  /** qicharts2: every point of a phase sets the sigma of an I′ chart, frozen or not. */
  ALL_POINTS_SET_SIGMA_OF_IPRIME,
  /** qicharts2: a t chart's lower two-sigma line below zero is lost; a lost lower limit is zero. */
  LOST_LOWER_TWO_SIGMA_OF_T,
  /** qicharts2: a centre given to a t chart is taken as if already transformed. */
  GIVEN_CENTRE_OF_T_TAKEN_AS_TRANSFORMED,
  /** qicharts2: a centre given to a g chart sets the limits; 0.693 of it is drawn. */
  GIVEN_CENTRE_OF_G_DRAWN_AT_MEDIAN,
  /** qcc: the g chart's line is the mean and its variance m (m - 1). */
  G_AROUND_MEAN_OF_ONE_OR_MORE,
  /** All named tools: limits stand though the points that set them never vary. */
  LIMITS_WITHOUT_WIDTH,
  /** qcc: 0 of 0 cases is a point of an np chart. */
  NONE_OF_NONE_IS_A_POINT,
  /** qicharts2: runs are judged however few points lie off the median. */
  RUNS_JUDGED_AMONG_TIES,
  /** qcc: all points of a pattern are measured by the limits of the one that completes it. */
  PATTERN_MEASURED_BY_LAST_POINT,
  /** qcc: the limit of a T² chart leaves out as much for each measure, not for all together. */
  T2_LEVEL_FOR_EACH_MEASURE
}
