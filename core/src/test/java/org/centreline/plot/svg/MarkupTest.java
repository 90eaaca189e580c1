package org.centreline.plot.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "-0.001, 0",
    "1.005, 1",
    "1.25, 1.25",
    "-3.5, -3.5",
    "0.05, 0.05",
    "-0.1, -0.1",
    "1234567.891, 1234567.89",
    "99.999, 100",
    "10, 10"
  })
  void numbersHaveAtMostTwoDecimals(double number, String expected) {
    assertEquals(expected, new Markup().number(number).toString());
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e12})
  void refusesPlacesOffEveryPage(double number) {
    assertThrows(IllegalArgumentException.class, () -> new Markup().number(number));
  }

  @Test
  void escapesForContentAndAttributes() {
    assertEquals("&lt;&amp;&gt;&quot;'", new Markup().escaped("<&>\"'").toString());
    assertEquals(
        "<a b=\"&quot;\" c=\"1.5\"/>\n",
        new Markup().open("a").attribute("b", "\"").attribute("c", 1.5).end().toString());
  }
}
