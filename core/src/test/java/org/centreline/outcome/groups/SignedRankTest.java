package org.centreline.outcome.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.centreline.math.Normal;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class SignedRankTest {

  /** Hollander and Wolfe (1999) table 3.1, pages 39 to 41: depression before and after a drug. */
  private static final Doubles DEPRESSION =
      Doubles.of(-0.952, 0.147, -1.022, -0.43, -0.62, -0.59, -0.49, 0.08, -0.01);

  @Test
  void thePublishedExample() {
    SignedRank test = SignedRank.of(DEPRESSION);
    assertEquals(5, test.sumUp());
    assertEquals(2 * 0.01953125, test.p(), 1e-15);
  }

  /** 1 to 201, the odd ones up: (101² - 10,150.5) / √(201 × 202 × 403 / 24) is 0.061. */
  @Test
  void moreThanTwoHundredTakeTheNormalLaw() {
    SignedRank test = SignedRank.of(Doubles.tabulate(201, i -> i % 2 == 0 ? i + 1 : -i - 1));
    assertEquals(101 * 101, test.sumUp());
    assertEquals(0.9513, test.p(), 6e-4);
  }

  /**
   * 1 to n, 50,000, the odd ones up: their sum n² / 4 is n / 4 below its mean, and z is (12,500 -
   * 1/2) / √(n (n + 1) (2n + 1) / 24) = 12,499.5 / 3,227,534.5 = 0.003873.
   */
  @Test
  void manyThousandsTakeItToo() {
    SignedRank test = SignedRank.of(Doubles.tabulate(50_000, i -> i % 2 == 0 ? i + 1 : -i - 1));
    assertEquals(25_000.0 * 25_000, test.sumUp());
    assertEquals(1 - 2 * 0.003873 * 0.398942, test.p(), 1e-6);
  }

  /** Small whole changes, so that zeros and ties abound. */
  @Test
  void theChanceIsThatOfEverySignPattern() {
    Random random = new Random(20_260_301);
    for (int trial = 0; trial < 200; trial++) {
      int n = 1 + random.nextInt(10);
      Doubles changes = Doubles.tabulate(n, i -> random.nextInt(9) - 3);
      assertEquals(enumerated(changes), SignedRank.of(changes).p(), 1e-12, changes.toString());
    }
  }

  /** Counts the sign patterns whose rank sum is at least as far from its mean. */
  private static double enumerated(Doubles changes) {
    Doubles sizes = changes.map(Math::abs).where(i -> changes.get(i) != 0);
    Doubles signs = changes.where(i -> changes.get(i) != 0);
    int n = sizes.size();
    double[] ranks = new double[n];
    double seen = 0;
    double mean = n * (n + 1) / 4.0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        ranks[i] += sizes.get(j) < sizes.get(i) ? 1 : sizes.get(j) == sizes.get(i) ? 0.5 : 0;
      }
      ranks[i] += 0.5;
      seen += signs.get(i) > 0 ? ranks[i] : 0;
    }
    int far = 0;
    for (int pattern = 0; pattern < 1 << n; pattern++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += (pattern >> i & 1) == 1 ? ranks[i] : 0;
      }
      far += Math.abs(sum - mean) >= Math.abs(seen - mean) - 1e-9 ? 1 : 0;
    }
    return n == 0 ? Double.NaN : (double) far / (1 << n);
  }

  @Test
  void nobodyWhoChangedGivesNoChance() {
    SignedRank test = SignedRank.of(Doubles.of(0, 0, 0));
    assertEquals(3, test.zeros());
    assertTrue(Double.isNaN(test.p()));
  }

  @Test
  void manyChangesAgreeWithTheExactChance() {
    Random random = new Random(7);
    Doubles changes = Doubles.tabulate(150, i -> random.nextGaussian() + 0.2);
    double exact = SignedRank.of(changes).p();
    SignedRank test = SignedRank.of(changes);
    double normal = SignedRank.normal(test.sumUp(), Ranks.of(changes.map(Math::abs)), 150);
    assertEquals(exact, normal, 0.05 * exact);
  }

  @Test
  void turningEveryChangeRoundLeavesTheChance() {
    assertEquals(SignedRank.of(DEPRESSION).p(), SignedRank.of(DEPRESSION.map(c -> -c)).p(), 1e-15);
  }

  /**
   * Of 60,000 the even ones fall and the odd ones rise: the sum of odd ranks is 30,000², 15,000
   * below its mean of 900,015,000, and z is 14,999.5 / √(60,000 × 60,001 × 120,001 / 24).
   */
  @Test
  void theRanksOfManyChangesAreSummed() {
    SignedRank test = SignedRank.of(Doubles.tabulate(60_000, i -> i % 2 == 0 ? i + 1 : -i - 1));
    assertEquals(900_000_000, test.sumUp());
    double z = 14_999.5 / Math.sqrt(60_000.0 * 60_001 / 24 * 120_001);
    assertEquals(1 - 2 * z * 0.3989423, test.p(), 1e-6);
  }

  @Test
  void changesOfNothingAreLeftOut() {
    SignedRank test = SignedRank.of(Doubles.of(0, 3, -1, 0, 2));
    assertEquals(3, test.used());
    assertEquals(2, test.zeros());
    assertEquals(5, test.sumUp());
  }

  /** Of 2²⁰⁰ patterns of signs only that and its opposite are so far from the middle. */
  @Test
  void twoHundredChangesHaveTheExactChance() {
    double p = SignedRank.of(Doubles.tabulate(200, i -> i + 1)).p();
    assertEquals(1, p / Math.pow(2, -199), 1e-12);
  }

  /** A rank joins the sum or not, each as likely: its variance is a quarter of its square. */
  @Test
  void tiesMakeTheNormalLawNarrower() {
    Doubles changes = Doubles.tabulate(300, i -> (i % 3 + 1) * (i % 11 < 6 ? 1 : -1));
    Ranks ranks = Ranks.of(changes.map(Math::abs));
    double variance = ranks.doubled().map(r -> r * r / 16).sum();
    SignedRank test = SignedRank.of(changes);
    double away = Math.abs(test.sumUp() - 300 * 301 / 4.0) - 0.5;
    double p = Normal.twoSided(away / Math.sqrt(variance));
    assertEquals(1, p / test.p(), 1e-12);
  }
}
