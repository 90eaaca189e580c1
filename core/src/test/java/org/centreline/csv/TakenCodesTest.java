package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said where rows are taken for answers, events, lengths of time or moments. */
class TakenCodesTest {

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 2);

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("events", "date\n" + days(15, 60, "", "")),
        Arguments.of("answers", "date,done\n" + days(60, 5, "yes", "no")),
        Arguments.of(
            "bad-answer", "date,done\n" + days(120, 5, "yes", "no") + "2025-01-01,maybe\n"),
        Arguments.of("ambiguous-length", "month,Average\n" + days(18, 31, "07:15", "07:40")),
        Arguments.of("lengths-of-time", "month,mean (min:sec)\n" + days(18, 31, "07:15", "08:10")),
        Arguments.of("far-date", "date,n\n" + days(24, 7, "3", "5") + "2099-01-01,4\n"),
        Arguments.of("joined-dates", "Year,Month,Falls\n2023,1,4\n2023,2,6\n2023,3,5\n"),
        Arguments.of("no-interval", "date\n2023-01-04\n"),
        Arguments.of("period-chosen", "date\n" + days(200, 3, "", "")),
        Arguments.of("same-day-events", "date\n" + days(15, 60, "", "") + "2023-01-02\n"),
        Arguments.of(
            "times-kept",
            "time,coded\n2024-01-02 09:00,12\n2024-01-02 10:00,17\n2024-01-02 11:00,9\n"));
  }

  /** Rows some days apart, of one text and another in turn. */
  private static String days(int rows, int apart, String even, String odd) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows; i++) {
      String cell = i % 2 == 0 ? even : odd;
      text.append(FIRST.plusDays((long) i * apart)).append(cell.isEmpty() ? "" : "," + cell);
      text.append('\n');
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isSaid(String code, String csv) {
    List<String> said = said(csv);
    assertTrue(said.contains(code), () -> "expected " + code + " of " + said);
  }

  private static List<String> said(String csv) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    try {
      Reading reading =
          CsvReader.read("x.csv", bytes, Columns.unnamed(), ReadingOptions.standard());
      return reading.source().notices().stream().map(Notice::code).toList();
    } catch (DataException refused) {
      return new ArrayList<>(refused.problems().stream().map(Problem::code).toList());
    }
  }
}
