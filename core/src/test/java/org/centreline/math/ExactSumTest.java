package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.centreline.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactSumTest {

  private static ExactSum of(double... terms) {
    ExactSum sum = new ExactSum();
    DoubleStream.of(terms).forEach(sum::add);
    return sum;
  }

  private static BigDecimal decimals(double... terms) {
    return DoubleStream.of(terms)
        .mapToObj(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void nothingAddsUpToZero() {
    assertEquals(0, of().value());
  }

  @Test
  void whatPlainAdditionLosesIsKept() {
    assertEquals(2, of(1, 1e100, 1, -1e100).value());
    assertEquals(0.1, of(0.1, 1e17, -1e17).value());
  }

  @Test
  void aTieGoesToTheEvenNeighbour() {
    double half = StrictMath.ulp(1.0) / 2;
    assertEquals(1, of(1, half).value());
    assertEquals(1 + 4 * half, of(1 + 2 * half, half).value());
  }

  @Test
  void theLeastBitBeyondATieDecidesIt() {
    double half = StrictMath.ulp(1.0) / 2;
    assertEquals(1 + 2 * half, of(1, half, Double.MIN_VALUE).value());
    assertEquals(1, of(1, half, -Double.MIN_VALUE).value());
    assertEquals(1 + 2 * half, of(1 + 2 * half, half, -1e-40).value());
  }

  @Test
  void sumsBeyondTheRangeComeBackIntoIt() {
    double most = Double.MAX_VALUE;
    assertEquals(most, of(most, most, -most).value());
    assertEquals(1e308, of(1e308, 1e308, 1e308).over(3));
    assertEquals(-1, of(most, most, -1, -most, -most).value());
    assertEquals(Double.POSITIVE_INFINITY, of(most, most).value());
    assertEquals(Double.NEGATIVE_INFINITY, of(-most, -most).value());
  }

  @Test
  void sumsBeyondTheRangeAreAddedUp() {
    double most = Double.MAX_VALUE;
    ExactSum all = of(1);
    all.add(of(most, most));
    all.add(of(-most));
    all.add(of(-most, -most, most));
    assertEquals(1, all.value());
    // The small term joins the middle one before both leave the range.
    assertEquals(0x1p1000 + 0x1p960, of(most, 0x1p960, 0x1p1000, -most).value());
  }

  @Test
  void theMeanOfTheLargestNumbersStaysInRange() {
    assertEquals(Double.MAX_VALUE, of(Double.MAX_VALUE).over(1));
    assertEquals(Double.MAX_VALUE / 3, of(Double.MAX_VALUE, 0, 0).over(3));
  }

  @Test
  void subnormalsAreAdded() {
    double least = Double.MIN_VALUE;
    assertEquals(3 * least, of(least, least, least).value());
    assertEquals(least, of(least, least, least).over(3));
  }

  @Test
  void infinitiesAndNaNBehaveAsInPlainAddition() {
    double endless = Double.POSITIVE_INFINITY;
    assertEquals(endless, of(1, endless).value());
    assertEquals(Double.NaN, of(endless, -endless).value());
    assertEquals(Double.NaN, of(1, Double.NaN, 1e308, 1e308).over(4));
    assertEquals(endless, of(1e308, 1e308, endless).over(3));
  }

  @Test
  void aMeanOfNothingIsNaN() {
    assertEquals(Double.NaN, of().over(0));
  }

  @Test
  void theMeanIsRoundedOnce() {
    assertEquals(0.2, of(0.1, 0.2, 0.3).over(3));
    assertEquals(-0.2, of(-0.1, -0.2, -0.3).over(3));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.7, 1.4, 2.7, 99.9, 1e-310, 1e300, -0.3, 1 / 3.0})
  void theMeanOfEqualNumbersIsThatNumber(double number) {
    for (int count = 1; count <= 200; count++) {
      double[] terms = DoubleStream.generate(() -> number).limit(count).toArray();
      assertEquals(number, of(terms).over(count), number + " taken " + count + " times");
    }
  }

  @Test
  void hostileSumsAgreeWithDecimals() {
    Tries.each(
        random -> {
          double[] terms = hostile(random);
          assertEquals(decimals(terms).doubleValue(), of(terms).value() + 0.0);
        });
  }

  @Test
  void hostileMeansAgreeWithDecimals() {
    Tries.each(
        random -> {
          double[] terms = hostile(random);
          BigDecimal count = BigDecimal.valueOf(terms.length);
          BigDecimal exact = decimals(terms).divide(count, new MathContext(2000));
          assertEquals(exact.doubleValue(), of(terms).over(terms.length) + 0.0);
        });
  }

  @Test
  void aMeanNextToATieIsRoundedTheRightWay() {
    double half = StrictMath.ulp(1.0) / 2;
    assertEquals(1 + 2 * half, of(1, half, 1e-60).over(1));
    assertEquals(1 + 2 * half, of(2, 2 * half, 1e-60).over(2));
    assertEquals(1, of(2, 2 * half, -1e-60).over(2));
    assertEquals(1, of(3, 3 * half).over(3));
  }

  @Test
  void theOrderOfTheTermsDoesNotMatter() {
    Tries.each(
        random -> {
          double[] terms = hostile(random);
          double before = of(terms).value();
          List<Double> shuffled = new ArrayList<>(DoubleStream.of(terms).boxed().toList());
          Collections.shuffle(shuffled, random);
          double after = of(shuffled.stream().mapToDouble(t -> t).toArray()).value();
          assertEquals(before + 0.0, after + 0.0);
        });
  }

  @Test
  void plainAdditionFailsThem() {
    long wrong =
        LongStream.range(0, 200)
            .mapToObj(seed -> hostile(Tries.random(seed)))
            .filter(terms -> DoubleStream.of(terms).reduce(0, Double::sum) != of(terms).value())
            .count();
    assertTrue(wrong > 40, "the cases are too easy: plain addition fails only " + wrong);
  }

  /** Any exponents, near cancellation, subnormals, the edge of the range, halves of a last bit. */
  private static double[] hostile(Random random) {
    int size = 1 + random.nextInt(40);
    int kinds = 3 + random.nextInt(5);
    int exponents = random.nextBoolean() ? 10 : 2000;
    double[] terms = new double[size];
    for (int i = 0; i < size; i++) {
      terms[i] =
          switch (random.nextInt(kinds)) {
            case 0 -> random.nextGaussian();
            case 1 -> random.nextInt(1000) / 10.0;
            case 2 -> Math.scalb(random.nextGaussian(), random.nextInt(exponents) - exponents / 2);
            case 3 -> i == 0 ? 1 : -terms[random.nextInt(i)];
            case 4 -> i == 0 ? 1 : Math.ulp(terms[random.nextInt(i)]) / 2;
            case 5 -> random.nextInt(100) * Double.MIN_VALUE;
            default -> (random.nextBoolean() ? 1 : -1) * Double.MAX_VALUE;
          };
    }
    return terms;
  }
}
