package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {

  @Test
  void noMoreRowsAreUsedThanThereAre() {
    assertThrows(IllegalArgumentException.class, () -> new Source("x", "", 1, 2, List.of()));
  }

  @Test
  void keepsItsNoticesToItself() {
    List<Notice> notices = new ArrayList<>();
    Source source = new Source("x", "", 2, 1, notices);
    notices.add(new Notice("delimiter", "tabs"));
    assertEquals(List.of(), source.notices());
  }
}
