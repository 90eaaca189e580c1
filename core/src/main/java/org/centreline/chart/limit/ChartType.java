package org.centreline.chart.limit;

import java.util.List;
import java.util.Optional;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.series.Proportions;
import org.centreline.series.Series;

/** A kind of chart: which statistic is drawn, and what its centre and limits are. */
public interface ChartType {

  /** The word that a user types. */
  String id();

  /** What people call it, such as "XmR chart". */
  String name();

  /** What the centre line is called: "Mean" or "Median". */
  String centreName();

  /** What it is made from. */
  Data data();

  /** What can be asked of it. */
  Traits traits();

  /** What is drawn where that is not the measure itself, such as "moving range". */
  default Optional<String> statisticName() {
    return Optional.empty();
  }

  /** Which definition is used where tools have several under one name; one phrase. */
  default Optional<String> definition(Convention convention) {
    return Optional.empty();
  }

  /** The numbers that it was made with; none where there is nothing to choose. */
  default List<Setting> settings() {
    return List.of();
  }

  /** Whether its points, made from these data, are shares of one. */
  default boolean showsShares(Series series) {
    boolean value = data() == Data.VALUES || traits().has(Trait.SHARE);
    return series instanceof Proportions && value;
  }

  /** The centre and lines of one phase. */
  PhaseFit fit(PhaseData data, LimitOptions options);
}
