package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows of words beside dates: events, or the answers to a question. */
class TakenWordsTest {

  private static final String EVENTS = "events";

  /** The first notice of how rows were taken, or the code they are refused with. */
  private static String taken(String csv, Columns columns, Grouping grouping) {
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    try {
      return CsvReader.read(file, columns, ReadingOptions.standard(), grouping)
          .source()
          .notices()
          .stream()
          .map(notice -> notice.code())
          .filter(EVENTS::equals)
          .findFirst()
          .orElse("rows");
    } catch (DataException refused) {
      return refused.problems().get(0).code();
    }
  }

  private static String days(String heading, String... words) {
    StringBuilder rows = new StringBuilder(heading + "\n");
    for (int i = 0; i < 48; i++) {
      LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i * i % 160);
      rows.append(day + "," + words[(i * 7 % 11) % words.length] + "\n");
    }
    return rows.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "Theatre open;theatre shut, events",
    "North wing;South wing, events",
    "North wing;Old barn, choose-column",
    "North wing;Old barn door, choose-column",
    "North wing;Barn, choose-column",
    "Barn;North wing, choose-column",
    "M;F, events",
    "Blue;Red, choose-column",
    "Blue;Red;Unknown, choose-column",
    "Blue;Unknown, events",
    "Blue;Red;Green, events"
  })
  void twoWordsOfNoKnownKindAreAskedAboutAndNamesOfPlacesAreNot(String words, String how) {
    String rows = days("date,thing", words.split(";"));
    assertEquals(how, taken(rows, Columns.unnamed(), Grouping.none()));
  }

  @Test
  void whatWasAskedForEndsTheQuestion() {
    String rows = days("date,thing", "Blue", "Red");
    Grouping months = Grouping.none().with(Every.MONTH);
    assertEquals("rows", taken(rows, Columns.unnamed(), months.with(Combine.COUNT)));
    Columns by = Columns.unnamed().by("thing");
    assertEquals(EVENTS, taken(rows, by, months));
  }

  @ParameterizedTest
  @EnumSource(
      value = Shape.class,
      names = {"SHARES", "RATES", "SAMPLES"})
  void rowsWithoutNumbersAreNoSharesNoRatesAndNoSamples(Shape shape) {
    String rows = days("date,thing", "slipped", "tripped", "fell");
    assertEquals("choose-column", taken(rows, Columns.unnamed(), Grouping.of(shape)));
    assertEquals(EVENTS, taken(rows, Columns.unnamed(), Grouping.of(Shape.COUNTS)));
  }
}
