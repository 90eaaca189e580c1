package org.centreline.chart.convention;

/**
 * Constants of normal samples.
 *
 * <p>Source: ASTM Manual on Presentation of Data and Control Chart Analysis, table 49; the values
 * here are the closed forms for two values, not the table's rounded ones.
 */
public final class ControlConstants {

  /** The mean range of two standard normal values: 2 / √π. */
  public static final double D2_OF_TWO = 2 / StrictMath.sqrt(StrictMath.PI);

  /** The standard deviation of the range of two standard normal values: √(2 - 4 / π). */
  public static final double D3_OF_TWO = StrictMath.sqrt(2 - 4 / StrictMath.PI);

  /** The upper limit of a range of two over the mean range: 1 + 3 d3 / d2. */
  public static final double UPPER_D4_OF_TWO = 1 + 3 * D3_OF_TWO / D2_OF_TWO;

  private ControlConstants() {}
}
