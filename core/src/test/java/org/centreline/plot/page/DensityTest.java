package org.centreline.plot.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DensityTest {

  @Test
  void aPointIsTheNinetySixthOfAnInch() {
    assertEquals(1920, Density.STANDARD.pixels(960));
    assertEquals(3000, new Density(300).pixels(960));
    assertEquals(720, new Density(72).pixels(960));
    // 300 / 0.0254 = 11811.02
    assertEquals(11_811, new Density(300).perMetre());
    assertEquals(7_559, Density.STANDARD.perMetre());
  }

  @Test
  void itHasBounds() {
    assertThrows(IllegalArgumentException.class, () -> new Density(71));
    assertThrows(IllegalArgumentException.class, () -> new Density(601));
  }

  @Test
  void tooManyPixelsAreToldWithWhatWouldDo() {
    assertEquals(Optional.empty(), new Density(600).excess(960, 480));
    assertEquals(Optional.empty(), Density.STANDARD.excess(4000, 8000));
    String told = new Density(600).excess(3000, 2000).orElseThrow();
    // 96 * sqrt(100,000,000 / 6,000,000) = 391.9
    assertTrue(told.endsWith(": at most 391, or a smaller size"), told);
    assertEquals(Optional.empty(), new Density(391).excess(3000, 2000));
  }
}
