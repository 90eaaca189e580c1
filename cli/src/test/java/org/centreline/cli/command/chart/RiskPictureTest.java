package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Pictures of cases show each further level, and the range of one case, as lines with a name. */
class RiskPictureTest extends FourHundredCases {

  @Test
  void levelsAndTheRangeOfOneCaseAreLinesOfTheirOwn() throws IOException {
    String plain = drawn(VLAD + " --levels 30");
    String all = drawn(VLAD + " --levels 30,75 --prediction-limits");
    assertEquals(lines(plain) + 4, lines(all), "above and below, for a level and for the range");
    assertEquals(2, named(all, "at 75%"));
    assertEquals(2, named(all, "at one case"));
    assertEquals(0, named(plain, "at one case"));
    assertTrue(all.contains("the dotted range, ±1.96 √Σp(1 - p), holds at one case"));
    String level = drawn(VLAD + " --levels 30,75");
    assertEquals(lines(plain) + 2, lines(level));
  }

  private String drawn(String asked) throws IOException {
    assertEquals(0, run(asked + " -o v.svg").code());
    return read("v.svg");
  }

  private static int lines(String svg) {
    return svg.split("stroke-dasharray", -1).length - 1;
  }

  private static int named(String svg, String name) {
    return svg.split(">" + name + "[^<]*<", -1).length - 1;
  }
}
