package org.centreline.chart.joint;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.chart.limit.PhaseData;
import org.centreline.series.Doubles;
import org.centreline.series.Joint;

/**
 * Several measures of one phase; positions count from 0 at its first subgroup.
 *
 * @param series all subgroups of the chart
 * @param data the phase
 */
public record JointPhase(Joint series, PhaseData data) {

  /** What stands in the way of a covariance. */
  public enum Obstacle {
    /** A measure that answers yes or no. */
    ANSWERS,
    /** Subgroups of different sizes. */
    SIZES,
    /** Too few subgroups for so many measures. */
    FEW,
    /** A measure that does not vary, or follows from the others. */
    SUPERFLUOUS
  }

  /**
   * What stands in the way of a covariance, and what it concerns.
   *
   * @param what the obstacle
   * @param measures those it concerns; none where it concerns all
   * @param found how many base subgroups there are
   */
  public record Problem(Obstacle what, List<String> measures, int found) {}

  /** A phase of a chart of several measures. */
  public static JointPhase of(PhaseData data) {
    return new JointPhase((Joint) data.measured().series(), data);
  }

  /** How many measures. */
  public int measures() {
    return series.measures().size();
  }

  private int global(int position) {
    return data.phase().span().first() + position;
  }

  private boolean isWhole(int position) {
    return series.isWhole(global(position));
  }

  /** Whether a subgroup sets means, covariance and so its own limit. */
  public boolean isBase(int position) {
    return data.isBase(position) && isWhole(position);
  }

  /** The subgroups that set means and covariance. */
  private List<List<Doubles>> base() {
    return IntStream.range(0, data.size())
        .filter(this::isBase)
        .mapToObj(i -> series.rows().get(global(i)))
        .toList();
  }

  /** How many subgroups set means and covariance. */
  public int baseSize() {
    return base().size();
  }

  private List<Integer> sizes() {
    return IntStream.range(0, data.size())
        .filter(this::isWhole)
        .mapToObj(i -> series.rows().get(global(i)).size())
        .distinct()
        .toList();
  }

  /** Why there is no covariance to measure distances by; empty where there is one. */
  public Optional<Problem> problem() {
    List<List<Doubles>> base = base();
    List<String> answers = named(answering(base));
    if (!answers.isEmpty()) {
      return Optional.of(new Problem(Obstacle.ANSWERS, answers, base.size()));
    }
    List<Integer> sizes = sizes();
    if (sizes.size() > 1) {
      return Optional.of(new Problem(Obstacle.SIZES, List.of(), base.size()));
    }
    if (sizes.isEmpty() || isFew(base.size(), sizes.get(0))) {
      return Optional.of(new Problem(Obstacle.FEW, List.of(), base.size()));
    }
    List<String> none = named(covariance(base).superfluous());
    return none.isEmpty()
        ? Optional.empty()
        : Optional.of(new Problem(Obstacle.SUPERFLUOUS, none, base.size()));
  }

  private boolean isFew(int subgroups, int size) {
    int p = measures();
    return size == 1 ? subgroups <= p + 1 : subgroups < 2 || subgroups * (size - 1) < p;
  }

  private List<String> named(List<Integer> positions) {
    return positions.stream().map(series.measures()::get).toList();
  }

  /** Measures that hold nothing but 0 and 1, both of them. */
  private List<Integer> answering(List<List<Doubles>> base) {
    return IntStream.range(0, measures())
        .filter(j -> count(base, j, 0) > 0 && count(base, j, 1) > 0)
        .filter(j -> count(base, j, 0) + count(base, j, 1) == rows(base))
        .boxed()
        .toList();
  }

  private static long rows(List<List<Doubles>> base) {
    return base.stream().mapToLong(List::size).sum();
  }

  private static long count(List<List<Doubles>> base, int measure, double number) {
    return base.stream().flatMap(List::stream).filter(row -> row.get(measure) == number).count();
  }

  private static Covariance covariance(List<List<Doubles>> base) {
    return base.get(0).size() == 1
        ? Covariance.of(base.stream().map(rows -> rows.get(0)).toList())
        : Covariance.pooled(base);
  }

  /** How distances are measured; there must be no problem. */
  public Hotelling process() {
    List<List<Doubles>> base = base();
    return new Hotelling(covariance(base), base.size(), base.get(0).size());
  }

  /** T squared of each subgroup that has all measures. */
  public Doubles distances(Hotelling process) {
    return Doubles.tabulate(
        data.size(), i -> isWhole(i) ? process.of(series.means(global(i))) : Double.NaN);
  }

  /** What each measure adds to T squared of a subgroup; none where it has not all measures. */
  public Doubles parts(Hotelling process, int position) {
    return isWhole(position) ? process.parts(series.means(global(position))) : Doubles.empty();
  }
}
