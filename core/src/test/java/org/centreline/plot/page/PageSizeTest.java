package org.centreline.plot.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSizeTest {

  @ParameterizedTest
  @CsvSource({"479, 300", "480, 299", "4001, 480", "960, 4001", "-1, -1"})
  void refusesWhatCannotBeReadOrPainted(int width, int height) {
    assertThrows(IllegalArgumentException.class, () -> new PageSize(width, height));
  }

  @Test
  void theStandardIsTwiceAsWideAsHigh() {
    assertEquals(new PageSize(960, 480), PageSize.STANDARD);
  }
}
