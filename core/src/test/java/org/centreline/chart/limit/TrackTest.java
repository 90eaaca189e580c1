package org.centreline.chart.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class TrackTest {

  private static final Doubles NONE = Doubles.missing(2);
  private static final Doubles UP = Doubles.of(1, 2);
  private static final Doubles DOWN = Doubles.of(-1, -2);

  @Test
  void whatIsFollowedIsOneRowOrBothSums() {
    assertEquals(List.of(UP), Track.of(UP).followed());
    assertEquals(List.of(UP, DOWN), new Track(UP, UP, DOWN).followed());
    assertEquals(List.of(DOWN), new Track(UP, NONE, DOWN).followed());
    assertEquals(List.of(NONE), new Track(UP, NONE, NONE).followed());
  }

  @Test
  void theDataAndWhatIsMadeOfThemHaveTheirOwnScales() {
    Track scaled = new Track(UP, UP, DOWN).times(10, 4);
    assertEquals(Doubles.of(10, 20), scaled.values());
    assertEquals(Doubles.of(4, 8), scaled.statistic());
    assertEquals(Doubles.of(-4, -8), scaled.lower());
  }
}
