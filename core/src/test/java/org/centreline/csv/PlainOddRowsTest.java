package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.FileRows;
import org.centreline.csv.row.FileRows.RowOptions;
import org.centreline.csv.slice.Slices.Setting;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;

/** Rows of a large file that are unlike the others are read as those of a small one. */
class PlainOddRowsTest {

  private static final Grouping MONTHS =
      new Grouping(Optional.of(Every.MONTH), Optional.of(Combine.SUM), Shape.ANY, Checks.STRICT);

  private static final Columns COUNTS = Columns.of("date", "n");

  private static final Columns LABELLED =
      new Columns(
          Optional.empty(),
          Optional.of("w"),
          Optional.of("n"),
          Optional.empty(),
          List.of(),
          List.of());

  private static String day(int row) {
    return LocalDate.of(2024, 1, 1).plusDays(row / 4).toString();
  }

  private static String rows(String header, int count, IntFunction<String> row) {
    StringBuilder rows = new StringBuilder(header + "\n");
    for (int i = 0; i < count; i++) {
      rows.append(row.apply(i)).append('\n');
    }
    return rows.toString();
  }

  private static CsvFile file(String text) {
    return new CsvFile("x.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<FileRows> plain(String text, Columns columns, RowOptions how, int hands) {
    return FileRows.plain(file(text), columns, how, new Setting(900, hands));
  }

  private static void assertAsWritten(String text, Columns columns, RowOptions how) {
    String written = PlainAskedTest.said(FileRows.asWritten(file(text), columns, how));
    for (int hands = 1; hands < 4; hands++) {
      Optional<FileRows> plain = plain(text, columns, how, hands);
      assertTrue(plain.isPresent(), "read as plain rows");
      assertEquals(written, PlainAskedTest.said(plain.get()));
    }
  }

  private static void assertNotPlain(String text, Columns columns, RowOptions how) {
    for (int hands = 1; hands < 4; hands++) {
      assertFalse(plain(text, columns, how, hands).isPresent(), "left to who reads it as written");
    }
  }

  private static RowOptions how(Grouping grouping) {
    return RowOptions.of(ReadingOptions.standard(), grouping);
  }

  @Test
  void aGroupThatBeginsLateIsAGroup() {
    String text =
        rows("date,ward,n", 900, i -> day(i) + "," + (i < 500 ? "A" : "B" + i / 300) + "," + i % 5);
    assertAsWritten(text, COUNTS.by("ward"), how(MONTHS));
  }

  @Test
  void aNameThatIsVeryLongIsAName() {
    String name = "Ward ".repeat(70);
    String text =
        rows(
            "date,ward,shift,n",
            900,
            i -> day(i) + "," + (i % 3 == 0 ? name : "A") + "," + (i % 2 == 0 ? name : "B") + ",2");
    assertAsWritten(text, COUNTS.by("ward"), how(MONTHS));
    assertAsWritten(text, COUNTS.by("ward", "shift"), how(MONTHS));
    assertAsWritten(text, COUNTS.by("shift").where(new Filter("ward", "A")), how(MONTHS));
    assertAsWritten(text, Columns.unnamed().valued("n"), how(MONTHS));
  }

  @Test
  void threeColumnsMayNameAGroup() {
    String text =
        rows("date,a,b,c,n", 900, i -> day(i) + "," + "A" + i % 2 + ",B,C" + i % 3 + "," + i % 5);
    assertAsWritten(text, COUNTS.by("a", "b", "c"), how(MONTHS));
  }

  @Test
  void numbersMayNameAGroupOrChooseRows() {
    String text = rows("date,n,d,goal", 900, i -> day(i) + "," + i % 5 + ",20," + (5 + i % 2));
    assertAsWritten(text, COUNTS.by("n"), how(MONTHS));
    assertAsWritten(text, COUNTS.over("d").by("d"), how(MONTHS));
    assertAsWritten(text, COUNTS.target("goal").by("goal"), how(MONTHS));
    assertAsWritten(text, COUNTS.where(new Filter("n", "3")), how(MONTHS));
  }

  @Test
  void whatIsWrongIsToldByWhoReadsTheFileAsWritten() {
    String text = rows("date,n,d", 900, i -> day(i) + "," + i % 5 + "," + (i == 700 ? -1 : 20));
    assertNotPlain(text, COUNTS.over("d"), how(MONTHS));
    assertNotPlain(text, COUNTS.where(new Filter("ward", "A")), how(MONTHS));
    String zero = rows("date,n,d", 900, i -> day(i) + ",3," + (i % 90 == 7 ? 0 : 20));
    assertAsWritten(zero, COUNTS.over("d"), how(MONTHS.as(Shape.RATES)));
  }

  @Test
  void labelsThatAreMissingOrTotalsStandAmongOthers() {
    String text =
        rows(
            "w,n",
            900,
            i -> i % 100 == 77 ? "," : (i % 90 == 8 ? "Total" : "W" + i % 7) + "," + i % 5);
    assertAsWritten(text, LABELLED, how(Grouping.none().with(Combine.SUM)));
  }

  @Test
  void datesMayFollowAPattern() {
    ReadingOptions options = Kept.dated("yyyy-MM-dd");
    String text = rows("date,n", 900, i -> day(i) + "," + i % 5);
    assertAsWritten(text, COUNTS, RowOptions.of(options, MONTHS));
  }

  @Test
  void answersAreLookedAtOneByOne() {
    String text = rows("date,fell", 900, i -> day(i) + "," + (i % 9 == 0 ? "yes" : "no"));
    assertAsWritten(text, Columns.of("date", "fell"), how(Grouping.none()));
  }

  @Test
  void columnsAreJudgedByAllRows() {
    String text =
        rows("day,n", 12_000, i -> (i < 6000 ? day(i / 60) : "none known " + i) + "," + i % 5);
    assertNotPlain(text, Columns.unnamed().valued("n"), how(MONTHS));
  }

  @Test
  void aNumberMayStandBesideAColumnWithoutAName() {
    String text = rows("date,n,,d", 900, i -> day(i) + "," + i % 5 + ",," + 20);
    assertAsWritten(text, COUNTS, how(MONTHS));
    assertAsWritten(text.replace("2024-05-01,1,,", "2024-05-01,1,see,"), COUNTS, how(MONTHS));
  }

  @Test
  void rowsThatNothingNamesMayBeDropped() {
    ReadingOptions standard = ReadingOptions.standard();
    ReadingOptions drop =
        new ReadingOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            standard.decimal(),
            0,
            standard.percent(),
            ReadingOptions.Undated.DROP,
            standard.gaps(),
            standard.zero());
    String text = rows("w,n", 900, i -> (i % 100 == 77 ? "" : "W" + i % 7) + "," + i % 5);
    RowOptions summed = RowOptions.of(drop, Grouping.none().with(Combine.SUM));
    assertAsWritten(text, LABELLED, summed);
  }

