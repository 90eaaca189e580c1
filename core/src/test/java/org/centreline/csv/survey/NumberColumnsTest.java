package org.centreline.csv.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;

class NumberColumnsTest {

  private static List<String> of(String text) {
    return NumberColumns.of(new CsvFile("n.csv", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void columnsOfNumbersAreFound() {
    assertEquals(
        List.of("n", "share"), of("day,n,ward,share\n2024-01-01,3,A,4%\n2024-01-02,NA,B,5%\n"));
  }

  @Test
  void datesTextsAndMixturesAreNone() {
    assertEquals(List.of(), of("year,x,empty\n2023,a,\n2024,3,\n"));
  }

  @Test
  void columnsThatShareANameAreNone() {
    assertEquals(List.of("A", "b"), of("a,A,a,b\n1,2,3,4\n5,6,7,8\n"));
  }

  @Test
  void monthsAsColumnsAreNone() {
    assertEquals(List.of(), of("ward,2024-01,2024-02,2024-03\nA,1,2,3\n"));
  }

  @Test
  void numbersOfPeopleAreNone() {
    assertEquals(
        List.of("days"),
        of("date,NHS number,days\n2024-01-01,9434765919,3\n2024-01-02,4505577104,5\n"));
  }
}
