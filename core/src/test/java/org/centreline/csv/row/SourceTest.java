package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Skipped;
import org.junit.jupiter.api.Test;

class SourceTest {

  private static final Dialect DIALECT = new Dialect("UTF-8", ',', 1, Optional.empty());

  private static Source of(int rows, int used, List<Notice> notices, Skipped... skipped) {
    return new Source("x", "", rows, used, notices, DIALECT, List.of(skipped));
  }

  @Test
  void everyRowIsUsedOrLeftOut() {
    Skipped footer = new Skipped("footer-rows", 2, List.of(8, 9));
    assertEquals(List.of(footer), of(5, 3, List.of(), footer).skipped());
    assertThrows(IllegalArgumentException.class, () -> of(5, 4, List.of(), footer));
    assertThrows(IllegalArgumentException.class, () -> of(5, 2, List.of(), footer));
    assertThrows(IllegalArgumentException.class, () -> of(1, 2, List.of()));
  }

  @Test
  void keepsItsNoticesToItself() {
    List<Notice> notices = new ArrayList<>();
    Source source = of(1, 1, notices);
    notices.add(new Notice("delimiter", "tabs"));
    assertEquals(List.of(), source.notices());
  }

  @Test
  void otherNamesAndQuietOnesChangeNothingElse() {
    Source source = of(1, 1, List.of(new Notice("delimiter", "tabs")));
    assertEquals(source, source.named("y").named("x"));
    assertEquals("y", source.named("y").file());
    assertEquals(of(1, 1, List.of()), source.quiet());
  }

  @Test
  void ofASilentOneNothingIsTold() {
    Source source = new Source("x", "ab", 1, 1, List.of(), DIALECT, List.of());
    assertFalse(source.isSilent());
    assertTrue(source.silent().isSilent());
    assertFalse(of(1, 1, List.of()).isSilent());
    assertFalse(new Source("x", "ab", 0, 0, List.of(), DIALECT, List.of()).isSilent());
  }
}
