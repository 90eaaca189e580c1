package org.centreline.chart.sigma;

import org.centreline.math.NormalSample;
import org.centreline.series.Doubles;

/**
 * The mean and the standard deviation of a normal sample's range as printed, for 2 to 25 members.
 *
 * <p>Source: H. L. Harter, Annals of Mathematical Statistics 31 (1960) 1122-1147, to three and to
 * seven places as qcc uses them; larger samples by the formulas.
 */
public final class TabledRanges {

  private static final int MOST = 25;
  private static final Doubles MEAN =
      Doubles.of(
          1.128, 1.693, 2.059, 2.326, 2.534, 2.704, 2.847, 2.97, 3.078, 3.173, 3.258, 3.336, 3.407,
          3.472, 3.532, 3.588, 3.64, 3.689, 3.735, 3.778, 3.819, 3.858, 3.895, 3.931);
  private static final Doubles DEVIATION =
      Doubles.of(
          0.8525033, 0.8883697, 0.8798108, 0.8640855, 0.8480442, 0.8332108, 0.8198378, 0.8078413,
          0.7970584, 0.787323, 0.7784873, 0.7704257, 0.763033, 0.7562217, 0.7499188, 0.7440627,
          0.7386021, 0.7334929, 0.728698, 0.7241851, 0.7199267, 0.7158987, 0.7120802, 0.7084528);

  private TabledRanges() {}

  /** d2(n). */
  public static double mean(int n) {
    return n > MOST ? NormalSample.meanRange(n) : MEAN.get(n - 2);
  }

  /** d3(n). */
  public static double deviation(int n) {
    return n > MOST ? NormalSample.deviationOfRange(n) : DEVIATION.get(n - 2);
  }
}
