package org.centreline.project.hide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByNameTest {

  @Test
  void namesComeAsPeopleWriteThem() {
    List<String> names =
        List.of(
            "", "10", "Bay", "bay 1", "Bay 2", "Bay 10", "Bay 10a", "Bay 10b", "Cedar", "cedar");
    List<String> sorted = new ArrayList<>(names);
    Collections.reverse(sorted);
    sorted.sort(ByName::compare);
    assertEquals(names, sorted);
  }

  /** Else a pack of many groups could not be made. */
  @Test
  void anyThreeNamesAreInOneOrder() {
    List<String> names = new ArrayList<>(List.of(""));
    for (int i = 0; names.size() < 1 + 6 + 36 + 216; i++) {
      for (String sign : List.of("0", "1", "2", "a", "A", " ")) {
        names.add(names.get(i) + sign);
      }
    }
    List<String> sorted = new ArrayList<>(names);
    sorted.sort(ByName::compare);
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = 0; j < sorted.size(); j++) {
        int order = Integer.signum(ByName.compare(sorted.get(i), sorted.get(j)));
        assertEquals(Integer.compare(i, j), order, sorted.get(i) + " and " + sorted.get(j));
      }
    }
    assertTrue(sorted.get(0).isEmpty());
  }
}
