package org.centreline.plot.page;

import org.centreline.plot.Box;
import org.centreline.plot.Palette;
import org.centreline.plot.TextStyle;

/**
 * Colours and measures of one page: everything grows with it, but no text gets smaller than can be
 * read.
 *
 * @param palette the colours
 * @param size of the page
 */
public record PageStyle(Palette palette, PageSize size) {

  private static final double LEAST_TEXT = 11;
  private static final int LOW = 360;

  /** How much larger than the standard page. */
  public double unit() {
    PageSize standard = PageSize.STANDARD;
    return Math.min(
        (double) size.width() / standard.width(), (double) size.height() / standard.height());
  }

  /** A length on the standard page, grown with this one. */
  public double length(double standard) {
    return standard * unit();
  }

  /** How many lines a text may take that gets this many on most pages; fewer on a low one. */
  public int lines(int most) {
    return size.height() < LOW ? most - 1 : most;
  }

  /** The page without its margins. */
  public Box inside() {
    return new Box(0, 0, size.width(), size.height()).grown(-Math.rint(length(20)));
  }

  public TextStyle title() {
    return text(20, 15).bold();
  }

  public TextStyle subtitle() {
    return text(14, 12).in(palette.quiet());
  }

  /** Numbers and dates at the axes, notes, and labels at the edge. */
  public TextStyle label() {
    return text(12, LEAST_TEXT);
  }

  /** The key and the footer. */
  public TextStyle small() {
    return text(11, LEAST_TEXT).in(palette.quiet());
  }

  /** A text over the whole width at the left, in so many lines at most; none where it is empty. */
  public Paragraph paragraph(String text, TextStyle style, int most) {
    Wrapping wrapping = new Wrapping(style, inside().width(), most);
    return new Paragraph(wrapping.lines(text), inside().left(), style);
  }

  private TextStyle text(double standard, double least) {
    return TextStyle.regular(Math.max(least, length(standard)), palette.ink());
  }

  /** What stays free between the flags and the panel, into which labels of the y axis reach. */
  public double aboveY() {
    return 0.35 * label().size();
  }

  /** The distance from one line of text to the next. */
  public static double line(TextStyle style) {
    return Math.rint(style.size() * 1.3);
  }
}
