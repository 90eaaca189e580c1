package org.centreline.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.centreline.csv.FileContent;
import org.centreline.csv.RowsOfPoints;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.row.Unit;
import org.centreline.project.found.Figure;
import org.centreline.project.found.Figure.Kind;
import org.centreline.project.found.Spot;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;

/**
 * The figures that a reading shows at its points, by the column that they are made of.
 *
 * @param rule what is hidden
 * @param number which reading of the pack it is
 * @param reading the reading
 * @param rows its rows
 */
record ReadingFigures(Disclosure rule, int number, OpenReading reading, RowsOfPoints rows) {

  /** Takes a figure of a column. */
  interface Receiver {

    void take(String column, int group, int point, Figure figure);
  }

  void each(Receiver receiver) {
    FileContent content = reading.content();
    Disclosed disclosed = new Disclosed(rule, content);
    boolean shares = disclosed.areShares();
    Members members = reading.isMean() ? members() : new Members(Map.of(), false, false);
    for (int group = 0; group < content.measured().size(); group++) {
      Measured one = content.measured().get(group);
      Series series = one.series();
      for (int i = 0; i < series.size(); i++) {
        Point point = new Point(one, group, i);
        if (series instanceof Proportions || series instanceof Rates) {
          ratio(point, shares, receiver);
        } else if (series instanceof Samples samples) {
          Members own = new Members(Map.of(), isWhole(content), false);
          mean(point, samples.members().get(i), own, receiver);
        } else if (reading.isMean()) {
          mean(point, members.of(one, i), members, receiver);
        } else if (!(series instanceof Gaps) && !series.values().isMissing(i)) {
          boolean counts =
              series instanceof Counts
                  || series instanceof Individuals values && disclosed.areCounts(values);
          double value = series.values().get(i);
          boolean small = counts && rule.isSmall(value);
          double shown = counts ? rule.of(value) : Double.NaN;
          Figure own = figure(point, shown, alone(value), small);
          receiver.take(rows.numerator(), group, i, counts ? own : own.asValue());
        }
      }
    }
  }

  /** A point of a group. */
  private record Point(Measured measured, int group, int at) {}

  private Figure figure(Point point, double shown, Figure.Real real, boolean small) {
    double rest = Double.isInfinite(real.rest()) ? real.rest() : rule.of(real.rest());
    Kind kind = small ? Kind.SMALL_SUM : Kind.SUM;
    return new Figure(spot(point), period(point), shown, rest, real, kind);
  }

  /** A number that is no share. */
  private static Figure.Real alone(double count) {
    return new Figure.Real(count, Double.POSITIVE_INFINITY);
  }

  private Spot spot(Point point) {
    return new Spot(number, point.group(), point.at());
  }

  private static Figure.Period period(Point point) {
    return new Figure.Period(
        point.measured().subgroups().labels().get(point.at()),
        point.measured().subgroups().rhythm().name());
  }

  private void ratio(Point point, boolean shares, Receiver receiver) {
    Series series = point.measured().series();
    int i = point.at();
    double top = series.numerators().get(i);
    double under = series.denominators().get(i);
    if (Double.isNaN(top) || Double.isNaN(under)) {
      return;
    }
    boolean few = shares && new Disclosed(rule, reading.content()).isRemainderSmall(series, i);
    Figure.Real real = shares ? new Figure.Real(top, Disclosed.remainder(series, i)) : alone(top);
    Figure above = figure(point, rule.of(top), real, rule.isSmall(top) || few);
    receiver.take(rows.numerator(), point.group(), i, above);
    Figure below = figure(point, rule.of(under), alone(under), rule.isSmall(under));
    rows.denominator().ifPresent(column -> receiver.take(column, point.group(), i, below));
  }

  /**
   * A mean is kept as the number of its rows is and, where these are counts, as their sum is: who
   * knows how many rows there are has the sum. Rows that are periods are no people; what is made of
   * such counts otherwise than as a mean may be one of them.
   */
  private void mean(Point point, Doubles members, Members of, Receiver receiver) {
    if (members.size() == 0) {
      return;
    }
    boolean whole = of.whole();
    boolean one = of.periods() ? whole && isOneSmall(members) : rule.isSmall(members.size());
    boolean few = one || whole && rule.isSmall(members.sum());
    double none = Double.POSITIVE_INFINITY;
    receiver.take(
        rows.numerator(),
        point.group(),
        point.at(),
        new Figure(
            spot(point),
            period(point),
            Double.NaN,
            none,
            alone(Double.NaN),
            few ? Kind.MEAN_OF_FEW : Kind.MEAN));
    double shown = whole ? rule.of(members.sum()) : Double.NaN;
    boolean small = whole && rule.isSmall(members.sum());
    receiver.take(
        rows.numerator(),
        point.group(),
        point.at(),
        figure(point, shown, alone(members.sum()), small));
    if (point.measured().series() instanceof Samples) {
      Figure size =
          figure(
              point, rule.of(members.size()), alone(members.size()), rule.isSmall(members.size()));
      receiver.take(RowsOfPoints.ROWS, point.group(), point.at(), size);
    }
  }

  private boolean isOneSmall(Doubles counts) {
    boolean mean = rows.grouping().combine().filter(how -> how == Combine.MEAN).isPresent();
    return !mean && counts.stream().anyMatch(rule::isSmall);
  }

  private static boolean isWhole(FileContent content) {
    return content.unit() != Unit.PERCENTAGE
        && Disclosed.areWhole(
            content.measured().stream()
                .filter(one -> one.series() instanceof Samples)
                .flatMap(one -> ((Samples) one.series()).members().stream()));
  }

  /**
   * What was combined to each point.
   *
   * @param whole whether they are counts
   * @param periods whether each is of a period, and of no person
   */
  private record Members(Map<List<Object>, Doubles> all, boolean whole, boolean periods) {

    Doubles of(Measured measured, int i) {
      // Rows that can't be told apart are taken for few.
      return all.getOrDefault(key(measured, i), Doubles.of(1));
    }

    static List<Object> key(Measured measured, int i) {
      return List.of(measured.group(), measured.subgroups().labels().get(i));
    }
  }

  private Members members() {
    Map<List<Object>, Doubles> all = new HashMap<>();
    try {
      FileContent apart = reading.apart();
      for (Measured one : apart.measured()) {
        List<Doubles> each = new ArrayList<>();
        if (one.series() instanceof Samples samples) {
          each.addAll(samples.members());
        } else {
          one.series().values().stream().forEach(value -> each.add(Doubles.of(value).present()));
        }
        for (int i = 0; i < each.size(); i++) {
          all.put(Members.key(one, i), each.get(i));
        }
      }
      boolean whole = apart.unit() != Unit.PERCENTAGE && Disclosed.areWhole(all.values().stream());
      return new Members(all, whole, rule.keepsRemainders() && reading.areRowsPeriods());
    } catch (DataException e) {
      return new Members(Map.of(), false, false);
    }
  }
}
