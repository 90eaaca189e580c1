package org.centreline.plot.svg;

import java.util.List;
import org.centreline.plot.About;
import org.centreline.plot.Fact;
import org.centreline.plot.Mark;
import org.centreline.plot.Picture;
import org.centreline.plot.font.FontSubset;

/** Paints a picture as an SVG document of its own, which may also be put into a page. */
public final class SvgPainter {

  /**
   * The letters, for a picture that is put together elsewhere: the bundled font, those of its
   * widths, the one that pages carry, and the narrowest of what a Linux machine has without them.
   */
  public static final String FAMILY =
      "Liberation Sans, Arial, Helvetica, Arimo, Nimbus Sans, "
          + FontSubset.FAMILY
          + ", DejaVu Sans Condensed, sans-serif";

  private SvgPainter() {}

  /**
   * The picture as text in UTF-8 characters with LF. Its ids begin with a word made from what is
   * drawn, so that several pictures can stand on one page.
   */
  public static String paint(Picture picture) {
    return SvgDrawing.of(picture).document();
  }

  /**
   * The picture for a page with others on it.
   *
   * @param prefix what its ids begin with, a word that no other picture of the page has
   */
  public static String paint(Picture picture, String prefix) {
    return SvgDrawing.of(picture).document(prefix);
  }

  /** The elements of marks alone, for a picture that is put together elsewhere. */
  public static String elements(List<Mark> marks) {
    SvgMarks elements = new SvgMarks(new Markup());
    marks.forEach(elements::paint);
    return elements.toString();
  }

  static String document(SvgDrawing drawing, String prefix) {
    Markup svg = new Markup();
    root(svg, drawing, prefix);
    about(svg, drawing.about(), prefix);
    return svg.raw(drawing.elements()).close("svg").toString();
  }

  private static void root(Markup svg, SvgDrawing picture, String prefix) {
    svg.open("svg")
        .attribute("xmlns", "http://www.w3.org/2000/svg")
        .attribute("width", picture.width())
        .attribute("height", picture.height())
        .attribute("viewBox", "0 0 " + picture.width() + " " + picture.height())
        .attribute("role", "img")
        .attribute("aria-labelledby", prefix + "-title " + prefix + "-desc")
        .attribute("font-family", FAMILY)
        .inside()
        .line();
  }

  private static void about(Markup svg, About about, String prefix) {
    String description = (about.altText() + " " + about.description()).strip();
    svg.open("title").attribute("id", prefix + "-title").inside();
    svg.escaped(about.title()).close("title");
    svg.open("desc").attribute("id", prefix + "-desc").inside();
    svg.escaped(description).close("desc");
    if (!about.facts().isEmpty()) {
      facts(svg, about.facts());
    }
  }

  private static void facts(Markup svg, List<Fact> facts) {
    svg.open("metadata").inside().line();
    svg.open("picture").attribute("xmlns", "urn:centreline:picture:1").inside().line();
    for (Fact fact : facts) {
      for (String value : fact.values()) {
        svg.open("fact").attribute("key", fact.key()).inside().escaped(value).close("fact");
      }
    }
    svg.close("picture").close("metadata");
  }
}
