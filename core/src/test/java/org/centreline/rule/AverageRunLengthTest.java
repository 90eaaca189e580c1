package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.centreline.rule.sequence.Missing;
import org.centreline.rule.sequence.Zone;
import org.centreline.rule.signal.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Average run lengths with a known mean and sigma, through the rules themselves.
 *
 * <p>Source of the first eight: C. W. Champ and W. H. Woodall, Technometrics 29 (1987) 393-399,
 * table 1 (at no shift and at one sigma); the sets of Making Data Count were computed apart.
 */
@Tag("once")
class AverageRunLengthTest {

  @ParameterizedTest(name = "three sigma {0}: {1} and {2}")
  @CsvSource({
    "'', 370.40, 43.89",
    "2of3, 225.44, 20.01",
    "4of5, 166.05, 12.66",
    "run8, 152.73, 14.58",
    "2of3 4of5, 132.89, 10.95",
    "2of3 run8, 122.05, 11.73",
    "4of5 run8, 105.78, 10.19",
    "2of3 4of5 run8, 91.75, 9.22",
    "run7, 95.73, ",
    "mdc2of3, 264.51, ",
    "mdc2of3 run7, 87.93, 10.62",
    "mdc2of3 run6, 52.15, 9.01"
  })
  void agreesToTheHundredth(String names, double atNone, Double atOne) {
    RunLengthChain chain = new RunLengthChain(rules(names), memory(names));
    assertEquals(atNone, chain.average(0), 0.01);
    if (atOne != null) {
      assertEquals(atOne, chain.average(1), 0.01);
    }
  }

  private static int memory(String names) {
    return names.contains("run8") ? 7 : names.contains("run") ? 6 : names.contains("4") ? 4 : 2;
  }

  private static List<Rule> rules(String names) {
    List<Rule> rules = new ArrayList<>(List.of(new BeyondLimits()));
    for (String name : names.split(" ")) {
      switch (name) {
        case "2of3" -> rules.add(new SeveralBeyond(2, 3, Zone.TWO_SIGMA));
        case "4of5" -> rules.add(new SeveralBeyond(4, 5, Zone.ONE_SIGMA));
        case "run8" -> rules.add(new Shift(8, Missing.SKIPPED, Missing.ENDS));
        case "run7" -> rules.add(new Shift(7, Missing.SKIPPED, Missing.ENDS));
        case "run6" -> rules.add(new Shift(6, Missing.SKIPPED, Missing.ENDS));
        case "mdc2of3" -> rules.add(new TwoOfThree(TwoOfThree.Band.BEYOND_TWO_SIGMA));
        default -> {}
      }
    }
    return rules;
  }
}
