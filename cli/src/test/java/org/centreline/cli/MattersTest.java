package org.centreline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.centreline.Matter;
import org.junit.jupiter.api.Test;

/** What the core calls a matter, the command line calls by the option that people type. */
class MattersTest {

  @Test
  void everyMatterGoesByAnOptionThatThereIs() {
    Set<String> options = new HashSet<>();
    Verbs.all().forEach(verb -> options.addAll(verb.syntax().names()));
    for (Matter matter : Matter.values()) {
      String hint = " is no option; see centreline-matters.txt";
      assertTrue(options.contains(matter.toString()), matter + hint);
    }
  }

  @Test
  void noTwoMattersGoByOneOption() {
    Set<String> names = new HashSet<>();
    Arrays.stream(Matter.values()).forEach(matter -> names.add(matter.toString()));
    assertEquals(Matter.values().length, names.size());
  }
}
