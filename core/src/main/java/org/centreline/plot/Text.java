package org.centreline.plot;

/**
 * One line of level text.
 *
 * @param content what it says; made fit to print at birth
 * @param x where its anchor stands
 * @param baseline where its letters stand
 * @param style how it looks
 * @param width in points, from the bundled font
 */
public record Text(String content, double x, double baseline, TextStyle style, double width)
    implements Mark {

  /** How far letters reach above the baseline, in sizes. Source: the bundled font's table hhea. */
  public static final double ASCENT = 0.905;

  /** How far letters reach below the baseline, in sizes. Source: the bundled font's table hhea. */
  public static final double DESCENT = 0.212;

  public Text {
    content = Printable.line(content);
    if (!Double.isFinite(x) || !Double.isFinite(baseline) || !(width >= 0)) {
      throw new IllegalArgumentException("text '" + content + "' at " + x + ", " + baseline);
    }
  }

  /** A text, its width measured. */
  public static Text of(String content, double x, double baseline, TextStyle style) {
    String line = Printable.line(content);
    return new Text(line, x, baseline, style, style.width(line));
  }

  /** The rectangle its letters can fill. */
  public Box box() {
    return new Box(
        x - style.anchor().share() * width,
        baseline - ASCENT * style.size(),
        width,
        (ASCENT + DESCENT) * style.size());
  }
}
