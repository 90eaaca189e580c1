package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code repeated-cases: a case that stands in a file twice is told and counted. */
class RepeatedCasesTest {

  private static final String HEAD = "case_id,date,died,risk\n";

  private static String rows(int count, String risk) {
    Random random = new Random(5);
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append("K" + i + "," + LocalDate.of(2024, 1, 1).plusDays(i / 3) + ",");
      rows.append((random.nextInt(10) == 0 ? 1 : 0) + ",");
      rows.append(String.format(java.util.Locale.ROOT, risk, 0.01 + 0.3 * random.nextDouble()));
      rows.append("\n");
    }
    return rows.toString();
  }

  private static FileContent read(String text, boolean risks) {
    Columns columns = Columns.of("date", "died");
    return CsvReader.read(
        new CsvFile("x.csv", text.getBytes(StandardCharsets.UTF_8)),
        risks ? columns.over("risk") : columns,
        ReadingOptions.standard(),
        Grouping.of(Shape.CASES));
  }

  private static List<String> told(String text, boolean risks) {
    return read(text, risks).source().notices().stream()
        .filter(notice -> notice.code().equals("repeated-cases"))
        .map(Notice::message)
        .toList();
  }

  private static String withoutIds(String text) {
    return text.replaceAll("(?m)^[^,]*,", "");
  }

  private static String line(String text, int number) {
    return text.split("\n")[number - 1] + "\n";
  }

  @Test
  void byTheNumberOfTheCaseWhateverElseDiffers() {
    String text = HEAD + rows(60, "%.4f") + "K7,2024-01-09,1,0.2222\n";
    String said = told(text, true).get(0);
    assertTrue(said.startsWith("1 case may stand in the file twice: line 9 and line 62"), said);
    assertTrue(said.contains("'case_id'") && !said.contains("K7"), said);
    assertEquals(61, read(text, true).measured().get(0).series().size(), "both are counted");
    assertTrue(read(text, true).source().notices().stream().anyMatch(Notice::isWarning));
  }

  @Test
  void aPersonMayHaveTwoOperationsButNotTheSameOneTwice() {
    String text = HEAD.replace("case_id", "mrn") + rows(60, "%.4f");
    assertEquals(List.of(), told(text + "K7,2024-06-09,0,0.1\n", true));
    assertEquals(1, told(text + "K7,2024-01-03,0,0.1\n", true).size());
  }

  @Test
  void elseByRowsThatAreEqualCellByCell() {
    String text = withoutIds(HEAD + rows(60, "%.4f"));
    assertEquals(List.of(), told(text, true));
    String said = told(text + line(text, 20), true).get(0);
    assertTrue(said.contains("line 20 and line 62 are equal cell by cell"), said);
  }

  @Test
  void rowsWithLittleInThemAreEqualByChance() {
    String coarse = withoutIds(HEAD + rows(300, "%.1f"));
    assertEquals(List.of(), told(coarse, true));
    String bare = coarse.replaceAll("(?m),[^,]*$", "");
    assertEquals(List.of(), told(bare, false));
  }

  @Test
  void aFileThatWasAddedToItselfIsTold() {
    String once = withoutIds(rows(90, "%.3f"));
    String said = told("date,died,risk\n" + once + "2024-05-01,0,0.11\n" + once, true).toString();
    String notices =
        read("date,died,risk\n" + once + "2024-05-01,0,0.11\n" + once, true)
            .source()
            .notices()
            .toString();
    assertTrue(said.contains("90 cases") || notices.contains("duplicate-rows"), notices);
  }

  @Test
  void aColumnIsOfNumbersByItsHeadingAndByItsCells() {
    String rows = rows(60, "%.4f");
    for (String heading : List.of("Spell", "MRN", "patient-id", "Case no.", "Record (ref)")) {
      String text = heading + ",date,died,risk\n" + rows;
      String twice = text + "K7,2024-01-03,1,0.2222\n";
      assertEquals(1, told(twice, true).size(), heading);
      assertTrue(told(twice, true).get(0).contains("have the same '" + heading), heading);
    }
    for (String heading : List.of("Ward", "2024", "Operation name")) {
      String text = heading + ",date,died,risk\n" + rows;
      assertEquals(List.of(), told(text + "K7,2024-01-03,1,0.2222\n", true), heading);
    }
    String few = HEAD + rows.replaceAll("(?m)^K(\\d)\\d*", "K$1") + "K7,2024-01-09,1,0.2222\n";
    assertEquals(List.of(), told(few, true), "numbers that many rows have are none of cases");
  }

  @Test
  void rowsWithoutANumberAreNoTwins() {
    String text = HEAD + rows(60, "%.4f") + ",2024-01-09,1,0.2222\n,2024-01-09,1,0.3333\n";
    assertEquals(List.of(), told(text, true));
  }

  @Test
  void everyCaseTwiceIsToldThoughNoNumberStandsOnce() {
    String once = rows(30, "%.4f");
    String again = once.replace(",0.", ",0.1");
    String said = told(HEAD + once + again, true).get(0);
    assertTrue(said.startsWith("30 cases may stand in the file twice"), said);
  }

  @Test
  void oneCaseIsNotThereTwice() {
    assertEquals(List.of(), told(withoutIds(HEAD + rows(1, "%.4f")), true));
  }

  @Test
  void aCaseWithoutItsNumberIsNoneThatIsKnown() {
    String text = HEAD + rows(60, "%.4f");
    assertEquals(List.of(), told(text + ",2024-01-09,1,0.2222\n,2024-01-09,1,0.2222\n", true));
  }

  @Test
  void aColumnOfNumbersThatRepeatIsNoneOfCases() {
    String text = (HEAD + rows(60, "%.4f")).replaceAll("(?m)^K\\d*([0-3]),", "W$1,");
    String said = told(text + "W1,2024-01-01,1,0.2222\nW1,2024-01-01,1,0.2222\n", true).get(0);
    assertTrue(said.contains("line 62 and line 63 are equal cell by cell"), said);
  }

  @Test
  void withoutDatesAPersonStandsThereOnce() {
    String text = HEAD.replace("case_id", "mrn") + rows(60, "%.4f") + "K7,2024-06-09,0,0.1111\n";
    String undated = text.replaceAll("(?m)^([^,]*),[^,]*", "$1");
    Columns columns = Columns.unnamed().valued("died").over("risk");
    List<String> told =
        CsvReader.read(
                new CsvFile("x.csv", undated.getBytes(StandardCharsets.UTF_8)),
                columns,
                ReadingOptions.standard(),
                Grouping.of(Shape.CASES))
            .source()
            .notices()
            .stream()
            .map(Notice::message)
            .filter(message -> message.contains("line 9 and line 62 have the same 'mrn'"))
            .toList();
    assertEquals(1, told.size());
  }

  @Test
  void anEmptyColumnOfNumbersTellsNothing() {
    String empty =
        withoutIds(HEAD + rows(60, "%.4f")).replaceAll("(?m)^", ",").replace(",date", "id,date");
    String said = told(empty + line(empty, 7), true).get(0);
    assertTrue(said.contains("line 7 and line 62 are equal cell by cell"), said);
  }

  @Test
  void aFileThatStandsThereTwiceIsToldByItsNumbersIfNoneIsMissing() {
    String rows = rows(60, "%.4f");
    String numbers = told(HEAD + rows + rows, true).get(0);
    assertTrue(numbers.contains("60 cases") && numbers.contains("have the same"), numbers);
    String cells = told(HEAD + rows + rows + ",2024-03-09,1,0.2222\n", true).get(0);
    assertTrue(cells.contains("60 cases") && cells.contains("are equal cell by cell"), cells);
  }

  /**
   * 40 rows of which some are equal to another one of their date. Of dates with 4 rows there are 60
   * pairs of one date; one twin makes 2 of 40 · 39 ordered pairs alike, so 60 · 2 / 1560 = 0.08 are
   * to be expected, and 0.08 + 3 √0.08 = 0.91. Of dates with 10 rows it is 180 · 2k / 1560: for
   * three twins 0.69 + 2.50 = 3.2, for four 0.92 + 2.88 = 3.8.
   */
  @ParameterizedTest
  @CsvSource({"4, 1, true", "10, 1, false", "10, 3, false", "10, 4, true"})
  void moreThanThreeDeviationsAboveChanceAreTold(int aDate, int twins, boolean told) {
    StringBuilder rows = new StringBuilder("date,died,risk\n");
    for (int i = 0; i < 40; i++) {
      rows.append(LocalDate.of(2024, 1, 1).plusDays(i / aDate)).append(",0,0.");
      // A twin stands below the first row of its date.
      int text = i % aDate == 1 && i / aDate < twins ? i - 1 : i;
      rows.append(100 + text).append('\n');
    }
    assertEquals(told ? 1 : 0, told(rows.toString(), true).size());
  }
}
