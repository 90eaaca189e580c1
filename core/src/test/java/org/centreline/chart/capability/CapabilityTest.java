package org.centreline.chart.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.centreline.chart.capability.Capability.Index;
import org.junit.jupiter.api.Test;

/** Numbers of the formulas that Montgomery, Bissell and Boyles print, reckoned in Python. */
class CapabilityTest {

  private static final double CLOSE = 1e-9;
  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static Specification kept(OptionalDouble lower, OptionalDouble upper) {
    return new Specification(lower, upper, OptionalDouble.of(3.2));
  }

  private static Capability of(OptionalDouble lower, OptionalDouble upper, double mean) {
    return new Capability(kept(lower, upper), mean, 0.4, 25);
  }

  private static void assertIndex(double value, double lower, double upper, Index index) {
    assertEquals(value, index.value(), CLOSE);
    assertEquals(lower, index.lower(), CLOSE);
    assertEquals(upper, index.upper(), CLOSE);
  }

  /** From 2 to 5, 3.2 being best; 25 measurements about 3.4 with a sigma of 0.4. */
  @Test
  void indicesAndTheirIntervals() {
    Capability both = of(OptionalDouble.of(2), OptionalDouble.of(5), 3.4);
    assertIndex(1.25, 0.8985357814883457, 1.6008639640580098, both.width(0.95));
    assertIndex(7 / 6.0, 0.8687668002229949, 1.4645665331103381, both.low(0.95));
    assertIndex(4 / 3.0, 0.9983259443276542, 1.6683407223390123, both.high(0.95));
    assertIndex(7 / 6.0, 0.8116970817370803, 1.5216362515962527, both.nearer(0.95));
    assertIndex(
        1.1180339887498953, 0.7810386566257742, 1.4545348804193803, both.aroundTarget(0.95));
    assertEquals(0.00023262907903552502, both.normalBelow(), 1e-15);
    assertEquals(3.167124183311986e-05, both.normalAbove(), 1e-15);
  }

  /** Seen in a mirror about 3.4 the sides change places. */
  @Test
  void theNearerSideIsTheLesserIndex() {
    Capability mirrored = of(OptionalDouble.of(1.8), OptionalDouble.of(4.8), 3.4);
    assertIndex(7 / 6.0, 0.8116970817370803, 1.5216362515962527, mirrored.nearer(0.95));
    assertEquals(0.00023262907903552502, mirrored.normalAbove(), 1e-15);
  }

  @Test
  void oneSideHasNoWidthAndTheOtherNoIndex() {
    Index none = new Index(Double.NaN, Double.NaN, Double.NaN);
    Capability low = of(OptionalDouble.of(2), NONE, 3.4);
    assertEquals(none, low.width(0.95));
    assertEquals(none, low.aroundTarget(0.95));
    assertEquals(none, low.high(0.95));
    assertIndex(7 / 6.0, 0.8116970817370803, 1.5216362515962527, low.nearer(0.95));
    assertEquals(Double.NaN, low.normalAbove());
    Capability high = of(NONE, OptionalDouble.of(5), 3.4);
    assertEquals(none, high.low(0.95));
    assertEquals(4 / 3.0, high.nearer(0.95).value(), CLOSE);
    assertEquals(Double.NaN, high.normalBelow());
  }

  /** A mean on the limit has an index of 0, and a range about it: z / (3 √n) each way. */
  @Test
  void aMeanOnTheLimitHasARangeToo() {
    Capability on = of(OptionalDouble.of(2), OptionalDouble.of(5), 2);
    assertIndex(0, -0.13066426563600358, 0.13066426563600358, on.nearer(0.95));
    assertIndex(0, -0.10965690846343149, 0.10965690846343149, on.low(0.95));
    assertEquals(0.5, on.normalBelow(), 1e-15);
  }

  /** A mean beyond the limit has an index below 0, and the lower end still stands first. */
  @Test
  void aMeanBeyondTheLimitHasAnIndexBelowNothing() {
    Index index = of(OptionalDouble.of(2), OptionalDouble.of(5), 0.6).nearer(0.95);
    assertIndex(-7 / 6.0, -1.5216362515962527, -0.8116970817370803, index);
  }

  @Test
  void twoMeasurementsAreEnough() {
    Specification kept = kept(OptionalDouble.of(2), OptionalDouble.of(5));
    assertEquals(1.25, new Capability(kept, 3.4, 0.4, 2).width(0.95).value(), CLOSE);
  }
}
