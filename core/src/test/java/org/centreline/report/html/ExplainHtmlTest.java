package org.centreline.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.words.ExplainPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainHtmlTest {

  static java.util.List<String> topics() {
    return ExplainPages.topics();
  }

  private static String html(String topic) {
    Html html = new Html();
    html.open("div");
    ExplainHtml.write(html, topic, 3);
    return html.close().toString();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void everyPageIsWhole(String topic) {
    Parsed page = Parsed.of(html(topic));
    assertEquals(1, page.all("h3").size());
    assertFalse(page.all("p").isEmpty());
    page.texts("li").forEach(entry -> assertFalse(entry.isBlank()));
  }

  @Test
  void formulasKeepTheirLinesAndListsEnd() {
    Parsed page = Parsed.of(html("p"));
    assertTrue(page.texts("pre").get(0).contains("/ n_i )\n    limits"));
    assertTrue(page.texts("li").get(1).startsWith("with a handful"));
    assertTrue(page.texts("p").stream().anyMatch(p -> p.startsWith("Rules and assurance")));
  }

  @Test
  void otherProgramsAreLeftOut() {
    assertFalse(html("p").contains("qicharts2"));
    assertTrue(html("p").contains("Montgomery"));
  }

  @Test
  void anUnknownTopicIsNothing() {
    assertEquals("<div></div>\n", html("no-such-topic"));
  }
}
