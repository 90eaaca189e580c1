package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.centreline.analysis.describe.FileDescription;
import org.centreline.analysis.describe.Trouble;
import org.centreline.analysis.describe.Trouble.Severity;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;

class DescriptionWordsTest {

  private static FileDescription of(String csv) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return FileDescription.of(new CsvFile("x.csv", bytes), ReadingOptions.standard());
  }

  private static final FileDescription FALLS =
      of("month,n,seen\nJan 2024,1,47.8%\nFeb 2024,2,50%\nMar 2024,7,50%\nMay 2024,1000,50%\n");

  @Test
  void theFileAndItsDates() {
    assertEquals(
        "x.csv: 4 rows and 3 columns; UTF-8, commas, header on line 1.",
        DescriptionWords.head(FALLS));
    assertEquals(
        "Dates are in 'month', month's name and year as in Mar 2024: 4 months, from Jan 2024 to"
            + " May 2024. 1 month has no row: Apr 2024.",
        DescriptionWords.dates(FALLS));
    assertEquals(
        "There is no column of dates: a chart would number the rows in file order.",
        DescriptionWords.dates(of("a,n\nx,1\n")));
    assertEquals(
        "Dates are in the headings of columns, year-month as in 2024-03: 3 dates without a rhythm,"
            + " from 1 Jan 2024 to 1 Sep 2024.",
        DescriptionWords.dates(of("a,2024-01,2024-03,2024-09\nx,1,2,3\n")));
  }

  @Test
  void rangesAndExamples() {
    assertEquals("Jan 2024 to May 2024", DescriptionWords.range(FALLS.facts().columns().get(0)));
    assertEquals("1 to 1,000", DescriptionWords.range(FALLS.facts().columns().get(1)));
    assertEquals("47.8% to 50%", DescriptionWords.range(FALLS.facts().columns().get(2)));
    assertEquals("47.8%, 50%", DescriptionWords.examples(FALLS.facts().columns().get(2)));
    FileDescription people = of("Surname,what,n\n" + rows(8));
    assertEquals(
        "not shown: people's names", DescriptionWords.examples(people.facts().columns().get(0)));
    assertEquals(
        "all different, not shown", DescriptionWords.examples(people.facts().columns().get(1)));
    assertEquals("", DescriptionWords.range(people.facts().columns().get(1)));
    assertEquals("7", DescriptionWords.range(people.facts().columns().get(2)));
  }

  private static String rows(int count) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append("Smith,a").append((char) ('a' + i)).append(",7\n");
    }
    return rows.toString();
  }

  @Test
  void troubles() {
    assertEquals(
        "line 4: column 'n': expected a number (and 2 more); fix: mend the cell [bad-number]",
        DescriptionWords.trouble(
            new Trouble(
                Severity.ERROR, "bad-number", 4, "n", "expected a number", "mend the cell", 3)));
    assertEquals(
        "tabs [delimiter]",
        DescriptionWords.trouble(new Trouble(Severity.NOTE, "delimiter", 0, "", "tabs", "", 1)));
  }

  @Test
  void plans() {
    assertEquals(
        "n: Run chart, because there are 4 usable points and limits need at least 13; with more"
            + " points it would be a chart with limits.",
        DescriptionWords.proposal(FALLS.proposals().get(0)));
    String wide = "m,Jan-24,Feb-24,Mar-24\nFalls,1,2,3\n";
    assertEquals("Falls", DescriptionWords.proposal(of(wide).proposals().get(0)).split(":")[0]);
    String two = ",Jan-24,Feb-24,Mar-24\nFalls,1,2,3\nUlcers,1,2,3\n";
    assertEquals(
        "every row (2 charts)",
        DescriptionWords.proposal(of(two).proposals().get(0)).split(":")[0]);
  }

  @Test
  void datesInSeveralColumnsAreToldTogether() {
    assertEquals(
        "Dates are in 'year' and 'month' together.",
        DescriptionWords.dates(of("year,month,n\n2024,1,5\n2024,2,6\n2024,3,4\n")));
  }

  @Test
  void manyMissingMonthsAreListedAsFarAsThereIsRoom() {
    StringBuilder rows = new StringBuilder("month,n\n");
    for (int month = 1; month <= 12; month++) {
      rows.append("2020-").append(month < 10 ? "0" : "").append(month).append(",5\n");
    }
    String said = DescriptionWords.dates(of(rows + "2022-03,7\n"));
    assertTrue(
        said.contains(
            ": 13 months, from Jan 2020 to Mar 2022. 14 months have no row: Jan 2021, Feb"),
        said);
    assertTrue(said.endsWith(", …."), said);
  }

  @Test
  void withoutAMeasureTheColumnsAreNamed() {
    FileDescription words = of("a,b\nx,y\nx,z\nw,y\n");
    String said = DescriptionWords.nothing(words);
    assertTrue(
        said.startsWith(
            "No chart can be drawn as the file is: no column was taken for a measure among a ("),
        said);
    assertTrue(said.contains("), b ("), said);
    assertFalse(said.contains(", …."), said);
    String seven = DescriptionWords.nothing(of("a,b,c,d,e,f,g\nx,y,x,y,x,y,x\nx,z,x,y,x,z,x\n"));
    assertTrue(seven.contains("), f ("), seven);
    assertFalse(seven.contains("), g ("), seven);
    assertTrue(seven.contains(", …. A chart needs numbers"), seven);
  }

  @Test
  void whatIsLeftOutIsCounted() {
    assertEquals("… and 31 more columns", DescriptionWords.more(31, "column"));
    assertEquals("… and 1 more column", DescriptionWords.more(1, "column"));
    assertEquals(
        "`centreline describe FILE --all` shows everything.", DescriptionWords.rest(FALLS));
  }

  @Test
  void aTroubleOfACellNamesItAndNothingTwice() {
    assertEquals(
        "column 'n': expected a number [bad-number]",
        DescriptionWords.trouble(
            new Trouble(Severity.ERROR, "bad-number", 0, "n", "expected a number", "", 1)));
  }
}
