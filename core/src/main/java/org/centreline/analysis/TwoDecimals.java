package org.centreline.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in warnings; made without a formatter, whose start takes longer than a chart. */
public final class TwoDecimals {

  private TwoDecimals() {}

  /** The number rounded half up to two decimals. */
  public static String of(double number) {
    return Double.isFinite(number)
        ? new BigDecimal(number).setScale(2, RoundingMode.HALF_UP).toPlainString()
        : Double.toString(number);
  }
}
