package org.centreline.plot.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.plot.Fact;
import org.centreline.plot.Picture;
import org.centreline.plot.chart.ChartLayout;
import org.centreline.plot.page.Presentation;
import org.junit.jupiter.api.Test;

class SvgDrawingTest {

  private static final Picture PICTURE =
      ChartLayout.of(PlainSample.monthly(1, 2, 3).analysis(), Presentation.standard());

  @Test
  void isThePictureAsItIsPainted() {
    List<Fact> facts = List.of(Fact.of("version", "1"));
    assertEquals(SvgPainter.paint(PICTURE), SvgDrawing.of(PICTURE).document());
    assertEquals(
        SvgPainter.paint(PICTURE.made(facts)), SvgDrawing.of(PICTURE).made(facts).document());
  }

  @Test
  void idsBeginWithTheWordGiven() {
    String svg = SvgDrawing.of(PICTURE).document("chart-7");
    assertTrue(svg.contains("aria-labelledby=\"chart-7-title chart-7-desc\""));
    assertTrue(svg.contains("<title id=\"chart-7-title\">"));
  }
}
