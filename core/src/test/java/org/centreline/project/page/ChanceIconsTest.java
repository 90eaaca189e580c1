package org.centreline.project.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.project.folder.Measure.Kind;
import org.junit.jupiter.api.Test;

class ChanceIconsTest {

  @Test
  void chancesAddUp() {
    Pack one = Packs.of(Packs.measure("a", Kind.OUTCOME, Packs.steady("A")));
    Pack two = Packs.of(Packs.measure("a", Kind.OUTCOME, Packs.steady("A"), Packs.steady("B")));
    ChanceIcons single = ChanceIcons.of(one.chapters());
    ChanceIcons both = ChanceIcons.of(two.chapters());
    assertEquals(2 * single.signals(), both.signals(), 1e-12);
    assertEquals(2 * single.icons(), both.icons(), 1e-12);
    assertTrue(single.icons() < single.signals());
  }

  @Test
  void fiftyStableMeasuresCarryLessThanOneFalseIcon() {
    List<String> said = new ChanceIcons(50, 7.75, 50, 0.7).paragraphs(60);
    assertEquals(
        "Even if nothing had changed anywhere, chance alone would mark about 7.8 of the 50 charts"
            + " for which the chance is known (of 60) with some signal, somewhere along the line.",
        said.get(0));
    assertTrue(said.get(1).contains("expect about 0.7 false icons by chance among these 50,"));
  }

  @Test
  void littleIsNotNothing() {
    String said = new ChanceIcons(1, 0.2, 1, 0.014).paragraphs(1).get(1);
    assertTrue(said.contains("expect fewer than 0.1 false icons"), said);
  }

  @Test
  void whatIsNotKnownIsNotClaimed() {
    Pack pack = Packs.of(Packs.measure("a", Kind.OUTCOME, PlainSample.monthly(1, 2).analysis()));
    ChanceIcons chance = ChanceIcons.of(pack.chapters());
    assertEquals(0, chance.charts());
    assertTrue(chance.paragraphs(1).get(0).startsWith("For none of these charts"));
  }
}
