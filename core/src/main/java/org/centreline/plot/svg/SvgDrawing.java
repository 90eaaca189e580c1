package org.centreline.plot.svg;

import java.util.List;
import org.centreline.plot.About;
import org.centreline.plot.Fact;
import org.centreline.plot.Picture;
import org.centreline.plot.Rectangle;
import org.centreline.plot.Stroke;

/**
 * A picture whose marks are written already, so that it can stand in a file and on a page without
 * being drawn twice.
 *
 * @param width in points
 * @param height in points
 * @param about what is known of it
 * @param elements its marks as SVG elements
 */
public record SvgDrawing(int width, int height, About about, String elements) {

  /** The drawing of a picture. */
  public static SvgDrawing of(Picture picture) {
    SvgMarks marks = new SvgMarks(new Markup());
    marks.paint(new Rectangle(picture.page(), picture.paper(), Stroke.NONE));
    picture.marks().forEach(marks::paint);
    return new SvgDrawing(picture.width(), picture.height(), picture.about(), marks.toString());
  }

  /** The same drawing that remembers how it was made. */
  public SvgDrawing made(List<Fact> facts) {
    About known = new About(about.title(), about.altText(), about.description(), facts);
    return new SvgDrawing(width, height, known, elements);
  }

  /** A document of its own; its ids begin with a word made from what is drawn. */
  public String document() {
    return document("c" + Integer.toHexString(elements.hashCode()));
  }

  /**
   * The same for a page with others on it.
   *
   * @param prefix what its ids begin with, a word that no other picture of the page has
   */
  public String document(String prefix) {
    return SvgPainter.document(this, prefix);
  }
}
