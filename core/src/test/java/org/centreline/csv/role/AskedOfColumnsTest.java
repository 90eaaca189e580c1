package org.centreline.csv.role;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of the columns of a table, one or two at a time. */
class AskedOfColumnsTest {

  /** Lines are parted by blanks; an underscore stands for a blank. */
  private static CsvTable table(String lines) {
    return Texts.table(lines.replace(' ', '\n').replace('_', ' ') + "\n");
  }

  private static TableRoles roles(String lines) {
    return TableRoles.of(table(lines), ReadingOptions.standard());
  }

  private static ColumnRole first(TableRoles roles) {
    return roles.columns().get(0);
  }

  @Test
  void rowsAreTheSameWhereTheirCellsAre() {
    TableRoles roles = roles("Site,Month,Falls B,2024-01,3 A,2024-01,4 B,2024-01,5 ,2024-01,6");
    assertArrayEquals(new int[] {0, 1, 0, -1}, roles.firstAlike(List.of(0, 1)));
    assertArrayEquals(new int[] {0, 0, 0, 0}, roles.firstAlike(List.of(1)));
    assertFalse(roles.areKeys(List.of(0)));
    assertTrue(roles.areKeys(List.of(0, 2)));
    assertEquals(List.of(2, 5), List.of(roles.line(0), roles.line(3)));
    assertEquals(List.of("A", ""), List.of(roles.cell(1, 0), roles.cell(3, 0)));
    assertEquals(List.of("B", "A"), roles.texts(first(roles)));
    assertEquals(2, roles.different(first(roles)));
    assertEquals(4, roles.rows());
    assertEquals(6.0, roles.most(roles.columns().get(2)));
    assertEquals(List.of(first(roles)), roles.of(Role.GROUP));
    assertEquals(Set.of("Total"), ofTotals());
  }

  private static Set<String> ofTotals() {
    TableRoles roles = roles("Ward,Falls A,3 B,4 Total,7");
    return roles.totals(first(roles)).of(new int[3], List.of(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Few that repeat, without a digit.
        "Thing x y x y | true",
        "Thing x y z x y | false",
        "Thing x x x | false",
        "Thing x1 y x1 y | false"
      })
  void aFewWordsThatRepeatAreWords(String lines, boolean words) {
    TableRoles roles = roles(lines);
    assertEquals(words, roles.areWords(first(roles)));
  }

  /** Marks turn once or twice in five rows or more; what is called a flag is one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Seen 0 0 1 1 1 | true",
        "Seen 0 1 1 0 0 | true",
        "Seen 1 0 1 1 0 | false",
        "Seen 0 0 1 1 | false",
        "After 1 0 1 0 | true"
      })
  void aMarkTurnsSeldom(String lines, boolean marker) {
    TableRoles roles = roles(lines);
    assertEquals(marker, roles.isMarker(first(roles)));
  }

  /** Of ten rows one may be above and six have to be below. */
  @ParameterizedTest
  @CsvSource({
    "1 1 1 1 1 1 2 2 2 3, true",
    "1 1 1 1 1 1 2 2 3 3, false",
    "1 1 1 1 1 2 2 2 2 3, false",
    "x x x x x x x x x x, false"
  })
  void aPartIsHardlyEverAboveItsWhole(String part, boolean within) {
    TableRoles roles = roles("Part,Whole " + part.replace(" ", ",2 ") + ",2");
    ColumnRole whole = roles.columns().get(1);
    assertEquals(within, roles.isWithin(first(roles), whole));
    assertFalse(roles.isWithin(whole, whole));
  }

  @ParameterizedTest
  @CsvSource({"Lists,Lists_on_time,true", "Lists_on_time,Lists,false", "Lists,Lists,false"})
  void aHeadingWithinAnotherNamesTheWhole(String whole, String part, boolean within) {
    TableRoles roles = roles(whole + "," + part + "_ 30,20 45,31 40,20");
    assertEquals(within, roles.isNamedWithin(first(roles), roles.columns().get(1)));
  }

  @Test
  void onlyCountsAreWholesOfWhatIsNamedWithin() {
    TableRoles roles = roles("Lists,Lists_on_time 30.5,20 45,31 40,20");
    assertFalse(roles.isNamedWithin(first(roles), roles.columns().get(1)));
    TableRoles total = roles("Lists,Lists_on_time,Late 30,20,10 45,31,14 40,20,20");
    assertEquals(Role.TOTAL, first(total).role());
    assertTrue(total.isNamedWithin(first(total), total.columns().get(1)));
  }

  /** Ten is less than a fifth of 51, and a fifth of 50. */
  @ParameterizedTest
  @CsvSource({"51, true", "50, false"})
  void aFifthIsNotMuchLess(int rest, boolean less) {
    TableRoles roles = roles("Few,Many 4,0 6," + rest);
    assertEquals(less, roles.isMuchLess(first(roles), roles.columns().get(1)));
  }

  @Test
  void headingsAreAskedForOneWordOrAnother() {
    TableRoles roles =
        roles("Median_wait,Nursing_hours,Cases,Measure,Site_code,Ward,Done 1.5,2,3,a,b,c,5%");
    List<ColumnRole> columns = roles.columns();
    assertEquals("1000000", told(columns.stream().map(roles::isAveraged).toList()));
    assertEquals("0100000", told(columns.stream().map(roles::isAmount).toList()));
    assertEquals("0010000", told(columns.stream().map(roles::speaksOfCases).toList()));
    assertEquals("0001000", told(columns.stream().map(roles::namesMeasures).toList()));
    assertEquals("0000100", told(columns.stream().map(roles::isCode).toList()));
    assertEquals("0000010", told(columns.subList(5, 7).stream().map(roles::isNamed).toList(), 5));
    assertEquals("0000001", told(columns.stream().map(roles::hasPercentSigns).toList()));
    assertEquals("1000000", told(columns.stream().map(roles::hasFractions).toList()));
  }

  private static String told(List<Boolean> answers) {
    return told(answers, 0);
  }

  private static String told(List<Boolean> answers, int before) {
    StringBuilder told = new StringBuilder("0".repeat(before));
    answers.forEach(answer -> told.append(answer ? '1' : '0'));
    return told.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stay 12_min 7_min 30_min 4_min | true",
        "Stay long short long short | false",
        "Stay 12 7 30 4 | false",
        // References of one shape, and remarks.
        "Stay A12 A7 A30 A4 | false",
        "Comment 12_min 7_min 30_min 4_min | true"
      })
  void amountsInWordsMayHaveBeenMeant(String lines, boolean amounts) {
    assertEquals(amounts, roles(lines).mayHoldAmounts());
  }

