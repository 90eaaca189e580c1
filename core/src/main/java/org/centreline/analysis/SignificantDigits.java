package org.centreline.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.centreline.outcome.fit.Estimate;

/** Numbers in warnings about changes: three digits that say something. */
public final class SignificantDigits {

  private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);

  private SignificantDigits() {}

  /** Such as "44.5". */
  public static String of(double number) {
    return Double.isFinite(number)
        ? new BigDecimal(number).round(THREE).stripTrailingZeros().toPlainString()
        : Double.toString(number);
  }

  /** Such as "-8.49 (-13.1 to -3.87)". */
  public static String range(Estimate estimate) {
    return of(estimate.value()) + " (" + of(estimate.lower()) + " to " + of(estimate.upper()) + ")";
  }
}
