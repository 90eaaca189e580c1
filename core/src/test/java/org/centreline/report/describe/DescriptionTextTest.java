package org.centreline.report.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.centreline.analysis.describe.FileDescription;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.report.Glyphs;
import org.centreline.report.TextScreen;
import org.centreline.report.TextScreen.Colour;
import org.centreline.report.describe.DescribeReport.Length;
import org.junit.jupiter.api.Test;

class DescriptionTextTest {

  private static String text(String csv, TextScreen terminal) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    FileDescription described =
        FileDescription.of(new CsvFile("x.csv", bytes), ReadingOptions.standard());
    return DescriptionText.write(new DescribeReport(described, "x.csv", Length.PAGE), terminal);
  }

  @Test
  void everythingInOrder() {
    assertEquals(
        """
        x.csv: 3 rows and 3 columns; UTF-8, commas, header on line 1.

        Column   Taken for  Filled  Missing  Suppressed  Range
        month    date            3                       Jan 2024 to Mar 2024
        falls    count           2                    1  3 to 4
        Surname  personal        2        1

        Why, and examples:
          - month: its cells are dates; Jan 2024, Feb 2024, Mar 2024
          - falls: its numbers are whole and not negative; 3, 4
          - Surname: not shown: people's names

        Dates are in 'month', month's name and year as in Mar 2024: 3 months, from Jan
        2024 to Mar 2024.

        Warnings:
          - columns that may identify people: 'Surname' (people's names); a chart needs
            none of them: take them out of the file before it is kept or shared
            [identifiable]

        Notes:
          - 1 cell of 'falls' has no number: 1 suppressed [missing-values]

        Charts:
          - falls: Run chart, because there are 2 usable points and limits need at least
            13; with more points it would be a chart with limits.
            centreline chart x.csv --date month --value falls
        """,
        text(
            "month,falls,Surname\nJan 2024,3,Smith\nFeb 2024,<5,Jones\nMar 2024,4,\n",
            TextScreen.plain()));
  }

  @Test
  void errorsComeFirstAndWithoutAChartItSaysSo() {
    String text = text("month,n\n2024-01-01,x\n2024-02-01,2\n2024-03-01,3\n", TextScreen.plain());
    assertTrue(text.contains("Errors:\n  - line 2: column 'n': expected a number"), text);
    assertTrue(text.contains("No chart can be drawn as the file is: the errors above"), text);
  }

  @Test
  void sitesInColumnsAndEventsInRowsAreToldHowToGoOn() {
    String sites = "month,A,B,C\n2024-01-01,3,4,5\n2024-02-01,2,5,9\n";
    assertTrue(text(sites, TextScreen.plain()).contains("`centreline explain compare`"));
    String events = "date,place\n2024-01-01,Bed\n2024-01-01,Bed\n2024-01-02,Bed\n";
    String more = "2024-01-04,Chair\n2024-01-04,Chair\n2024-01-09,Chair\n";
    assertTrue(text(events + more, TextScreen.plain()).contains("centreline pareto x.csv"));
    String two = "month,A,B\n2024-01-01,3,4\n2024-02-01,2,5\n";
    assertFalse(text(two, TextScreen.plain()).contains("explain"));
  }

  @Test
  void noLineIsWiderThanTheScreenAndPlainScreensGetPlainLetters() {
    String name = "a very long name of a column that somebody typed with care ".repeat(2).strip();
    String csv = "m\u00E9trique," + name + ",\u201Ctwo\u201D\n2024-01-01,1,x\n2024-02-01,2,y\n";
    String text = text(csv, new TextScreen(80, Glyphs.ASCII, Colour.OFF));
    text.lines()
        .filter(line -> !line.contains("--"))
        .forEach(line -> assertTrue(line.length() <= 80, line));
    assertFalse(text.replace("m\u00E9trique", "").chars().anyMatch(c -> c > 126), text);
  }

  private static String wide(int columns) {
    StringBuilder csv = new StringBuilder("month");
    for (int i = 0; i < columns; i++) {
      csv.append(",wait at a site with a long name number ").append(i);
    }
    for (int month = 1; month <= 12; month++) {
      csv.append(month < 10 ? "\n2024-0" : "\n2024-").append(month);
      for (int i = 0; i < columns; i++) {
        csv.append(',').append((month * (i + 3)) % 11).append(".5");
      }
    }
    return csv.append('\n').toString();
  }

  private static String unwrapped(String text) {
    return text.replace('\n', ' ');
  }

  @Test
  void sixtyLinesAreThePageAndTheRestIsSaid() {
    String text = text(wide(80), TextScreen.plain());
    assertTrue(text.lines().count() <= DescriptionText.PAGE, text);
    assertTrue(text.contains("more columns"), text);
    assertTrue(text.contains("centreline chart x.csv --date month"), text);
    assertTrue(unwrapped(text).contains("`centreline describe FILE --all` shows everything."));
    assertFalse(text(wide(3), TextScreen.plain()).contains("--all"));
  }

  @Test
  void withoutAMeasureItSaysWhatWasFound() {
    String text = text("a,b\nx,y\nz,w\n", TextScreen.plain());
    String said = "no column was taken for a measure among a (group), b (group)";
    assertTrue(unwrapped(text).contains(said), text);
  }
}
