package org.centreline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class JointTest {

  private static Joint of(String name, List<Doubles> first, List<Doubles> second) {
    return new Joint(List.of(name), List.of(first, second));
  }

  @Test
  void onlyRowsOfAllMeasuresStandBesideOneAnother() {
    Joint own = of("a", List.of(Doubles.of(1), Doubles.of(2)), List.of(Doubles.of(3)));
    Joint both = own.beside(of("b", List.of(Doubles.of(4), Doubles.of(6)), List.of()));
    assertEquals(List.of("a", "b"), both.measures());
    assertEquals(List.of(Doubles.of(1, 4), Doubles.of(2, 6)), both.rows().get(0));
    assertEquals(Doubles.of(1.5, 5), both.means(0));
    assertFalse(both.isWhole(1));
    assertEquals(List.of(), both.at(List.of(-1, 0)).rows().get(0));
    assertEquals(both.rows().get(0), both.at(List.of(-1, 0)).rows().get(1));
  }

  /** In doubles 0.1 + 0.2 + 0.3 over 3 is not 0.2. */
  @Test
  void meansAreThoseOfTheDecimalsWritten() {
    List<Doubles> three = List.of(Doubles.of(0.1), Doubles.of(0.2), Doubles.of(0.3));
    Joint joint = of("a", three, List.of(Doubles.of(1.1), Doubles.of(2.2)));
    assertEquals(Doubles.of(0.2), joint.means(0));
    assertEquals(Doubles.of(0.2, 1.65), joint.values());
  }

  @Test
  void oneMeasureAloneIsARowForEachMember() {
    Joint alone = Joint.alone("a", List.of(Doubles.of(1, 2), Doubles.empty()));
    assertEquals(of("a", List.of(Doubles.of(1), Doubles.of(2)), List.of()), alone);
    assertEquals(Doubles.of(1.5, Double.NaN), alone.values());
    assertEquals(Doubles.missing(2), alone.numerators());
    assertEquals(Doubles.missing(2), alone.denominators());
    assertEquals(2, alone.size());
  }

  @Test
  void aRowThatLacksANumberMakesTheSubgroupNoWhole() {
    List<Doubles> lacking = List.of(Doubles.of(1, 2), Doubles.of(3, Double.NaN));
    Joint joint =
        new Joint(List.of("a", "b"), List.of(lacking, List.of(Doubles.of(5, 6)), List.of()));
    assertFalse(joint.isWhole(0));
    assertTrue(joint.isWhole(1));
    assertFalse(joint.isWhole(2));
    assertEquals(Doubles.of(Double.NaN, 5, Double.NaN), joint.values());
  }
}
