package org.centreline.series;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import org.centreline.math.Decimals;
import org.centreline.math.ExactSum;
import org.centreline.math.Quantiles;

/** An immutable row of numbers; NaN stands for a number that is missing. */
public final class Doubles {

  /** Beyond these a number, its square or a sum of squares may be none that can be told. */
  private static final double GREATEST = 1e50;

  private static final double SMALLEST = 1e-50;

  private static final Doubles EMPTY = new Doubles(new double[0]);

  private final double[] numbers;

  private Doubles(double[] owned) {
    numbers = owned;
  }

  /** A copy of the numbers given. */
  public static Doubles of(double... numbers) {
    return new Doubles(numbers.clone());
  }

  /** No numbers. */
  public static Doubles empty() {
    return EMPTY;
  }

  /** {@code size} numbers, the i-th (from 0) being {@code at.applyAsDouble(i)}. */
  public static Doubles tabulate(int size, IntToDoubleFunction at) {
    double[] made = new double[size];
    Arrays.setAll(made, at);
    return new Doubles(made);
  }

  /** {@code size} times the same number. */
  public static Doubles repeat(int size, double number) {
    double[] made = new double[size];
    Arrays.fill(made, number);
    return new Doubles(made);
  }

  /** {@code size} missing numbers. */
  public static Doubles missing(int size) {
    return repeat(size, Double.NaN);
  }

  /** How many numbers, missing ones included. */
  public int size() {
    return numbers.length;
  }

  /** The number at a position from 0. */
  public double get(int position) {
    return numbers[position];
  }

  /** Whether a number is of a size that can be reckoned with: 0, or from 1e-50 to 1e50. */
  public static boolean isOrdinary(double number) {
    double size = Math.abs(number);
    return size == 0 || size >= SMALLEST && size <= GREATEST;
  }

  /** Whether the number at a position is missing. */
  public boolean isMissing(int position) {
    return Double.isNaN(numbers[position]);
  }

  /** The numbers one after the other. */
  public DoubleStream stream() {
    return Arrays.stream(numbers);
  }

  /** Each number changed alike. */
  public Doubles map(DoubleUnaryOperator change) {
    return tabulate(numbers.length, i -> change.applyAsDouble(numbers[i]));
  }

  /** The numbers at the positions that pass, in order. */
  public Doubles where(IntPredicate passes) {
    double[] kept = new double[numbers.length];
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (passes.test(i)) {
        kept[count++] = numbers[i];
      }
    }
    return new Doubles(Arrays.copyOf(kept, count));
  }

  /** The numbers from one position to another, both included. */
  public Doubles slice(int first, int last) {
    return new Doubles(Arrays.copyOfRange(numbers, first, last + 1));
  }

  /** The numbers that are not missing, in order. */
  public Doubles present() {
    return where(i -> !isMissing(i));
  }

  /** This row followed by another. */
  public Doubles followedBy(Doubles next) {
    double[] both = Arrays.copyOf(numbers, numbers.length + next.numbers.length);
    System.arraycopy(next.numbers, 0, both, numbers.length, next.numbers.length);
    return new Doubles(both);
  }

  /** The exact sum, rounded once; NaN where a number is missing. */
  public double sum() {
    return summed().value();
  }

  /**
   * The exact sum over the count, rounded once, of decimals as they are written; NaN where a number
   * is missing or there are none.
   */
  public double mean() {
    double decimal = Decimals.mean(numbers);
    return Double.isNaN(decimal) ? summed().over(numbers.length) : decimal;
  }

  private ExactSum summed() {
    ExactSum sum = new ExactSum();
    for (double number : numbers) {
      sum.add(number);
    }
    return sum;
  }

  /** The middle number; NaN where a number is missing or there are none. */
  public double median() {
    for (double number : numbers) {
      if (Double.isNaN(number)) {
        return Double.NaN;
      }
    }
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int upper = sorted.length / 2;
    double decimal =
        sorted.length > 0 && sorted.length % 2 == 0
            ? Decimals.mean(sorted[upper - 1], sorted[upper])
            : Double.NaN;
    return Double.isNaN(decimal) ? Quantiles.type7(sorted, 0.5) : decimal;
  }

  /** The least number that is not missing; NaN where there is none. */
  public double min() {
    return stream().filter(v -> !Double.isNaN(v)).min().orElse(Double.NaN);
  }

  /** The greatest number that is not missing; NaN where there is none. */
  public double max() {
    return stream().filter(v -> !Double.isNaN(v)).max().orElse(Double.NaN);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Doubles && Arrays.equals(numbers, ((Doubles) other).numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }

  @Override
  public String toString() {
    return Arrays.toString(numbers);
  }
}
