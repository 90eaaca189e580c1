package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SafeNameTest {

  @Test
  void lettersAndDigitsStay() {
    assertEquals(List.of("Ward_7.B"), SafeName.of(List.of("Ward_7.B")));
    assertEquals(List.of("Ward-A-North"), SafeName.of(List.of("Ward A / North")));
    assertEquals(List.of("Cafe-Orkney"), SafeName.of(List.of("Café  Orkney ")));
  }

  @Test
  void nothingLeavesTheFolder() {
    for (String hostile :
        List.of("../../etc", "/root", "C:\\x", "a\0b", "..", ".", "a\nb", "…", "😀", "")) {
      String name = SafeName.of(List.of(hostile)).get(0);
      assertTrue(name.chars().allMatch(c -> c < 128), name);
      assertTrue(name.chars().noneMatch(c -> "/\\:\0\n".indexOf(c) >= 0), name);
      assertTrue(!name.isEmpty() && !name.endsWith("."), name);
    }
  }

  @Test
  void longNamesAreCut() {
    assertEquals(60, SafeName.of(List.of("x".repeat(300))).get(0).length());
  }

  @Test
  void namesThatWouldBeAlikeGetAHash() {
    List<String> names = SafeName.of(List.of("A/B", "A B", "a-b", "C"));
    assertEquals(
        4, new HashSet<>(names.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList()).size());
    assertTrue(names.get(0).matches("A-B-[0-9a-f]{8}"), names.get(0));
    assertEquals("C", names.get(3));
  }

  @Test
  void aGroupKeepsItsNameWhateverTheOrder() {
    List<String> one = SafeName.of(List.of("A/B", "A B"));
    List<String> other = SafeName.of(List.of("A B", "A/B"));
    assertEquals(one.get(0), other.get(1));
    assertEquals(one.get(1), other.get(0));
  }
}
