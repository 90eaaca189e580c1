package org.centreline.csv.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.centreline.csv.date.DateCells.Part;
import org.centreline.csv.date.DateCells.Unit;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateCellsTest {

  @ParameterizedTest
  @CsvSource({
    "'2024,3', MONTH, 2024-03",
    "'2024,October', MONTH, 2024-10",
    "'2023-24,March', MONTH, 2024-03",
    "'2023/24,April', MONTH, 2023-04",
    "'2023/24,4', MONTH, 2023/24 4",
    "'2024,Q2', QUARTER, 2024 Q2",
    "'2023/24,1', QUARTER, 2023/24 Q1",
    "'2024,Week 5', WEEK, 2024-W05",
    "'2023/2024,March', MONTH, 2024-03",
    "'2024,', MONTH, ''",
    "',3', MONTH, ''",
    "'2024,3 4', QUARTER, 2024 3 4",
    "'2024,3/4', QUARTER, 2024 3/4",
    "'2024,3° trim.', QUARTER, 2024 Q3",
    "'2024,week', WEEK, 2024 week",
    "'2024,123', DAY, 2024 123",
    "'2024,soon', MONTH, 2024 soon"
  })
  void aYearAndItsPartAreOneText(String line, Unit unit, String text) {
    DateCells cells = new DateCells(0, List.of(new Part(1, unit)));
    assertEquals(text, cells.of(Texts.row(line)));
  }

  @Test
  void textsAreMonthsOrQuartersWhereAllAre() {
    assertEquals(Optional.of(Unit.MONTH), DateCells.unit(List.of("Jan", "Feb")));
    assertEquals(Optional.of(Unit.QUARTER), DateCells.unit(List.of("Q1", "4. Quartal")));
    for (List<String> none :
        List.of(
            List.of("Q1", "Q5"),
            List.of("Q0", "Q1"),
            List.of("1", "2"),
            List.of("Quarter", "Q1"),
            List.of("Q1", "Ward 2"),
            List.<String>of())) {
      assertEquals(Optional.empty(), DateCells.unit(none), none.toString());
    }
  }

  @Test
  void aDayMayFollow() {
    List<Part> parts = List.of(new Part(1, Unit.MONTH), new Part(2, Unit.DAY));
    assertEquals("2024-03-09", new DateCells(0, parts).of(Texts.row("2024,3,9")));
  }

  @Test
  void oneCellMayHoldAYearAndItsPart() {
    DateCells weeks = DateCells.of(1, Unit.WEEK);
    assertEquals("2024-W05", weeks.of(Texts.row("x,202405")));
    assertEquals("2024-W12", weeks.of(Texts.row("x,12/2024")));
    assertEquals("soon", weeks.of(Texts.row("x,soon")));
    assertEquals("", weeks.of(Texts.row("x,")));
    assertEquals("2024 Q3", DateCells.apart("20243", Unit.QUARTER));
    assertTrue(weeks.areJoined());
  }

  @Test
  void whatTheDateIsMadeOfIsTold() {
    IntFunction<String> names = List.of("Year", "Month", "Day")::get;
    assertEquals(
        "'Year' holds years and weeks, counted as ISO 8601 does, from Monday",
        DateCells.of(0, Unit.WEEK).told(names));
    assertEquals("'Year' holds years and quarters", DateCells.of(0, Unit.QUARTER).told(names));
    DateCells three = new DateCells(0, List.of(new Part(1, Unit.MONTH), new Part(2, Unit.DAY)));
    assertEquals("'Year' and 'Month' and 'Day' together are the date", three.told(names));
    assertTrue(three.hold(0) && three.hold(1) && three.hold(2));
    assertFalse(three.hold(3));
  }

  @Test
  void textsAreWeeksWhereAllAre() {
    assertTrue(DateCells.areWeeks(List.of("Wk 1", "W53", "KW 09", "Semaine 1")));
    assertTrue(DateCells.areQuarters(List.of("K1", "4° trim.", "Q2")));
    for (String none : List.of("W54", "W0", "W", "5", "Ward 1", "W1/2", "W1-", "W 1 2", "W100")) {
      assertFalse(DateCells.areWeeks(List.of("W1", none)), none);
    }
  }

  @Test
  void oneCellIsTakenAsItStands() {
    assertEquals("1 Mar 2024", DateCells.of(1).of(Texts.row("x,1 Mar 2024")));
    assertTrue(DateCells.of(1).hold(1));
    assertFalse(DateCells.of(1).areJoined());
  }
}
