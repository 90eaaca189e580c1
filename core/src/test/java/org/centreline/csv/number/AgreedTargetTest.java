package org.centreline.csv.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AgreedTargetTest {

  @Test
  void rowsThatAgreeHaveOneTarget() {
    AgreedTarget target = new AgreedTarget(8, 3);
    target.see(8, 4);
    assertEquals(8, target.first());
    assertEquals(3, target.firstLine());
    assertEquals(0, target.otherLine());
    assertTrue(Double.isNaN(target.other()));
  }

  @Test
  void theFirstThatDiffersIsRemembered() {
    AgreedTarget target = new AgreedTarget(8, 3);
    target.see(7, 5);
    target.see(6, 6);
    assertEquals(7, target.other());
    assertEquals(5, target.otherLine());
  }
}
