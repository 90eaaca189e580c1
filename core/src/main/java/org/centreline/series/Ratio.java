package org.centreline.series;

/** Numerators over denominators. */
final class Ratio {

  private Ratio() {}

  /** NaN where either number is missing or the denominator is 0. */
  static Doubles of(Doubles numerators, Doubles denominators) {
    return Doubles.tabulate(
        numerators.size(),
        i -> denominators.get(i) == 0 ? Double.NaN : numerators.get(i) / denominators.get(i));
  }

  static void check(Doubles numerators, Doubles denominators) {
    if (numerators.size() != denominators.size()) {
      throw new IllegalArgumentException(
          numerators.size() + " numerators but " + denominators.size() + " denominators");
    }
    for (int i = 0; i < denominators.size(); i++) {
      if (denominators.get(i) < 0) {
        throw new IllegalArgumentException(
            "denominator " + (i + 1) + " is below 0: " + denominators.get(i));
      }
    }
  }
}
