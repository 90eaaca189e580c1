package org.centreline.project.found;

import java.util.Objects;

/**
 * A number that a pack shows at one of its points, unless it is hidden.
 *
 * @param spot where it is shown
 * @param period the label of the point and how far it reaches: those of sites stand side by side
 * @param shown what is shown of it: NaN where its rule hides it, or it is no count
 * @param rest what is shown of the others of a share, its denominator less itself; infinite where
 *     it is no share
 * @param real both as they are, whether they are shown or not
 * @param kind whether it is the sum of its rows, and whether it is small
 */
public record Figure(Spot spot, Period period, double shown, double rest, Real real, Kind kind) {

  /** What a figure makes of its rows. */
  public enum Kind {
    /** A sum. */
    SUM,
    /** A sum that is few people, or leaves few of a share. */
    SMALL_SUM,
    /** A number of the file that is no count, shown as it stands. */
    VALUE,
    /** A mean, a median, a deviation. */
    MEAN,
    /** The same of few people. */
    MEAN_OF_FEW
  }

  /**
   * A point on the x axis.
   *
   * @param label what it is called
   * @param reach how much it holds, such as a month
   */
  public record Period(String label, String reach) {}

  /**
   * What a number is, and the others of its share.
   *
   * @param count the number; NaN where it is no count
   * @param rest the others; infinite where it is no share
   */
  public record Real(double count, double rest) {}

  public Figure {
    Objects.requireNonNull(real, "real");
    Objects.requireNonNull(spot, "spot");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(kind, "kind");
  }

  /** Whether it is a number of its rows, and no mean. */
  public boolean isSum() {
    return kind == Kind.SUM || kind == Kind.SMALL_SUM || kind == Kind.VALUE;
  }

  /** The same where it is to be kept as a small number is. */
  public Figure kept() {
    return new Figure(spot, period, shown, rest, real, Kind.SMALL_SUM);
  }

  /** The same as a number that is no count. */
  public Figure asValue() {
    return new Figure(spot, period, shown, rest, real, Kind.VALUE);
  }

  /** The same as a share of another number. */
  public Figure of(double other, SmallLimit limit) {
    double left = other - real.count();
    Kind share = limit.isSmall(left) ? Kind.SMALL_SUM : kind;
    return new Figure(
        spot,
        period,
        shown,
        Math.min(rest, left),
        new Real(real.count(), Math.min(real.rest(), left)),
        share);
  }

  /** Whether it is hidden by the rule itself. */
  public boolean isSmall() {
    return kind == Kind.SMALL_SUM || kind == Kind.MEAN_OF_FEW;
  }

  /** Whether it may be hidden for the sake of a small one: it is no nothing, nor are the others. */
  public boolean isMask() {
    return kind == Kind.SUM && shown > 0 && rest > 0;
  }
}
