package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WideHeaderTest {

  private static WideHeader wide(String... names) {
    return new WideHeader(Texts.header(names));
  }

  @Test
  void datesBehindLabels() {
    WideHeader wide = wide("Site", "Ward", "Jan-24", "Feb-24", "Mar-24");
    assertTrue(wide.isWide());
    assertEquals(List.of(2, 3, 4), wide.dates());
    assertEquals(List.of(0, 1), wide.labels());
    assertEquals("Jan-24 to Mar-24", wide.span());
  }

  @Test
  void totalsMayFollow() {
    assertTrue(wide("Ward", "Jan-24", "Feb-24", "Mar-24", "", "Total 2024", "YTD").isWide());
    assertFalse(wide("Ward", "Jan-24", "Feb-24", "Mar-24", "Remarks").isWide());
  }

  @Test
  void twoDatesAreTooFew() {
    assertFalse(wide("Ward", "Jan-24", "Feb-24").isWide());
  }

  @Test
  void datesAreWrittenInOneWay() {
    assertFalse(wide("Ward", "Jan-24", "Feb-24", "Mar-24", "2024-04").isWide());
    assertFalse(wide("Ward", "31/04/2024", "31/06/2024", "31/09/2024").isWide());
  }

  @Test
  void plainNumbersAreNoDates() {
    assertFalse(wide("Ward", "2021", "2022", "2023").isWide());
  }
}
