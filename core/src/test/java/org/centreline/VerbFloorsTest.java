package org.centreline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A verb has one name on every floor: the table in docs/architecture.md is what the folders are.
 */
class VerbFloorsTest {

  private static final List<String> FLOORS =
      List.of("analysis", "words", "plot", "report", "command");

  /** Rooms of these floors that serve all verbs, or several. */
  private static final Set<String> SHARED =
      Set.of(
          "plot.font",
          "plot.page",
          "plot.svg",
          "plot.xchart",
          "plot.axis",
          "plot.event",
          "plot.driver",
          "report.html",
          "report.office",
          "report.terminal",
          "analysis.risk",
          "command.project",
          "command.selftest");

  private final List<List<String>> table =
      Doc.named("docs/architecture.md").rows().stream().filter(r -> r.size() == 6).toList();

  @Test
  void theTableHasAllFloors() {
    List<String> floors = table.get(0).subList(1, 6);
    assertEquals(FLOORS, floors);
  }

  @Test
  void theTableShowsTheRoomsThereAre() {
    Set<String> shown = new TreeSet<>();
    for (List<String> row : table.subList(1, table.size())) {
      for (int i = 0; i < FLOORS.size(); i++) {
        String cell = row.get(i + 1);
        String own = FLOORS.get(i) + "/" + row.get(0) + "/";
        if (cell.startsWith("`")) {
          assertEquals("`" + own + "`", cell);
          shown.add(FLOORS.get(i) + "." + row.get(0));
        }
      }
    }
    assertEquals(rooms(), shown, "rooms of verbs in Tower, and in docs/architecture.md");
  }

  /** Every room one door behind the hall of these floors that is named after a verb. */
  private static Set<String> rooms() {
    List<String> all = new ArrayList<>();
    Tower.rooms().values().forEach(places -> places.forEach(all::addAll));
    Set<String> found = new TreeSet<>();
    for (String whole : all) {
      String room = whole.startsWith("cli.") ? whole.substring("cli.".length()) : whole;
      String[] words = room.split("\\.");
      if (words.length == 2 && FLOORS.contains(words[0]) && !SHARED.contains(room)) {
        found.add(room);
      }
    }
    return found;
  }
}
