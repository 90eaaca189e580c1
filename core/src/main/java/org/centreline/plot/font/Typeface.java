package org.centreline.plot.font;

/** The faces of the bundled font, Liberation Sans; metric-compatible with Arial and Helvetica. */
public enum Typeface {
  REGULAR("LiberationSans-Regular.ttf"),
  BOLD("LiberationSans-Bold.ttf");

  private final String resource;
  private Advances advances;

  Typeface(String resource) {
    this.resource = resource;
  }

  /** The name of the font file beside this class. */
  String resource() {
    return resource;
  }

  /**
   * The width of a text on one line, in sizes of the font, without kerning.
   *
   * @param text any text; a character that the font lacks counts as wide as the box shown for it
   */
  public double width(String text) {
    Advances known = advances();
    double width = 0;
    int i = 0;
    while (i < text.length()) {
      int character = text.codePointAt(i);
      width += known.of(character);
      i += Character.charCount(character);
    }
    return width;
  }

  private synchronized Advances advances() {
    if (advances == null) {
      advances = Advances.read(resource);
    }
    return advances;
  }
}
