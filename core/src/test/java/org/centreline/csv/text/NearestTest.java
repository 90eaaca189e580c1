package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> NAMES =
      List.of("Under 4 Hours", "Percent Under 4 Hours", "Trust", "n", "");

  @Test
  void theNameWithTheFewestSlips() {
    assertEquals(Optional.of("Percent Under 4 Hours"), Nearest.to("Percnt Under 4 Hours", NAMES));
    assertEquals(Optional.of("Trust"), Nearest.to("Trsut", NAMES));
    assertEquals(Optional.of("Trust"), Nearest.to("trusts", NAMES));
  }

  @Test
  void aPartOfTheName() {
    assertEquals(Optional.of("Percent Under 4 Hours"), Nearest.to("Percent", NAMES));
  }

  @Test
  void nothingWhereAllAreFar() {
    assertEquals(Optional.empty(), Nearest.to("attendances", NAMES));
    assertEquals(Optional.empty(), Nearest.to("x".repeat(1 << 20), NAMES));
    assertEquals(Optional.empty(), Nearest.to("", NAMES));
  }
}
