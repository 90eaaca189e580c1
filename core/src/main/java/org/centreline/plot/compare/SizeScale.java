package org.centreline.plot.compare;

import java.util.Locale;

/** How sizes of sites are spread along x, so that small ones need not crowd at the left. */
public enum SizeScale {
  LINEAR(""),
  SQRT("square-root scale"),
  LOG("logarithmic scale");

  private final String words;

  SizeScale(String words) {
    this.words = words;
  }

  /** The word that a user types. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the axis says of itself. */
  String onAxis(String what) {
    return words.isEmpty() ? what : what + ", " + words;
  }

  /** Where a size stands, as a number of the axis. */
  double place(double size) {
    return switch (this) {
      case LINEAR -> size;
      case SQRT -> Math.sqrt(size);
      case LOG -> StrictMath.log10(size);
    };
  }

  /** The size that stands at a place; 0 below the place of none. */
  double size(double place) {
    return switch (this) {
      case LINEAR -> place;
      case SQRT -> place <= 0 ? 0 : place * place;
      case LOG -> StrictMath.pow(10, place);
    };
  }
}
