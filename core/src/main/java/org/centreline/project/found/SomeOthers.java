package org.centreline.project.found;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.centreline.project.found.SumTrial.Patience;

/**
 * Finds which of some columns, or groups, are another together, such as the wards of a division.
 * Those are left aside early that come to too much, or can't come to enough, at too many points.
 */
final class SomeOthers {

  /** More are not tried for one number, which would take too long: all of fifteen columns are. */
  private static final int MOST = 60_000;

  private final Summand whole;
  private final List<Summand> others = new ArrayList<>();
  private final int fewest;
  private final int allowed;
  private final List<double[]> low = new ArrayList<>();
  private final List<double[]> high = new ArrayList<>();
  private final List<double[]> later = new ArrayList<>();
  private final Patience all;
  private final Patience own = new Patience(MOST);

  /**
   * Looks at some.
   *
   * @param fewest how many are tried at least
   * @param all for all that are looked at
   */
  SomeOthers(Summand whole, List<Summand> columns, int fewest, Patience all) {
    this.all = all;
    this.whole = whole;
    this.fewest = fewest;
    allowed = whole.size() / 5;
    columns.forEach(this::take);
    for (int k = 0; k <= others.size(); k++) {
      later.add(new double[whole.size()]);
    }
    for (int k = others.size() - 1; k >= 0; k--) {
      for (int i = 0; i < whole.size(); i++) {
        later.get(k)[i] = later.get(k + 1)[i] + high.get(k)[i];
      }
    }
  }

  /** One that is nothing all along, or more than the whole, is no part of it. */
  private void take(Summand column) {
    double[] least = new double[whole.size()];
    double[] most = new double[whole.size()];
    boolean nothing = true;
    for (int i = 0; i < whole.size(); i++) {
      int at = column.find(whole.slot(i));
      least[i] = at < 0 ? 0 : column.low(at);
      most[i] = at < 0 ? Double.POSITIVE_INFINITY : column.high(at);
      nothing &= most[i] == 0;
    }
    if (!nothing && !isOver(least, new double[least.length])) {
      others.add(column);
      low.add(least);
      high.add(most);
    }
  }

  void each(Consumer<List<Summand>> receiver) {
    // By few points too many would come to the same.
    if (whole.size() >= SumTrial.FEWEST + others.size() / 4) {
      look(
          0,
          new Tried(new ArrayList<>(), new double[whole.size()], new double[whole.size()]),
          receiver);
    }
  }

  /** Some of them, and what they come to. */
  private record Tried(List<Summand> chosen, double[] low, double[] high) {

    Tried and(Summand one, double[] least, double[] most) {
      List<Summand> more = new ArrayList<>(chosen);
      more.add(one);
      return new Tried(more, sum(low, least), sum(high, most));
    }
  }

  private static double[] sum(double[] one, double[] other) {
    double[] sum = one.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
    return sum;
  }

  private void look(int from, Tried here, Consumer<List<Summand>> receiver) {
    boolean enough =
        here.chosen().size() >= fewest && !isUnder(here.high(), later.get(others.size()));
    if (enough && SumTrial.holds(whole, here.chosen())) {
      receiver.accept(here.chosen());
      return;
    }
    for (int k = from; k < others.size(); k++) {
      if (isUnder(here.high(), later.get(k)) || !own.take() || !all.take()) {
        return;
      }
      if (!isOver(here.low(), low.get(k))) {
        look(k + 1, here.and(others.get(k), low.get(k), high.get(k)), receiver);
      }
    }
  }

  /** Whether two come to too much at too many points. */
  private boolean isOver(double[] one, double[] other) {
    int over = 0;
    for (int i = 0; i < one.length && over <= allowed; i++) {
      over += one[i] + other[i] > whole.high(i) ? 1 : 0;
    }
    return over > allowed;
  }

  /** Whether two can't come to enough at too many points. */
  private boolean isUnder(double[] one, double[] other) {
    int under = 0;
    for (int i = 0; i < one.length && under <= allowed; i++) {
      under += one[i] + other[i] < whole.low(i) ? 1 : 0;
    }
    return under > allowed;
  }
}
