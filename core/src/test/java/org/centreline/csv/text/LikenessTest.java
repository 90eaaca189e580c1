package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

  @Test
  void formsOfANameStandTogetherOnceEach() {
    assertEquals(
        List.of(List.of("Ward 3", "ward  3", "WARD-3")),
        Likeness.among(List.of("Ward 3", "ward  3", "B", "Ward 3", "WARD-3", "B")));
  }
}
