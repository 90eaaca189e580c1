package org.centreline.csv.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.csv.request.ReadingOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {

  @ParameterizedTest
  @CsvSource({
    "when, 2024-01-01 2024-02-01, true, false, false",
    "when, 2024-01-01 soon 2024-02-01, true, false, false",
    "when, 2024-01-01 soon, false, false, false",
    "waits, 5 * 6, false, true, true",
    "waits, 5 x 6, false, false, true",
    "waits, * NA, false, false, false",
    "waits, 45292 45323, false, true, true",
    "waits, 2021 2022, false, true, true",
    "Month, 45292 45323, true, true, true",
    "year, 2021 2022, true, true, true",
    "week_ending, 20240105 20240112, true, true, true",
    "week_no, 1 2, false, true, true",
    "data, 45292 45323, false, true, true",
    "data, 2024-01-01 2024-02-01, true, false, false",
    "calls per month, 45292 45323, false, true, true",
    "bed days, 45292 45323, false, true, true",
    "code, 100 E101 102 103 104 105, false, false, false",
    "falls, 1 O2 3 4 5 6 7 8 9 10 11 12, false, false, true",
    "dose, 5mg 6 7 8, false, false, true",
    "falls, 1 E2 3 4 5 6 7 8 9 10, false, false, false",
    "cost, \u00A35 \u00A36, false, true, true",
    "Wait (mm:ss), 7:25 8:00, false, true, true",
    "wait, 7:25 8:00, false, false, false",
    "trust, A B, false, false, false"
  })
  void tellsDatesFromNumbers(
      String name, String cells, boolean dates, boolean numbers, boolean mostly) {
    Profile profile = new Profile(name, ReadingOptions.standard());
    for (String cell : cells.split(" ")) {
      profile.add(cell);
    }
    assertEquals(dates, profile.isDates());
    assertEquals(numbers, profile.isNumbers());
    assertEquals(mostly, profile.isMostlyNumbers());
  }
}
