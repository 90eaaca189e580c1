package org.centreline.csv.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void refusesADateAndAnOrder() {
    Optional<String> name = Optional.of("x");
    Optional<String> none = Optional.empty();
    assertThrows(
        IllegalArgumentException.class,
        () -> new Columns(name, name, none, none, List.of(), List.of()));
  }

  @Test
  void namesAllButThoseThatMayBeSeveral() {
    Columns columns =
        Columns.of("date", "n").over("d").by("site", "a,b").where(new Filter("sex", "F"));
    assertEquals(List.of("date", "n", "d", "site", "sex"), columns.names());
    assertEquals(List.of(), Columns.unnamed().names());
  }
}
