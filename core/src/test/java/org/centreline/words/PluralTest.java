package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.analysis.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

  @ParameterizedTest
  @CsvSource({
    "days, day",
    "bed days, bed day",
    "Days, Day",
    "injuries, injury",
    "infections, infection",
    "points, point",
    "mmHg, mmHg",
    "Celsius, Celsius",
    "%, %",
    "people, people",
    "per 1000 bed days, per 1000 bed days",
    "falls per 1000 bed days, falls per 1000 bed days",
    "days/week, days/week"
  })
  void oneOfAUnitIsOneThing(String unit, String one) {
    assertEquals(one, Plural.one(unit));
  }

  @Test
  void aNumberAgreesWithItsUnit() {
    Numbers days = new Numbers(new Scale(1, "days", Scale.Kind.PLAIN), new Precision(0, 0));
    assertEquals("1 day", days.text(1));
    assertEquals("1 day", days.datum(1.2));
    assertEquals("-1 day", days.typed(-1));
    assertEquals("0 days", days.text(0));
    assertEquals("11 days", days.text(11));
    assertEquals("0 to 1 days", days.range(0, 1));
    Numbers finer = new Numbers(days.scale(), new Precision(1, 1));
    assertEquals("1.0 days", finer.text(1));
  }
}
