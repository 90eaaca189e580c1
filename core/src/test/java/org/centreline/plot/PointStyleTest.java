package org.centreline.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.analysis.Reading;
import org.centreline.plot.PointStyle.Height;
import org.junit.jupiter.api.Test;

class PointStyleTest {

  @Test
  void anEarlierSignalIsPalerInEveryThemeAndKeepsItsShape() {
    for (Theme theme : Theme.values()) {
      Palette palette = theme.palette();
      PointStyle points = new PointStyle(palette, 8, 10);
      for (Reading reading : Reading.values()) {
        MarkerStyle now = points.of(reading, Height.ABOVE);
        MarkerStyle earlier = points.earlier(now);
        assertEquals(now.shape(), earlier.shape());
        assertTrue(earlier.fill().contrast(palette.paper()) < now.fill().contrast(palette.paper()));
        assertTrue(earlier.outline().width() < now.outline().width());
        double seen = earlier.outline().colour().contrast(palette.paper());
        assertTrue(seen >= 3, theme + ": its outline is still seen, " + seen);
      }
    }
  }

  @Test
  void aColourBetweenTwoIsTheirMiddle() {
    assertEquals(new Colour(0x808080), new Colour(0).towards(new Colour(0xFFFFFF), 0.5));
    assertEquals(new Colour(0x123456), new Colour(0x123456).towards(new Colour(0xFFFFFF), 0));
  }
}
