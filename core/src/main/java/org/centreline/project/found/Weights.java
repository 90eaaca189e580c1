package org.centreline.project.found;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import org.centreline.math.LeastSquares;
import org.centreline.project.found.Found.At;
import org.centreline.project.found.Strand.Place;

/**
 * Finds columns that are others, each by a weight of its own, such as a score or an average of
 * several columns: the weights are those of the best fit by least squares, where it leaves nothing.
 *
 * @param wholes columns of one shape as they are
 * @param family the same with groups and months put together
 */
record Weights(List<Summand> wholes, List<Summand> family) {

  /** Among more columns only all of them together are tried: it would take too long. */
  private static final int FEW = 12;

  /** So many points more than weights must be right. */
  private static final int SPARE = 4;

  /** So much must speak for it, in bits: by chance one of 10^12 is. */
  private static final double ENOUGH = 40;

  /** So many points are fitted; the others are looked at afterwards. */
  private static final int FITTED = 40;

  /** Weights nearer than this to 1 are 1. */
  private static final double NEAR = 0.05;

  /** No file has more decimals. */
  private static final double LEAST_UNIT = 1e-9;

  void each(Consumer<Found> receiver) {
    List<Summand> sorted = new ArrayList<>(wholes);
    // Each of the parts is what the others leave of the whole: only the whole, the greatest, goes.
    sorted.sort(Comparator.comparing(Summand::isCount).thenComparing(one -> -one.middle()));
    Set<Set<Integer>> seen = new HashSet<>();
    for (Summand whole : sorted) {
      List<List<Summand>> sets = new ArrayList<>();
      others(whole, family).stream()
          .filter(one -> !wholes.contains(one))
          .forEach(one -> sets.add(List.of(one)));
      addSets(others(whole, wholes), sets);
      found(whole, sets).filter(found -> seen.add(columns(found))).ifPresent(receiver);
    }
  }

  private static List<Summand> others(Summand whole, List<Summand> all) {
    return all.stream().filter(one -> one.isCount() && one.column() != whole.column()).toList();
  }

  private static Set<Integer> columns(Found found) {
    Set<Integer> columns = new HashSet<>(found.columns());
    columns.add(found.whole().column());
    return columns;
  }

  private static Optional<Found> found(Summand whole, List<List<Summand>> sets) {
    for (List<Summand> parts : sets) {
      Optional<Fit> fit = Fit.of(whole, parts);
      if (fit.isPresent()) {
        // Plain sums and differences are found as such, and kept for others where they can be.
        return fit.filter(Fit::isWeighted).map(one -> one.found(whole));
      }
    }
    return Optional.empty();
  }

