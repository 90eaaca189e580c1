package org.centreline.plot.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.centreline.plot.About;
import org.centreline.plot.Colour;
import org.centreline.plot.Fact;
import org.centreline.plot.MarkerShape;
import org.centreline.plot.MarkerStyle;
import org.centreline.plot.Markers;
import org.centreline.plot.Picture;
import org.centreline.plot.Pictures;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgPainterTest {

  private static final TextStyle STYLE = TextStyle.regular(12, new Colour(0x212B32));

  @Test
  void namesThePictureForThoseWhoListen() throws Exception {
    Element svg = parsed(Pictures.everything());
    Element title = (Element) svg.getElementsByTagName("title").item(0);
    Element desc = (Element) svg.getElementsByTagName("desc").item(0);
    assertEquals("img", svg.getAttribute("role"));
    assertEquals(
        title.getAttribute("id") + " " + desc.getAttribute("id"),
        svg.getAttribute("aria-labelledby"));
    assertEquals("Waits <b>&\"'", title.getTextContent());
    assertEquals("XmR chart of waits. Sixty weeks.", desc.getTextContent());
    assertEquals("0 0 320 200", svg.getAttribute("viewBox"));
  }

  @Test
  void textStaysText() throws Exception {
    NodeList texts = parsed(Pictures.everything()).getElementsByTagName("text");
    assertEquals(2, texts.getLength());
    Element first = (Element) texts.item(0);
    Element second = (Element) texts.item(1);
    assertEquals("Waits <b>&\"' days", first.getTextContent());
    assertEquals("bold", first.getAttribute("font-weight"));
    assertEquals("end", second.getAttribute("text-anchor"));
    assertEquals("310", second.getAttribute("x"));
    double width = STYLE.sized(11).width("Mean 12.3");
    assertEquals(width, Double.parseDouble(second.getAttribute("textLength")), 0.005);
    assertEquals("spacingAndGlyphs", second.getAttribute("lengthAdjust"));
  }

  @Test
  void aMarkerSaysWhatItIsWhenItIsPointedAt() throws Exception {
    MarkerStyle round = new MarkerStyle(MarkerShape.CIRCLE, 8, new Colour(0x00B0F0), Stroke.NONE);
    Markers markers = new Markers(Doubles.of(10, 20), Doubles.of(5, Double.NaN), round);
    Picture picture =
        Pictures.of(List.of(markers.titled(Stream.of("Mar <2024>: 12 & more", "not drawn"))));
    NodeList circles = parsed(picture).getElementsByTagName("circle");
    assertEquals(1, circles.getLength());
    assertEquals("Mar <2024>: 12 & more", circles.item(0).getTextContent());
  }

  @Test
  void carriesHowItWasMade() throws Exception {
    NodeList facts = parsed(Pictures.everything()).getElementsByTagName("fact");
    assertEquals(3, facts.getLength());
    assertEquals("version", ((Element) facts.item(0)).getAttribute("key"));
    assertEquals("Anhøj <&>", facts.item(2).getTextContent());
  }

  @Test
  void breaksTheLineAtAGap() {
    String svg = SvgPainter.paint(Pictures.of(List.of(Pictures.panel())));
    assertTrue(
        svg.contains("d=\"M56.67 110L90 70M156.67 100L190 75L223.33 90\""),
        () -> "no such line in " + svg);
  }

  @Test
  void hostileTextStaysText() throws Exception {
    String hostile = "</text><script>alert(1)</script>&#x0;\u0000]]><!--\u202E\uD800";
    About about = new About(hostile, hostile, hostile, List.of(Fact.of("input", hostile)));
    Picture picture =
        new Picture(100, 50, Pictures.PAPER, about, List.of(Text.of(hostile, 0, 20, STYLE)));
    Element svg = parsed(picture);
    assertEquals(0, svg.getElementsByTagName("script").getLength());
    assertEquals(
        "</text><script>alert(1)</script>&#x0;]]><!--[U+202E]\uFFFD",
        svg.getElementsByTagName("text").item(0).getTextContent());
  }

  @Test
  void sameBytesEachTimeAndIdsOfItsOwn() {
    String once = SvgPainter.paint(Pictures.everything());
    String again = SvgPainter.paint(Pictures.everything());
    String other =
        SvgPainter.paint(Pictures.of(List.of(Pictures.markers(MarkerShape.CIRCLE, 9, 9))));
    assertEquals(once, again);
    assertFalse(once.contains("\r"));
    assertNotEquals(id(once), id(other));
  }

  /** The same text on every machine and Java; a change of looks changes this number. */
  @Test
  void sameTextEverywhere() {
    assertEquals(634772342, SvgPainter.paint(Pictures.everything()).hashCode());
  }

  @Test
  void needsNoDesktopClass() throws Exception {
    Process child =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--limit-modules=java.base",
                "-cp",
                System.getProperty("java.class.path"),
                PaintsAlone.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, child.waitFor(), output);
    assertEquals(SvgPainter.paint(Pictures.everything()).length() + "\n", output);
  }

  /** Run by the test in a Java that has no desktop. */
  static final class PaintsAlone {

    public static void main(String[] arguments) {
      System.out.print(SvgPainter.paint(Pictures.everything()).length() + "\n");
    }
  }

  private static String id(String svg) {
    int at = svg.indexOf("aria-labelledby=");
    return svg.substring(at, svg.indexOf(' ', at));
  }

  private static Element parsed(Picture picture) throws Exception {
    byte[] bytes = SvgPainter.paint(picture).getBytes(StandardCharsets.UTF_8);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }
}
