package org.centreline.chart.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a VLAD shows beside the limits of the sums behind it.
 *
 * @param levels per cent by which the odds are higher, or lower, at which somebody is to look;
 *     ascending, none where there is the one of the watch
 * @param prediction whether the range is shown that holds at one case fixed beforehand
 */
public record Display(List<Double> levels, boolean prediction) {

  /** Nothing more. */
  public static final Display PLAIN = new Display(List.of(), false);

  private static final double WHOLE = 100;

  public Display {
    levels = List.copyOf(levels);
    double before = 0;
    for (double level : levels) {
      if (!(level > before && level < WHOLE)) {
        throw new IllegalArgumentException(
            "levels are per cent, ascending, above 0 and below 100, but they are " + levels);
      }
      before = level;
    }
  }

  /** What is looked for at each level, on the sides that a watch has. */
  public List<Watch> watches(Watch like) {
    List<Watch> all = new ArrayList<>();
    for (double level : levels) {
      all.add(
          new Watch(
              like.up().isPresent() ? OptionalDouble.of(1 + level / WHOLE) : OptionalDouble.empty(),
              like.down().isPresent()
                  ? OptionalDouble.of(1 - level / WHOLE)
                  : OptionalDouble.empty(),
              OptionalDouble.empty(),
              like.falseAlarm(),
              like.headStart(),
              like.restarts(),
              like.recalibrates()));
    }
    return all;
  }
}
