package org.centreline.project.found;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.centreline.project.found.Found.At;
import org.centreline.project.found.Strand.Place;

/** Whether a column is the sum or the average of some periods of another. */
final class Moving {

  /** Those of more periods are not looked for: a year and one are the longest in use. */
  private static final int LONGEST = 13;

  private final Summand whole;
  private final Summand part;

  /**
   * Which periods are put together.
   *
   * @param length how many
   * @param later how many of them are later than the one that they are shown at
   * @param average whether their sum is divided by their number
   */
  private record Window(int length, int later, boolean average) {}

  Moving(Summand whole, Summand part) {
    this.whole = whole;
    this.part = part;
  }

  Optional<Found> found() {
    double times = whole.middle() / part.middle();
    for (int length = 2; length <= LONGEST; length++) {
      for (boolean average : new boolean[] {false, true}) {
        double expected = average ? 1 : length;
        if (times > expected * 0.7 && times < expected * 1.4 && !(average && whole.isCount())) {
          for (int later : new TreeSet<>(List.of(0, (length - 1) / 2, length / 2, length - 1))) {
            Window window = new Window(length, later, average);
            if (holds(window)) {
              return Optional.of(new Found(whole.strand(), made(window), Found.Kind.MEAN));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean holds(Window window) {
    return goesAlong(window) && isMade(window);
  }

  /**
   * Whether it changes by what comes in less what goes out, at most points: sums of many periods
   * lie near many a number of their size, and numbers that are hidden make room for more.
   */
  private boolean goesAlong(Window window) {
    double share = window.average() ? window.length() : 1;
    int wrong = 0;
    int all = 0;
    for (int[] group : part.inTime()) {
      for (int t = window.length() - window.later(); t < group.length - window.later(); t++) {
        int before = whole.find(part.slot(group[t - 1]));
        int now = whole.find(part.slot(group[t]));
        int in = group[t + window.later()];
        int out = group[t + window.later() - window.length()];
        if (before >= 0 && now >= 0) {
          double low = (part.low(in) - part.high(out)) / share;
          double high = (part.high(in) - part.low(out)) / share;
          boolean apart =
              whole.low(now) - whole.high(before) > high
                  || low > whole.high(now) - whole.low(before);
          wrong += apart ? 1 : 0;
          all++;
        }
      }
    }
    return 5 * wrong <= all;
  }

  private boolean isMade(Window window) {
    int clear = 0;
    int wrong = 0;
    double share = window.average() ? window.length() : 1;
    for (int[] group : part.inTime()) {
      for (int t = window.length() - 1 - window.later(); t < group.length - window.later(); t++) {
        int i = whole.find(part.slot(group[t]));
        if (i >= 0) {
          double low = 0;
          double high = 0;
          for (int s = t + window.later(); s > t + window.later() - window.length(); s--) {
            low += part.low(group[s]) / share;
            high += part.high(group[s]) / share;
          }
          if (!SumTrial.overlap(whole, i, low, high)) {
            wrong++;
            if (5 * wrong > whole.size()) {
              return false;
            }
          } else if (SumTrial.isClear(low, high - low)) {
            clear++;
          }
        }
      }
    }
    return clear >= SumTrial.FEWEST && clear >= wrong;
  }

  private Map<Place, List<At>> made(Window window) {
    Map<Place, List<At>> of = new LinkedHashMap<>();
    for (int[] group : part.inTime()) {
      for (int t = 0; t < group.length; t++) {
        int i = whole.find(part.slot(group[t]));
        if (i >= 0) {
          List<At> here = new ArrayList<>();
          int last = Math.min(group.length - 1, t + window.later());
          for (int s = Math.max(0, t + window.later() + 1 - window.length()); s <= last; s++) {
            part.places(group[s]).forEach(place -> here.add(new At(part.strand(), place)));
          }
          of.put(whole.places(i).get(0), here);
        }
      }
    }
    return of;
  }
}