  /** Two, three and all. */
  private static void addSets(List<Summand> others, List<List<Summand>> sets) {
    int n = others.size() < FEW ? others.size() : 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        sets.add(List.of(others.get(i), others.get(j)));
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        for (int k = j + 1; k < n; k++) {
          sets.add(List.of(others.get(i), others.get(j), others.get(k)));
        }
      }
    }
    if (others.size() > 3) {
      sets.add(others);
    }
  }

  /**
   * Weights that leave nothing.
   *
   * @param parts those whose weight is not 0
   * @param weights one each
   */
  private record Fit(List<Summand> parts, double[] weights) {

    static Optional<Fit> of(Summand whole, List<Summand> parts) {
      List<double[]> rows = new ArrayList<>();
      for (int i = 0; i < whole.size(); i++) {
        row(whole, i, parts).ifPresent(rows::add);
      }
      int unknown = parts.size() + 1;
      double rounded = rounded(rows);
      if (rows.size() < unknown + SPARE || bits(rows, unknown, rounded) < ENOUGH) {
        return Optional.empty();
      }
      List<double[]> fitted = rows.subList(0, Math.min(rows.size(), unknown + FITTED));
      LeastSquares fit = LeastSquares.of(columns(fitted, unknown), column(fitted, 0));
      if (fit.isSingular()) {
        return Optional.empty();
      }
      double[] weights = fit.estimates();
      boolean right =
          rows.stream().allMatch(row -> Math.abs(row[0] - expected(row, weights)) <= rounded);
      return right ? Optional.of(used(rows, parts, weights, rounded)) : Optional.empty();
    }

    /** The whole and its parts, where all are known. */
    private static Optional<double[]> row(Summand whole, int i, List<Summand> parts) {
      double[] row = new double[parts.size() + 1];
      row[0] = (whole.low(i) + whole.high(i)) / 2;
      boolean known = Double.isFinite(row[0]) && (!whole.isCount() || isKnown(whole, i));
      for (int k = 0; k < parts.size() && known; k++) {
        int j = parts.get(k).find(whole.slot(i));
        known = j >= 0 && isKnown(parts.get(k), j);
        row[k + 1] = known ? parts.get(k).low(j) : Double.NaN;
      }
      return known ? Optional.of(row) : Optional.empty();
    }

    private static boolean isKnown(Summand one, int i) {
      return one.low(i) == one.high(i);
    }

    /** A number for all stands beside the parts. */
    private static double[][] columns(List<double[]> rows, int many) {
      double[][] columns = new double[many][];
      columns[0] = rows.stream().mapToDouble(row -> 1).toArray();
      for (int k = 1; k < many; k++) {
        columns[k] = column(rows, k);
      }
      return columns;
    }

    private static double[] column(List<double[]> rows, int k) {
      return rows.stream().mapToDouble(row -> row[k]).toArray();
    }

    private static double expected(double[] row, double[] weights) {
      double sum = weights[0];
      for (int k = 1; k < row.length; k++) {
        sum += weights[k] * row[k];
      }
      return sum;
    }

    /** Half of the last decimal, which the whole was rounded to. */
    private static double rounded(List<double[]> rows) {
      double unit = 1;
      for (double[] row : rows) {
        while (unit > LEAST_UNIT && Math.abs(row[0] / unit - Math.rint(row[0] / unit)) > 1e-6) {
          unit /= 10;
        }
      }
      return unit * (0.5 + 1e-6);
    }

    /** How little likely it is that numbers so spread would lie so near to a fit by chance. */
    private static double bits(List<double[]> rows, int unknown, double rounded) {
      double mean = rows.stream().mapToDouble(row -> row[0]).average().orElse(0);
      double squares = rows.stream().mapToDouble(row -> (row[0] - mean) * (row[0] - mean)).sum();
      double spread = Math.sqrt(squares / Math.max(1, rows.size() - 1));
      double each = StrictMath.log(Math.max(1, spread / rounded)) / StrictMath.log(2);
      return (rows.size() - unknown) * each;
    }

    private static Fit used(
        List<double[]> rows, List<Summand> parts, double[] weights, double rounded) {
      List<Summand> used = new ArrayList<>();
      List<Double> own = new ArrayList<>();
      for (int k = 0; k < parts.size(); k++) {
        int column = k + 1;
        double least = rows.stream().mapToDouble(row -> row[column]).min().orElse(0);
        double most = rows.stream().mapToDouble(row -> row[column]).max().orElse(0);
        if (Math.abs(weights[column]) * (most - least) > rounded) {
          used.add(parts.get(k));
          own.add(weights[column]);
        }
      }
      return new Fit(used, own.stream().mapToDouble(Double::doubleValue).toArray());
    }

    boolean isWeighted() {
      return DoubleStream.of(weights).anyMatch(one -> Math.abs(Math.abs(one) - 1) > NEAR);
    }

    Found found(Summand whole) {
      Map<Place, List<At>> of = new LinkedHashMap<>();
      for (int i = 0; i < whole.size(); i++) {
        of.put(whole.places(i).get(0), Summand.at(whole.slot(i), parts));
      }
      return new Found(whole.strand(), of, Found.Kind.MEAN);
    }
  }
}
