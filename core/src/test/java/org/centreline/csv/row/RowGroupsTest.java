package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;

class RowGroupsTest {

  @Test
  void groupsAreToldByTheirCells() {
    RowGroups groups = new RowGroups(List.of(0, 2));
    assertEquals(0, groups.of(Texts.row("A,1,F")));
    assertEquals(1, groups.of(Texts.row("A,1,")));
    assertEquals(0, groups.of(Texts.row("A,2,F")));
    assertEquals(2, groups.size());
    assertEquals("A / F", groups.name(0));
    assertEquals("A / (blank)", groups.name(1));
    assertEquals(List.of("A", ""), groups.cells(1));
    assertEquals(2, groups.of(Texts.row(",1,F")));
    assertEquals("(blank) / F", groups.name(2));
  }

  @Test
  void withoutColumnsThereIsOne() {
    RowGroups groups = new RowGroups(List.of());
    assertEquals(0, groups.of(Texts.row("A")));
    assertEquals(0, groups.of(Texts.row("B")));
    assertEquals(1, groups.size());
  }
}
