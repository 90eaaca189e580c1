package org.centreline.plot.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class SwarmTest {

  @Test
  void dotsOfOneHeightStandEvenlyAboutTheMiddle() {
    assertEquals(Doubles.of(-4, 0, 4), new Swarm(4, 50).offsets(Doubles.of(1, 2, 3)));
  }

  @Test
  void dotsFarApartStayInTheMiddle() {
    assertEquals(Doubles.of(0, 0), new Swarm(4, 50).offsets(Doubles.of(9, 1)));
  }

  @Test
  void manyDotsKeepWithinReach() {
    Doubles offsets = new Swarm(4, 10).offsets(Doubles.repeat(101, 5));
    assertEquals(-10, offsets.min());
    assertEquals(10, offsets.max());
  }
}
