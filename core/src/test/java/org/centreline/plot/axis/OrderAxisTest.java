package org.centreline.plot.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.centreline.analysis.Note;
import org.centreline.plot.Colour;
import org.centreline.plot.TextStyle;
import org.centreline.series.Subgroups;
import org.centreline.series.Subgroups.Kind;
import org.junit.jupiter.api.Test;

class OrderAxisTest {

  private static final TextStyle STYLE = TextStyle.regular(12, new Colour(0));

  @Test
  void everyLabelIsShownWhereAllFit() {
    Subgroups wards = Subgroups.ofLabels(Kind.LABEL, List.of("Ward A", "Ward B of the day unit"));
    assertEquals("Ward A/ Ward B of the/day unit", shown(wards, 200));
  }

  @Test
  void rowsAreShownAtRoundNumbers() {
    assertEquals("1/ 2/ 3/", shown(Subgroups.rows(3), 300));
    assertEquals("5/ 10/ 15/ 20/ 25/ 30/ 35/ 40/ 45/", shown(Subgroups.rows(45), 300));
  }

  @Test
  void labelsThinOutFromTheFirst() {
    List<String> labels = IntStream.range(0, 30).mapToObj(i -> "batch " + i).toList();
    assertEquals(
        "batch 0/ batch 5/ batch 10/ batch 15/ batch 20/ batch 25/",
        shown(Subgroups.ofLabels(Kind.LABEL, labels), 400));
  }

  @Test
  void notesStandAtTheirLabel() {
    XAxis axis = XAxis.of(Subgroups.ofLabels(Kind.LABEL, List.of("A", "B")));
    assertEquals(1, axis.place(new Note("B", Optional.empty(), "x")).getAsDouble());
    assertEquals(true, axis.place(new Note("C", Optional.empty(), "x")).isEmpty());
  }

  private static String shown(Subgroups subgroups, double width) {
    XAxis axis = XAxis.of(subgroups);
    return axis.ticks(new Across(axis.range(), 0, width), STYLE).stream()
        .map(tick -> tick.label() + "/" + tick.below())
        .collect(Collectors.joining(" "));
  }
}
