package org.centreline.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.centreline.PlainSample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.plot.page.Presentation;
import org.centreline.report.Gallery;
import org.centreline.report.html.Parsed;
import org.centreline.words.chart.Titles;
import org.centreline.words.chart.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class HtmlWriterTest {

  /** Everything that a page is made of; nothing here fetches or runs anything. */
  private static final Set<String> ELEMENTS =
      Set.of(
          ("html head meta title style body a header main footer nav section h1 h2 h3 h4 p ul li"
                  + " figure div details summary table caption thead tbody tr th td pre svg desc g"
                  + " path circle rect text")
              .split(" "));

  private static String page(ChartAnalysis... charts) {
    return HtmlWriter.write(Gallery.document(charts), Presentation.standard());
  }

  static Stream<String> gallery() {
    return Gallery.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("gallery")
  void everyChartMakesAWholePage(String name) {
    ChartAnalysis chart = Gallery.all().get(name).analysis();
    String text = page(chart);
    Parsed page = Parsed.of(text);
    Set<String> unknown = new TreeSet<>();
    page.all("*").forEach(element -> unknown.add(element.getTagName()));
    unknown.removeAll(ELEMENTS);
    assertEquals(Set.of(), unknown);
    assertEquals(1, page.all("h1").size());
    assertEquals(1, page.all("svg").size());
    assertEquals(chart.points().size(), rows(page.all("table").get(0)));
    assertEquals(text, page(chart));
    assertFalse(text.contains("\r"));
  }

  private static int rows(Element table) {
    Element body = (Element) table.getElementsByTagName("tbody").item(0);
    return body.getElementsByTagName("tr").getLength();
  }

  @Test
  void whatIsSaidIsOnThePage() {
    ChartAnalysis chart =
        PlainSample.monthly(PlainSample.steady(24, 20))
            .days()
            .better(Better.DOWN)
            .target(30)
            .analysis();
    Parsed page = Parsed.of(page(chart));
    assertEquals("en-GB", page.all("html").get(0).getAttribute("lang"));
    assertEquals(List.of(Titles.title(chart)), page.texts("h1"));
    assertTrue(page.texts("p").contains(Verdict.of(chart)));
    assertTrue(
        page.texts("li")
            .contains("If nothing changes, the target can be expected to be met consistently."));
    assertTrue(page.texts("summary").contains("How the limits were made"));
    assertTrue(page.texts("h2").stream().anyMatch(h -> h.startsWith("XmR chart:")));
    assertTrue(page.texts("footer").get(0).contains(Gallery.HASH));
  }

  @Test
  void warningsAreReadWithoutUnfolding() {
    Element warning =
        Parsed.of(page(PlainSample.monthly(1, 2).analysis())).all("div").stream()
            .filter(div -> div.getAttribute("class").equals("warning"))
            .findFirst()
            .orElseThrow();
    assertTrue(warning.getTextContent().contains("Only 2 usable points"));
    assertEquals("section", warning.getParentNode().getNodeName());
  }

  @Test
  void severalGroupsHaveTheirSentencesFirst() {
    ChartAnalysis north = PlainSample.monthly(1, 2, 3).group("North").analysis();
    ChartAnalysis south = PlainSample.monthly(1, 2, 3).group("South").analysis();
    Parsed page = Parsed.of(page(north, south));
    assertEquals(List.of("North", "South"), page.texts("a").subList(1, 3));
    assertEquals(List.of("#content", "#chart-1", "#chart-2"), page.values("href"));
    assertTrue(page.values("id").containsAll(List.of("content", "chart-1", "chart-2")));
    assertEquals(2, page.all("svg").size());
  }

  @Test
  void idsAreUniqueEvenWhereChartsAreAlike() {
    ChartAnalysis chart = PlainSample.monthly(1, 2, 3).analysis();
    List<String> ids = Parsed.of(page(chart, chart, chart)).values("id");
    assertEquals(new HashSet<>(ids).size(), ids.size(), ids.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'-alert(1)-'",
        "</title></style></svg><script>",
        "<![CDATA[x]]><!--",
        "&lt;b&gt; &amp; é ✓",
        "\u202eevil\u2066 \u0000\u0001\uFFFF \uD800"
      })
  void hostileNamesStayText(String name) {
    ChartAnalysis chart =
        PlainSample.monthly(1, 2, 3)
            .title(name)
            .group(name)
            .phase("2024-02-01", name)
            .exclude("2024-03-01", name)
            .analysis();
    String text = page(chart);
    Parsed page = Parsed.of(text);
    assertEquals(0, page.all("script").size() + page.all("img").size());
    assertEquals(0, page.all("b").size());
    assertTrue(page.values("onerror").isEmpty());
    assertTrue(text.chars().noneMatch(c -> c < ' ' && c != '\n' || c == '\u202e'), text);
  }

  @Test
  void nothingIsFetchedAndOnlyItsOwnStyleIsHeeded() throws Exception {
    String text = page(PlainSample.monthly(1, 2, 3).analysis());
    Parsed page = Parsed.of(text);
    String style = text.substring(text.indexOf("<style>") + 7, text.indexOf("</style>"));
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    assertTrue(
        page.values("content")
            .contains(
                "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash)
                    + "'; font-src data:; base-uri 'none'; form-action 'none'"));
    assertEquals(List.of(), page.values("src"));
    assertEquals(List.of(), page.values("style"));
    assertFalse(style.replace("url(data:font/ttf;base64,", "").contains("url("));
    assertFalse(style.contains("@import"));
    assertTrue(page.values("href").stream().allMatch(link -> link.startsWith("#")));
  }
}
