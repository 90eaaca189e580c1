package org.centreline.chart.limit;

import java.util.List;
import java.util.Optional;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.series.Proportions;
import org.centreline.series.Series;

/**
 * A kind of chart: which statistic is drawn, and what its centre and limits are.
 *
 * @param id the word that a user types
 * @param name what people call it, such as "XmR chart"
 * @param nameInSentence the same within a sentence, such as "run chart"
 * @param centreName what the centre line is called: "Mean" or "Median"
 * @param statisticName what is drawn where that is not the measure itself, such as "moving range"
 * @param data what it is made from
 * @param traits what can be asked of it
 * @param formula its centre and limits
 */
public record ChartType(
    String id,
    String name,
    String nameInSentence,
    String centreName,
    Optional<String> statisticName,
    Data data,
    Traits traits,
    Formula formula) {

  /** Which definition is used where tools have several under one name; one phrase. */
  public Optional<String> definition(Convention convention) {
    return formula.definition(convention);
  }

  /** The numbers that it was made with; none where there is nothing to choose. */
  public List<Setting> settings() {
    return formula.settings();
  }

  /** Whether its points, made from these data, are shares of one. */
  public boolean showsShares(Series series) {
    boolean value = data == Data.VALUES || traits.has(Trait.SHARE);
    return series instanceof Proportions && value;
  }

  /** Whether its points are how many of the cases had the event, which are no shares. */
  public boolean showsCases() {
    return data == Data.SHARES && !traits.has(Trait.SHARE);
  }

  /** The centre and lines of one phase. */
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    return formula.fit(data, options);
  }
}
