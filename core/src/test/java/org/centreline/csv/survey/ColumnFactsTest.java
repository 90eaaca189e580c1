package org.centreline.csv.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.personal.Identity;
import org.junit.jupiter.api.Test;

class ColumnFactsTest {

  private static final CellCount CELLS = new CellCount(2, 0, 2, 1, 1, 1, 5);

  private static ColumnFacts facts(
      Optional<Extent> extent, List<String> examples, Optional<Identity> identity) {
    return new ColumnFacts(
        "x", 1, ColumnKind.NUMBERS, CELLS, extent, Optional.empty(), examples, identity);
  }

  @Test
  void aColumnThatMayIdentifyPeopleCanHoldNothingShown() {
    Optional<Identity> name = Optional.of(Identity.NAME);
    assertEquals(name, facts(Optional.empty(), List.of(), name).identity());
    assertThrows(IllegalArgumentException.class, () -> facts(Optional.empty(), List.of("a"), name));
    Optional<Extent> extent = Optional.of(new Extent(1, 2, true));
    assertThrows(IllegalArgumentException.class, () -> facts(extent, List.of(), name));
  }

  @Test
  void numbersAndCounts() {
    assertTrue(facts(Optional.empty(), List.of(), Optional.empty()).isNumeric());
    assertEquals(3, CELLS.missing());
    assertTrue(new Extent(0, 4, true).isCounts());
    assertEquals(false, new Extent(-1, 4, true).isCounts());
    assertEquals(false, new Extent(0, 4, false).isCounts());
  }
}
