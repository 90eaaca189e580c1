package org.centreline.csv.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: ECMA-376 part 1, sections 18.8.30 and 18.8.31. */
class CellFormatTest {

  private static String of(CellFormat format) {
    return (format.date() ? "date" : "")
        + (format.time().isEmpty() ? "" : " " + format.time())
        + (format.elapsed() ? " on" : "")
        + (format.percent() ? "%" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          General              ~ ''
          Standard             ~ ''
          0.00                 ~ ''
          #,##0.00;[Red]-#,##0 ~ ''
          0.00E+00             ~ ''
          "days" 0             ~ ''
          0 "d/m/y"            ~ ''
          0\\d                 ~ ''
          0_d                  ~ ''
          [$-809]0             ~ ''
          [Red]0;[Dmy]0        ~ ''
          @                    ~ ''
          *d0                  ~ ''
          0 "d                 ~ ''
          [h                   ~ ''
          []0                  ~ ''
          [aa]0                ~ ''
          [hm]0                ~ ''
          [mm]                 ~ ' m on'
          dd/mm/yyyy           ~ date
          D-MMM-YY             ~ date
          mmm\\-yy             ~ date
          mmmm                 ~ date
          yyyy                 ~ date
          [$-F800]dddd, mmmm dd, yyyy ~ date
          [$-409]d-mmm-yy;@    ~ date
          dd/mm/yyyy hh:mm     ~ date hm
          yyyy-mm-dd"T"hh:mm:ss ~ date hms
          h:mm AM/PM           ~ ' hm'
          hh:mm:ss             ~ ' hms'
          mm:ss.0              ~ ' ms'
          [h]:mm               ~ ' hm on'
          [mm]:ss              ~ ' ms on'
          [ss]                 ~ ' s on'
          0%                   ~ %
          0.0%                 ~ %
          0.0\\%               ~ ''
          0.0"%"               ~ ''
          [Green]0.0%;-0.0%    ~ %
          """)
  void codes(String code, String expected) {
    assertEquals(expected, of(CellFormat.of(code.strip())));
  }

  @Test
  void thoseThatHaveNumbersAlone() {
    Map<String, String> found = new java.util.TreeMap<>();
    for (int id = 0; id < 164; id++) {
      String kind = of(CellFormat.of(Integer.toString(id), Map.of()));
      if (!kind.isEmpty()) {
        found.merge(kind, Integer.toString(id), (a, b) -> a + " " + b);
      }
    }
    assertEquals(
        Map.of(
            "%", "9 10",
            "date", "14 15 16 17",
            " hm", "18 20",
            " hms", "19 21",
            "date hm", "22",
            " ms", "45 47",
            " hms on", "46"),
        found);
  }

  @Test
  void aWorkbookMayGiveThemCodesOfItsOwn() {
    assertEquals("%", of(CellFormat.of("14", Map.of("14", "0%"))));
    assertEquals(List.of(""), List.of(of(CellFormat.of("999", Map.of()))));
  }
}
