package org.centreline.csv.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: ECMA-376 part 1, section 18.17.4.1: examples of serial days in both systems. */
class SerialTextTest {

  @ParameterizedTest
  @CsvSource({
    "1, dd/mm/yyyy, 1900-01-01",
    "59, dd/mm/yyyy, 1900-02-28",
    "60, dd/mm/yyyy, 1900-02-29",
    "61, dd/mm/yyyy, 1900-03-01",
    "0, dd/mm/yyyy, 1900-01-00",
    "3687.4207639, dd/mm/yyyy, 1910-02-03",
    "1.5, dd/mm/yyyy hh:mm, 1900-01-01 12:00",
    "2958465, dd/mm/yyyy, 9999-12-31",
    "2958466, dd/mm/yyyy, 2958466",
    "-1, dd/mm/yyyy, -1",
    "45383, mmm-yy, 2024-04-01",
    "45383.999999999, dd/mm/yyyy hh:mm, 2024-04-02 00:00",
    "45383.4375, dd/mm/yyyy hh:mm, 2024-04-01 10:30",
    "45383.43785, dd/mm/yyyy hh:mm, 2024-04-01 10:30:30",
    "45383.4375, h:mm, 2024-04-01 10:30",
    "0.30902777777777779, h:mm, 07:25",
    "0.30902777777777779, h:mm:ss, 07:25:00",
    "1.5, [h]:mm, 36:00",
    "0.00515046296296296, mm:ss, 07:25",
    "45383, General, 45383",
    "0.47799999999999998, 0.0%, 47.8%",
    "1, 0%, 100%",
    "-0.05, 0%, -5%",
    "1.2E-3, 0%, 0.12%",
    "0.30000000000000004, General, 0.3",
    "3.0000000000000004, 0.00, 3",
    "1E6, General, 1000000",
    "1234567890123456789, General, 1234567890123460000",
    "-0.5, General, -0.5",
    "3.0, General, 3",
    "30.10, 0.00, 30.1",
    "1E-999999999, General, 1E-999999999",
    "1E-400, General, 1E-400",
    "-1E-400, 0%, -1E-400%",
    "1E999999999, General, 1E999999999",
    "1E999999999, 0%, 1E999999999%",
    "0E-400, General, 0",
    "12, General, 12",
    "5., General, 5",
    "NaN, General, NaN",
    "0.0000000000000000, General, 0",
    "0.30000000000000000000000004, General, 0.3",
    "0.5, [mm], 720:00"
  })
  void days(String raw, String format, String expected) {
    assertEquals(expected, new SerialText(false).of(raw, CellFormat.of(format)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, dd/mm/yyyy, 1904-01-01",
    "1, dd/mm/yyyy, 1904-01-02",
    "43921, dd/mm/yyyy, 2024-04-01",
    "2225.4207639, dd/mm/yyyy, 1910-02-03",
    "0.5, h:mm, 12:00"
  })
  void daysSince1904(String raw, String format, String expected) {
    assertEquals(expected, new SerialText(true).of(raw, CellFormat.of(format)));
  }
}
