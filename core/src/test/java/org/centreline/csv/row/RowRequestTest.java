package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.centreline.csv.Kept;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much there is room for. */
class RowRequestTest {

  private static RowRequest request(Axis axis, boolean daily, String pattern) {
    ReadingOptions options = pattern.isEmpty() ? ReadingOptions.standard() : Kept.dated(pattern);
    return new RowRequest(
        Texts.table("date,n\n2024-01-01,1\n"),
        new Layout(axis, 0, 1, -1, List.of(), List.of()),
        options,
        daily ? Grouping.none().with(Every.DAY) : Grouping.none(),
        List.of(),
        RowAggregation.SUMS,
        new FileFindings("x.csv"));
  }

  private static String refusal(Runnable check) {
    return assertThrows(DataException.class, check::run).problems().get(0).expected();
  }

  @ParameterizedTest
  @CsvSource({
    "DATES, false, 32767, at most 32767 dates",
    "LABELS, false, 32767, at most 32767 different labels",
    "ROWS, false, 32767, at most 32767 rows without dates",
    "DATES, true, 200000, at most 200000 dates",
    "LABELS, true, 32767, at most 32767 different labels"
  })
  void morePointsThanAChartHoldsAreRefused(Axis axis, boolean daily, int most, String expected) {
    RowRequest request = request(axis, daily, "");
    request.checkPoints(most);
    assertEquals(expected, refusal(() -> request.checkPoints(most + 1)));
  }

  @Test
  void textsThatAPatternReadsAreNoPointsYet() {
    request(Axis.DATES, false, "yyyy-MM-dd HH:mm").checkPoints(1_000_000);
    RowRequest labels = request(Axis.LABELS, false, "yyyy-MM-dd HH:mm");
    assertEquals("at most 32767 different labels", refusal(() -> labels.checkPoints(1_000_000)));
  }

  @Test
  void moreEventsThanThereIsRoomForAreRefused() {
    RowRequest request = request(Axis.DATES, false, "");
    request.checkEvents(32_767, 1_000_000);
    assertEquals(
        "at most 32767 events of a group, each of which is a point of this chart",
        refusal(() -> request.checkEvents(32_768, 32_768)));
    assertEquals(
        "at most 1000000 events, each of which is a point of this chart",
        refusal(() -> request(Axis.DATES, false, "").checkEvents(3, 1_000_001)));
  }
}
