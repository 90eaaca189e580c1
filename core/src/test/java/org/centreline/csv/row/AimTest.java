package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AimTest {

  @Test
  void rowsThatAgreeHaveOneTarget() {
    Aim aim = new Aim(8, 3);
    aim.see(8, 4);
    assertEquals(8, aim.first());
    assertEquals(3, aim.firstLine());
    assertEquals(0, aim.otherLine());
    assertTrue(Double.isNaN(aim.other()));
  }

  @Test
  void theFirstThatDiffersIsRemembered() {
    Aim aim = new Aim(8, 3);
    aim.see(7, 5);
    aim.see(6, 6);
    assertEquals(7, aim.other());
    assertEquals(5, aim.otherLine());
  }
}
