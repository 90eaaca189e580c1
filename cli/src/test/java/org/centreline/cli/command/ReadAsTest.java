package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.centreline.csv.CsvReader;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.junit.jupiter.api.Test;

class ReadAsTest {

  private static String of(String csv) {
    return of(csv.getBytes(StandardCharsets.UTF_8));
  }

  private static String of(byte[] csv) {
    return ReadAs.of(
        CsvReader.read("x.csv", csv, Columns.unnamed(), ReadingOptions.standard()).source());
  }

  @Test
  void encodingDelimiterDatesAndRows() {
    assertEquals(
        "Read as: UTF-8, commas, dates day/month/year as in 01/03/2024; 2 of 3 rows used.",
        of("date,n\n01/03/2024,1\n02/03/2024,2\nSource: us\n"));
    assertEquals(
        "Read as: windows-1252, semicolons; 1 of 1 rows used.",
        of("stra\u00DFe;n\nx;1\n".getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals("Read as: UTF-8, tabs; 1 of 1 rows used.", of("a\tn\nx\t1\n"));
    assertEquals("Read as: UTF-8, cells separated by |; 1 of 1 rows used.", of("a|n\nx|1\n"));
  }
}
