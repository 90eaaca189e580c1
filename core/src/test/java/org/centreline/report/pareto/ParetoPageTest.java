package org.centreline.report.pareto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.centreline.report.html.Parsed;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ParetoPageTest {

  private static Parsed page(ParetoReport report) {
    return Parsed.of(report.html());
  }

  @Test
  void oneChartIsThePage() {
    Parsed page = page(Causes.many(40));
    assertEquals("Causes <now>", page.all("h1").get(0).getTextContent());
    assertEquals(1, page.all("svg").size());
    assertEquals(List.of(), page.all("nav"));
    assertEquals(41, page.all("tr").size());
    assertEquals(List.of(), page.all("b"));
  }

  @Test
  void everyGroupIsFoundFromTheTop() {
    Parsed page = page(Causes.groups("North <1>", "South"));
    assertEquals(1, page.all("h1").size());
    assertEquals(2, page.all("svg").size());
    assertEquals(
        List.of("Causes <now>: North <1>", "Causes <now>: South"),
        page.all("h2").stream().map(Element::getTextContent).toList());
    Set<String> ids = new HashSet<>();
    for (Element element : page.all("*")) {
      String id = element.getAttribute("id");
      assertTrue(id.isEmpty() || ids.add(id), id);
    }
    List<Element> links =
        page.all("a").stream().filter(a -> a.getAttribute("href").contains("chart")).toList();
    assertEquals(2, links.size());
    assertEquals("North <1>", links.get(0).getTextContent());
    links.forEach(link -> assertTrue(ids.contains(link.getAttribute("href").substring(1))));
  }
}
