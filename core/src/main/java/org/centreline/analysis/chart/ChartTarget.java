package org.centreline.analysis.chart;

import java.math.BigDecimal;
import java.util.List;
import org.centreline.Matter;
import org.centreline.analysis.Meaning;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.series.TargetBand;

/**
 * The target: one for the whole chart, or one a subgroup where the data holds them.
 *
 * @param measured the data
 * @param meaning what the user said of it
 */
record ChartTarget(Measured measured, Meaning meaning) {

  /** Whether there is any target. */
  boolean isSet() {
    return isSaid() || !measured.targets().isNone();
  }

  /** Whether the user names one for the whole chart. */
  private boolean isSaid() {
    return meaning.target().isPresent() || meaning.range().isPresent();
  }

  /** What each subgroup is to lie between, on the scale shown. */
  TargetBand band() {
    int size = measured.series().size();
    return isSaid()
        ? meaning
            .range()
            .map(range -> TargetBand.level(size, range.lowest(), range.highest()))
            .orElse(TargetBand.none())
        : measured.targets().shownBand(meaning.scale().multiply());
  }

  /** The target of each subgroup on the scale shown; NaN where there is none. */
  Doubles each() {
    if (isSaid() || measured.targets().isNone()) {
      return Doubles.repeat(measured.series().size(), meaning.target().orElse(Double.NaN));
    }
    return measured.targets().shown(meaning.scale().multiply());
  }

  /** Adds what is wrong with the target for a kind of chart. */
  void check(List<String> problems, ChartType type) {
    if (!isSet()) {
      return;
    }
    if (isSaid() && !measured.targets().isNone()) {
      problems.add(
          Matter.TARGET
              + " and "
              + Matter.TARGET_COLUMN
              + ": a measure has its target from one of them");
    }
    if (!type.traits().has(Trait.TARGET)) {
      problems.add(
          option()
              + ": a target is set for the measure, not for the points of a "
              + type.nameInSentence());
    }
    if (type.showsShares(measured.series()) || meaning.scale().isPercent()) {
      TargetBand band = band();
      each().followedBy(band.lower()).followedBy(band.upper()).present().stream()
          .filter(target -> !(target >= 0 && target <= meaning.scale().multiply()))
          .limit(1)
          .forEach(target -> problems.add(outside(target)));
    }
  }

  private String option() {
    return isSaid() ? Matter.TARGET.toString() : Matter.TARGET_COLUMN.toString();
  }

  private String outside(double target) {
    boolean column = !isSaid();
    return option()
        + (column ? ": " : " " + plain(target) + ": ")
        + "the measure is a share of one, so a target lies from 0 to "
        + plain(meaning.scale().multiply())
        + (column ? ", but the column holds " + plain(target) : "")
        + "; did you mean "
        + plain(target)
        + "%?"
        + (column ? " Write it so, or add " + Matter.MULTIPLY + " 100" : "");
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
