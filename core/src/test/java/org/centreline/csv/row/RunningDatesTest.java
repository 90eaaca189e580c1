package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.junit.jupiter.api.Test;

class RunningDatesTest {

  private static final Grouping MONTHS =
      new Grouping(Optional.of(Every.MONTH), Optional.empty(), Shape.ANY, Checks.STRICT);

  private static RunningDates of(Optional<String> pattern, Grouping grouping, String... texts) {
    RunningDates dates = new RunningDates(pattern, grouping);
    List.of(texts).forEach(dates::add);
    return dates;
  }

  private static int day(String iso) {
    return (int) LocalDate.parse(iso).toEpochDay();
  }

  @Test
  void allAreReadAsTheFirstIs() {
    RunningDates dates =
        of(Optional.empty(), Grouping.none(), "soon", "01/03/2024", "2024-03-02", "31/04/2024");
    assertEquals(RunningDates.NONE, dates.period(0));
    assertEquals(day("2024-03-01"), dates.period(1));
    assertEquals(RunningDates.NONE, dates.period(2));
    assertEquals(RunningDates.NONE, dates.period(3));
  }

  @Test
  void periodsBeginWithTheirFirstDay() {
    RunningDates dates = of(Optional.of("d.M.yy"), MONTHS, "17.3.24");
    assertEquals(day("2024-03-01"), dates.period(0));
  }

  @Test
  void theWholeColumnMayTellOtherwise() {
    String[] texts = {"2011-12", "2012/13"};
    DateColumn column = new DateColumn(List.of(texts), Optional.empty());
    RunningDates first = of(Optional.empty(), Grouping.none(), texts);
    assertFalse(first.agree(column));
    assertEquals(day("2011-12-01"), first.period(0));
    RunningDates known = new RunningDates(column, Grouping.none());
    List.of(texts).forEach(known::add);
    assertTrue(known.agree(column));
    assertEquals(day("2011-04-01"), known.period(0));
    assertEquals(day("2012-04-01"), known.period(1));
  }

  @Test
  void whatIsLaterThanADayIsKnown() {
    String[] texts = new String[200];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = LocalDate.of(2024, 1, 1).plusDays(i).toString();
    }
    Grouping until = MONTHS.until(LocalDate.of(2024, 6, 10));
    RunningDates dates = new RunningDates(Optional.empty(), until);
    assertFalse(dates.areKnown());
    List.of(texts).forEach(dates::add);
    assertTrue(dates.areKnown());
    for (int i = 0; i < texts.length; i++) {
      boolean later = i > 161;
      assertEquals(later, dates.isLater(i), texts[i]);
      int month = day(texts[i].substring(0, 8) + "01");
      assertEquals(later ? RunningDates.NONE : month, dates.periodOf(texts[i]), texts[i]);
      assertTrue(later || dates.period(i) == month, texts[i]);
    }
    assertEquals(RunningDates.NONE, dates.periodOf("soon"));
    assertTrue(new RunningDates(Optional.of("d.M.yy"), MONTHS).areKnown());
  }
}
