package org.centreline.report;

/** Texts of numbers, the last ones kept: centre and limits are the same at point after point. */
final class NumberTexts {

  private static final int KEPT = 64;

  private final double[] numbers = new double[KEPT];
  private final String[] texts = new String[KEPT];

  /** As {@link NumberText#of}. */
  String of(double number) {
    long bits = Double.doubleToLongBits(number);
    int place = (int) ((bits ^ bits >>> 17 ^ bits >>> 34 ^ bits >>> 51) & KEPT - 1);
    if (texts[place] == null || numbers[place] != number) {
      numbers[place] = number;
      texts[place] = NumberText.of(number);
    }
    return texts[place];
  }
}
