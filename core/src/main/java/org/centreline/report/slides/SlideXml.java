package org.centreline.report.slides;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.centreline.plot.Box;
import org.centreline.plot.Colour;
import org.centreline.plot.Picture;
import org.centreline.plot.Printable;
import org.centreline.plot.TextStyle;
import org.centreline.plot.page.Wrapping;
import org.centreline.report.office.PartXml;

/**
 * A slide as XML, its title first, which is the order in which it is read aloud.
 *
 * @param xml what is written
 * @param pictures what its pictures are called
 * @param foot what stands at its foot
 */
record SlideXml(PartXml xml, SlidePictures pictures, String foot) {

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PRESENTATION =
      "http://schemas.openxmlformats.org/presentationml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Where the drawing stands for which a PNG stands in. Source: [MS-ODRAWXML] 2.2.4, svgBlip. */
  private static final String SVG_PART = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

  private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

  private static final Colour INK = new Colour(0);
  private static final double ICON = 48;
  private static final int ICON_WORDS = 11;
  private static final int ABOUT_SIZE = 12;
  private static final int FOOT_SIZE = 9;
  private static final double SAFE = 0.96;
  private static final double LEAST_NAME = 300;
  private static final String DOT = " · ";

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Begins a part; to be closed. */
  static void root(PartXml xml, String name) {
    xml.open(name, "xmlns:a", DRAWING, "xmlns:r", RELATIONS, "xmlns:p", PRESENTATION);
  }

  /** What stands before the first shape. */
  static void group(PartXml xml) {
    xml.open("p:nvGrpSpPr").empty("p:cNvPr", "id", "1", "name", "");
    xml.empty("p:cNvGrpSpPr").empty("p:nvPr").close();
    xml.open("p:grpSpPr").open("a:xfrm");
    xml.empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", "0", "cy", "0");
    xml.empty("a:chOff", "x", "0", "y", "0").empty("a:chExt", "cx", "0", "cy", "0");
    xml.close().close();
  }

  /**
   * A text within a paragraph.
   *
   * @param look attributes of the letters, names and values in turn
   */
  static void run(PartXml xml, String text, String... look) {
    xml.open("a:r").empty("a:rPr", letters(look)).element("a:t", Printable.line(text)).close();
  }

  /** The same in the grey of lesser things, a space before it. */
  static void quiet(PartXml xml, String text, String... look) {
    xml.open("a:r").open("a:rPr", letters(look));
    xml.open("a:solidFill").empty("a:schemeClr", "val", "tx2").close().close();
    xml.element("a:t", " " + Printable.line(text)).close();
  }

  private static String[] letters(String... look) {
    String[] all = new String[look.length + 2];
    all[0] = "lang";
    all[1] = "en-GB";
    System.arraycopy(look, 0, all, 2, look.length);
    return all;
  }

  static String hundredths(int size) {
    return Integer.toString(100 * size);
  }

  void write(Slide slide, PlacedSlide placed) {
    root(xml, "p:sld");
    xml.open("p:cSld").open("p:spTree");
    group(xml);
    title(slide, placed);
    about(slide);
    if (!placed.title().rest().isEmpty()) {
      told(placed.told());
    }
    if (slide.body() instanceof SlideDrawing drawing) {
      picture(slide, placed);
      for (int i = 0; i < drawing.icons().size(); i++) {
        icon(drawing.icons().get(i), i, drawing.icons().size());
      }
    } else {
      new TableXml(xml, pictures).write((SlideTable) slide.body(), placed.place(), 6);
    }
    footer();
    xml.close().close();
    xml.open("p:clrMapOvr").empty("a:masterClrMapping").close().close();
  }

  private void title(Slide slide, PlacedSlide placed) {
    boolean narrow = slide.body() instanceof SlideDrawing d && !d.icons().isEmpty();
    shape("2", "Title", "type", "title");
    if (narrow) {
      int icons = ((SlideDrawing) slide.body()).icons().size();
      xml.open("p:spPr");
      transform(xml, "a:xfrm", SlidePlace.title(icons));
      xml.close();
    } else {
      xml.empty("p:spPr");
    }
    xml.open("p:txBody").open("a:bodyPr").empty("a:normAutofit").close().empty("a:lstStyle");
    xml.open("a:p");
    run(xml, placed.title().text(), "sz", hundredths(placed.title().size()));
    xml.close().close().close();
  }

