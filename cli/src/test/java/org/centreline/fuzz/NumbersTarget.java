package org.centreline.fuzz;

import org.centreline.csv.number.Numeral;
import org.centreline.csv.request.ReadingOptions.Decimal;

/** Any text is a number or is not, and no number is NaN. */
public final class NumbersTarget {

  private NumbersTarget() {}

  /** One input: a text, read both ways. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = Fuzzing.text(data);
    for (Decimal decimal : Decimal.values()) {
      Numeral numeral = new Numeral(decimal);
      if (numeral.read(text)
          && (Double.isNaN(numeral.value()) || Double.isNaN(numeral.hundredth()))) {
        throw new AssertionError(text + " is no number");
      }
    }
  }
}
