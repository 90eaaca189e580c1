package org.centreline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One name for one thing: whoever searches for a type by its simple name finds one file. Nested
 * types are told apart by what they stand in.
 */
class TwinNamesTest {

  /** The names that may stand more than once, each with the reason. */
  private static final Map<String, String> REASONS = Map.of();

  @Test
  void noNameStandsTwiceWithoutAReason() {
    Map<String, Set<String>> unexplained = new TreeMap<>(twins());
    unexplained.keySet().removeAll(REASONS.keySet());
    assertEquals(Map.of(), unexplained, "names of several rooms: tell them apart by their field");
  }

  @Test
  void noReasonIsLeftOver() {
    Set<String> idle = new TreeSet<>(REASONS.keySet());
    idle.removeAll(twins().keySet());
    assertEquals(Set.of(), idle, "names that stand once and need no reason");
  }

  /** The rooms of each name that has several. */
  private static Map<String, Set<String>> twins() {
    Map<String, Set<String>> rooms = new TreeMap<>();
    for (String folder : List.of("src/main/java", "../cli/src/main/java")) {
      for (SourceFile file : SourceFile.under(folder)) {
        rooms.computeIfAbsent(name(file), name -> new TreeSet<>()).add(file.room());
      }
    }
    Stream.of("package-info", "module-info").forEach(rooms::remove);
    rooms.values().removeIf(several -> several.size() < 2);
    return rooms;
  }

  private static String name(SourceFile file) {
    return file.path().getFileName().toString().replace(".java", "");
  }
}