  /** What it is about, in bold, and what is shown of it; what is too long is cut, never the end. */
  private void about(Slide slide) {
    TextStyle style = TextStyle.regular(ABOUT_SIZE, INK);
    double room = SAFE * SlidePlace.ABOUT.width();
    String end = slide.about().isEmpty() ? "" : DOT + Printable.line(slide.about());
    double left = Math.max(LEAST_NAME, room - style.width(end));
    String name = new Wrapping(style.bold(), left, 1).cut(Printable.line(slide.name()));
    String rest = new Wrapping(style, room - style.bold().width(name), 1).cut(end).strip();
    shape("3", "Measure", "type", "body", "sz", "quarter", "idx", "10");
    xml.empty("p:spPr").open("p:txBody").open("a:bodyPr").empty("a:normAutofit").close();
    xml.empty("a:lstStyle").open("a:p");
    run(xml, name, "b", "1");
    if (!rest.isEmpty()) {
      xml.open("a:r").empty("a:rPr", "lang", "en-GB");
      xml.element("a:t", " " + rest).close();
    }
    xml.close().close().close();
  }

  private void told(FittedText told) {
    Box body = SlidePlace.BODY;
    textBox("4", "What else it says", new Box(body.left(), body.top() - 2, body.width(), 44));
    xml.open("a:p");
    run(xml, told.text(), "sz", hundredths(told.size()));
    xml.close().close().close();
  }

  private void shape(String id, String name, String... holder) {
    xml.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", id, "name", name);
    xml.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close();
    xml.open("p:nvPr").empty("p:ph", holder).close().close();
  }

  /** Begins a text of its own; its paragraphs, text and shape are to be closed. */
  private void textBox(String id, String name, Box place) {
    xml.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", id, "name", name);
    xml.empty("p:cNvSpPr", "txBox", "1").empty("p:nvPr").close();
    xml.open("p:spPr");
    transform(xml, "a:xfrm", place);
    xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().empty("a:noFill").close();
    xml.open("p:txBody");
    xml.open("a:bodyPr", "wrap", "square", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0");
    xml.empty("a:noAutofit").close().empty("a:lstStyle");
  }

  static void transform(PartXml xml, String name, Box box) {
    xml.open(name);
    xml.empty("a:off", "x", SlidePlace.units(box.left()), "y", SlidePlace.units(box.top()));
    xml.empty("a:ext", "cx", SlidePlace.units(box.width()), "cy", SlidePlace.units(box.height()));
    xml.close();
  }

  private void picture(Slide slide, PlacedSlide placed) {
    Picture picture = placed.picture().orElseThrow();
    String file = pictures.files().get(0);
    // The whole name is told here, however long it is.
    image("5", "Chart", slide.name(), picture.about().altText());
    fill(file, placed.place());
  }

  private void icon(SlideIcon icon, int number, int of) {
    Box place = SlidePlace.icon(number, of);
    double left = place.left() + (place.width() - ICON) / 2;
    String id = Integer.toString(7 + 2 * number);
    image(id, "Icon", "", icon.group().label());
    fill(icon.file(), new Box(left, place.top(), ICON, ICON));
    Box words = new Box(place.left(), place.top() + ICON, place.width(), place.height() - ICON);
    textBox(Integer.toString(8 + 2 * number), "What the icon says", words);
    xml.open("a:p").empty("a:pPr", "algn", "ctr");
    run(xml, icon.words(), "sz", hundredths(ICON_WORDS));
    xml.close().close().close();
  }

  private void image(String id, String name, String title, String words) {
    xml.open("p:pic").open("p:nvPicPr");
    if (title.isEmpty()) {
      xml.empty("p:cNvPr", "id", id, "name", name, "descr", words);
    } else {
      xml.empty("p:cNvPr", "id", id, "name", name, "descr", words, "title", Printable.line(title));
    }
    xml.open("p:cNvPicPr").empty("a:picLocks", "noChangeAspect", "1").close();
    xml.empty("p:nvPr").close();
  }

  private void fill(String file, Box place) {
    xml.open("p:blipFill");
    blip(xml, pictures.png(file), pictures.svg(file));
    xml.open("a:stretch").empty("a:fillRect").close().close();
    xml.open("p:spPr");
    transform(xml, "a:xfrm", place);
    xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close().close();
  }

  private static void blip(PartXml xml, String png, String svg) {
    xml.open("a:blip", "r:embed", png).open("a:extLst").open("a:ext", "uri", SVG_PART);
    xml.empty("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", svg).close().close().close();
  }

  private void footer() {
    TextStyle style = TextStyle.regular(FOOT_SIZE, INK);
    List<String> lines = new Wrapping(style, SAFE * SlidePlace.FOOT.width(), 2).lines(foot);
    shape("20", "Footer", "type", "ftr", "sz", "quarter", "idx", "11");
    xml.empty("p:spPr").open("p:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p");
    run(xml, ShownText.of(foot, lines));
    xml.close().close().close();
    shape("21", "Slide number", "type", "sldNum", "sz", "quarter", "idx", "12");
    xml.empty("p:spPr").open("p:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p");
    xml.open("a:fld", "id", "{7A4D2C31-0F5B-4E6A-9C1D-2B8E4F6A7C90}", "type", "slidenum");
    xml.empty("a:rPr", "lang", "en-GB").element("a:t", "‹#›").close();
    xml.close().close().close();
  }
}
