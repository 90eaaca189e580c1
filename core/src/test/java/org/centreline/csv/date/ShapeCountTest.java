package org.centreline.csv.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapeCountTest {

  private static ShapeCount count(String... texts) {
    ShapeCount count = new ShapeCount();
    for (String text : texts) {
      count.add(text);
    }
    return count;
  }

  @Test
  void theShapeOfMost() {
    ShapeCount count = count("2024-01-01", "01/02/2024", "01/03/2024", "soon");
    assertEquals(Optional.of(DateShape.DAY_FIRST), count.most());
    assertEquals(3, count.dated());
    assertEquals(4, count.texts());
    assertEquals(Optional.empty(), count("soon").most());
    assertEquals(Optional.of(DateShape.DAY), count("01/02/2024", "2024-01-01").most());
  }

  @Test
  void oneCertainFinancialYearMakesTheOthers() {
    assertEquals(Optional.of(DateShape.FINANCIAL_YEAR), count("2011-12", "2012-13").most());
    assertFalse(count("2011-12", "2012-13").isAmbiguous());
    assertEquals(Optional.of(DateShape.FINANCIAL_YEAR), count("FY2010-11", "FY2011-12").most());
    assertFalse(count("FY2010-11", "FY2011-12").isAmbiguous());
    assertEquals(Optional.of(DateShape.MONTH), count("2010-11", "2011-12").most());
    assertEquals(Optional.of(DateShape.MONTH), count("2011-12", "2012-01").most());
  }

  @Test
  void severalThatMayBeEither() {
    assertTrue(count("2010-11", "2011-12").isAmbiguous());
    assertFalse(count("2011-12").isAmbiguous());
    assertFalse(count("2010-11", "2011-01").isAmbiguous());
  }
}
