package org.centreline.project.hide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.csv.FileContent;
import org.centreline.csv.date.DateFormat;
import org.centreline.csv.row.Source;
import org.centreline.csv.row.Unit;
import org.centreline.report.Gallery;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class ByNameTest {

  @Test
  void namesComeAsPeopleWriteThem() {
    List<String> names =
        List.of(
            "", "007", "1/2", "1:30", "1ab", "9", "10", "Bay", "bay 1", "Bay 2", "Bay 10",
            "Bay 10a", "Bay 10b", "Cedar", "cedar");
    List<String> sorted = new ArrayList<>(names);
    Collections.reverse(sorted);
    sorted.sort(ByName::compare);
    assertEquals(names, sorted);
  }

  @Test
  void groupsOfAReadingAreSorted() {
    FileContent reading = reading("Oak 10", "Elm", "Oak 9");
    assertEquals(
        List.of(Optional.of("Elm"), Optional.of("Oak 9"), Optional.of("Oak 10")),
        ByName.sorted(reading).measured().stream().map(Measured::group).toList());
    FileContent sorted = reading("Elm", "Oak");
    assertSame(sorted, ByName.sorted(sorted));
  }

  private static FileContent reading(String... groups) {
    List<Measured> measured = new ArrayList<>();
    for (String group : groups) {
      Individuals values = new Individuals(Doubles.of(7));
      measured.add(new Measured("n", Optional.of(group), Subgroups.rows(1), values));
    }
    Source source = Gallery.document(PlainSample.rows(1).analysis()).source();
    return new FileContent(source, measured, Unit.NUMBER, DateFormat.standard());
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