  @Test
  void aShortRowBesideAVeryLongNameIsToldAsWritten() {
    String name = "Ward ".repeat(70);
    String text = rows("day,n,w", 900, i -> day(i) + "," + i % 5 + (i == 850 ? "" : "," + name));
    assertNotPlain(text, Columns.unnamed().valued("n"), how(MONTHS));
  }

  @Test
  void targetsMayBePercentages() {
    String text = rows("date,n,d,goal", 900, i -> day(i) + "," + i % 5 + ",20,85%");
    assertAsWritten(text, COUNTS.over("d").target("goal"), how(MONTHS));
  }

  @Test
  void aSignBetweenCellsThatTakesTwoBytesIsReadAsWritten() {
    String text = "sep=\u00a7\n" + rows("date\u00a7n", 900, i -> day(i) + "\u00a7" + i % 5);
    assertNotPlain(text, COUNTS, how(MONTHS));
    assertEquals(900, FileRows.asWritten(file(text), COUNTS, how(MONTHS)).source().rows());
  }

  @Test
  void eventsAmongCasesAreRowsOfTheirOwn() {
    String text = rows("date,n,d", 900, i -> day(i) + "," + (i % 9 == 0 ? 1 : 0) + ",20");
    assertAsWritten(text, COUNTS.over("d"), how(Grouping.of(Shape.GAPS)));
  }
}
