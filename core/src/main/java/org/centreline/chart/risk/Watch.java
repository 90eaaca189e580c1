package org.centreline.chart.risk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.centreline.chart.limit.Setting;

/**
 * How events are watched against the number expected.
 *
 * @param up how many times the odds, or the rate, a worse time would have, above 1; empty where
 *     none is looked for
 * @param down the same of a better time, from 0 to 1
 * @param interval the decision interval; empty where it comes from the wanted run length
 * @param falseAlarm the mean number of points to a false alarm on either side; empty for the usual
 * @param headStart where sums begin
 * @param restarts whether the case after a signal begins anew
 * @param recalibrates whether risks are moved so that the baseline had as many events as expected
 */
public record Watch(
    OptionalDouble up,
    OptionalDouble down,
    OptionalDouble interval,
    OptionalDouble falseAlarm,
    double headStart,
    boolean restarts,
    boolean recalibrates) {

  /** Doubled and halved odds, both sides. */
  public static final Watch USUAL =
      new Watch(
          OptionalDouble.of(2),
          OptionalDouble.of(0.5),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          0,
          true,
          false);

  private static final MathContext THREE = new MathContext(3);

  public Watch {
    if (up.isEmpty() && down.isEmpty()) {
      throw new IllegalArgumentException("a change is looked for upwards, downwards or both");
    }
    if (!(up.orElse(2) > 1) || !(down.orElse(0.5) > 0 && down.orElse(0.5) < 1)) {
      throw new IllegalArgumentException(
          "an odds ratio upwards must be above 1 and one downwards between 0 and 1, but they are "
              + up.orElse(2)
              + " and "
              + down.orElse(0.5));
    }
    if (interval.isPresent()) {
      new Alarm(interval.getAsDouble(), headStart, restarts);
    }
    if (!(falseAlarm.orElse(2) > 1) || !(headStart >= 0)) {
      throw new IllegalArgumentException(
          "a false alarm comes after more than one case and a head start is 0 or more, but they are "
              + falseAlarm.orElse(2)
              + " and "
              + headStart);
    }
  }

  /** How many sides are watched. */
  int sides() {
    return up.isPresent() && down.isPresent() ? 2 : 1;
  }

  /** The numbers that it was made with. */
  public List<Setting> settings() {
    List<Setting> all = new ArrayList<>();
    up.ifPresent(ratio -> all.add(new Setting("looks for odds times", ratio, "")));
    down.ifPresent(ratio -> all.add(new Setting("looks for odds times", readable(ratio), "")));
    if (headStart > 0) {
      all.add(new Setting("head start", headStart, ""));
    }
    return all;
  }

  /** What was typed stands; the other side of what was typed has endless decimals. */
  private double readable(double ratio) {
    boolean derived = up.isPresent() && ratio == 1 / up.getAsDouble();
    return derived ? new BigDecimal(ratio).round(THREE).doubleValue() : ratio;
  }
}