  @Test
  void aTimeWithoutUnitsIsAmbiguous() {
    assertEquals(
        Optional.of("7:25"),
        roles("Wait 7:25 9:10").ambiguousLength(first(roles("Wait 7:25 9:10"))));
    TableRoles minutes = roles("Wait_(mm:ss) 7:25 9:10");
    assertEquals(Optional.empty(), minutes.ambiguousLength(first(minutes)));
    TableRoles numbers = roles("Wait 7 9");
    assertEquals(Optional.empty(), numbers.ambiguousLength(first(numbers)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Seen,Site 2024-01-01_08:30,A 2024-01-01_09:30,A | true | true",
        "Seen,Site 2024-01-01_08:30,A 2024-01-01_09:30,B | true | false",
        "Seen,Site 2024-01-01_00:00,A 2024-01-02_00:00,A | false | false",
        "Seen,Site ,A ,A 2024-01-02,A | false | false"
      })
  void momentsOfOneDayShareIt(String lines, boolean timed, boolean repeat) {
    DayCells days = roles(lines).days(0);
    assertEquals(timed, days.areTimed());
    assertEquals(repeat, days.repeat(List.of(1)));
    assertEquals(repeat || timed, days.repeat(List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Week", "Week_ending", "Month_name"})
  void wordsForTimeNameTimes(String name) {
    assertTrue(roles(name + " a b").days(0).areNamedAsTimes());
    assertFalse(roles("Falls_of_the_" + name + " a b").days(0).areNamedAsTimes());
    assertFalse(roles("Ward a b").days(0).areNamedAsTimes());
  }

  /** What the columns of a table are is found once for each way in which it is looked at. */
  @Test
  void aTableThatIsReadSeveralTimesIsLookedAtOnce() {
    CsvTable table = table("Measure,Value Falls,3 Wait,3.5 Falls,4 Wait,4.5");
    CsvFile file = new CsvFile("x.csv", Bytes.of(new byte[0]));
    KnownTable known = new KnownTable(file, table);
    assertSame(table, known.table());
    assertSame(file, known.file());
    ReadingOptions standard = ReadingOptions.standard();
    List<Filter> falls = List.of(new Filter("Measure", "Falls"));
    TableRoles all = known.roles(standard, List.of());
    TableRoles some = known.roles(standard, falls);
    assertSame(all, known.roles(standard, List.of()));
    assertSame(some, known.roles(standard, falls));
    assertNotSame(all, known.roles(standard.with(ReadingOptions.Decimal.COMMA), List.of()));
    assertEquals(Role.MEASUREMENT, all.columns().get(1).role());
    assertEquals(Role.COUNT, some.columns().get(1).role());
    assertEquals(2, some.rows());
  }
}
