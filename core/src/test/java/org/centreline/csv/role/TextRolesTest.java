package org.centreline.csv.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.centreline.csv.number.Answers;
import org.centreline.csv.request.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a column of words, or of codes and amounts in words, is. */
class TextRolesTest {

  private static final String LONG = "abcdefghijklmnopqrstuvwxy";

  private static ColumnSample sample(String heading, List<String> cells) {
    ColumnSample column = new ColumnSample(heading, heading, ReadingOptions.standard());
    cells.forEach(column::add);
    column.settle();
    return column;
  }

  /** Cells are parted by blanks; LONG has 25 letters, and _ none. */
  private static List<String> cells(String text) {
    return List.of(text.replace("LONG", LONG).replace("_", "").split(" ", -1));
  }

  private static Role role(String heading, List<String> cells) {
    return SingleRole.of(sample(heading, cells), 0).role();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // References are letters and digits of one shape, however many of either.
        "Thing | A1 B22 CC3 | ID",
        "Thing | A-1 B-2 C-3 | ID",
        "Thing | A-1 B--2 C-3 | GROUP",
        "Thing | A1 2B C3 | GROUP",
        "Thing | A1 B C3 | GROUP",
        "Thing | A-B C-D E-F | GROUP",
        "Thing | A1 A2 | GROUP",
        // Under a heading for references more than half may be different.
        "Reference | A1 A2 A1 | ID",
        "Reference | A1 A2 A1 A2 | GROUP",
        "Reference | A1 A1 A1 | GROUP",
        "Patient | A1 A2 A1 | ID",
        "Ward | A1 A2 A3 | GROUP",
        // Notes are each their own, or seldom there, or long.
        "Comment | Fine Late Odd | NOTE",
        "Comment | Fine Late Fine Late | GROUP",
        "Comment | Fine Fine _ _ _ | NOTE",
        "Comment | Fine Fine _ _ | GROUP",
        "Comment | aLONG bLONG aLONG bLONG | NOTE",
        "Comment | LONG LONG xLONG yLONG xLONG yLONG | NOTE",
        "Comment | LONG LONG LONG | GROUP",
        "Cause | slip trip slip trip | CATEGORY",
        "Cause | slip trip turn | CATEGORY",
        "Ward | Ash Oak Ash Oak | GROUP",
        // Without a word for it, too.
        "Thing | aLONG bLONG cLONG | NOTE",
        "Thing | aLONG bLONG aLONG bLONG | GROUP",
        "Thing | a b _ _ _ | NOTE",
        "Thing | a b _ _ | GROUP",
        "Thing | a a _ _ _ | GROUP",
        "Thing | aLONG _ _ | NOTE",
        "Thing | Yes No Yes | ANSWER"
      })
  void wordsNameOrDescribe(String heading, String cells, Role role) {
    assertEquals(role, role(heading, cells(cells)));
  }

  private static List<String> words(int different, int all) {
    return IntStream.range(0, all)
        .mapToObj(i -> i % different)
        .map(i -> "" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
        .collect(Collectors.toList());
  }

  /** Sixty words may be sites; of more each has to stand there twice. */
  @ParameterizedTest
  @CsvSource({"60, 60, GROUP", "61, 61, NOTE", "61, 121, NOTE", "61, 122, GROUP"})
  void manyWordsThatHardlyRepeatNameNothing(int different, int all, Role role) {
    assertEquals(role, role("Thing", words(different, all)));
  }

  /** Of fifty references one may stand there twice, of a hundred not three. */
  @ParameterizedTest
  @CsvSource({"50, 1, ID", "50, 2, GROUP", "100, 2, ID", "100, 3, NOTE"})
  void nearlyAllReferencesAreTheirOwn(int all, int again, Role role) {
    List<String> cells =
        IntStream.range(0, all)
            .map(i -> Math.max(0, i - again))
            .mapToObj(i -> "A" + i)
            .collect(Collectors.toList());
    assertEquals(role, role("Thing", cells));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fit (1=Yes, 2=No) | 1 | 2",
        "Fit [1: Yes; 2: No] | 1 | 2",
        "Fit 1-Yes 2-No | 1 | 2",
        "Fit 0 = No / 1 = Yes | 1 | 0",
        "Fit (1–No;2–Yes) | 2 | 1",
        "1=Yes 2=No fit | none | none",
        "Fit (1=Yes) | none | none",
        "Fit (1 Yes, 2 No) | none | none",
        "Fit (1=Yes, 2=) | none | none",
        "Fit (1=2024, 2=2025) | none | none",
        "Fit (1=Yes, 2=Yes) | none | none",
        "Fit (1=Red, 2=Blue, 3=Yes, 4=No) | 3 | 4"
      })
  void aHeadingTellsWhichCodeIsYes(String heading, String yes, String no) {
    CodedAnswers codes = CodedAnswers.of(sample(heading, codes(heading)));
    Optional<Answers> answers = codes.answers();
    assertEquals(yes.equals("none"), answers.isEmpty(), heading);
    answers.ifPresent(found -> assertEquals(yes + no, found.yes() + found.no()));
  }

  private static List<String> codes(String heading) {
    return heading.contains("0") && heading.contains("= No")
        ? List.of("0", "1")
        : List.of("1", "2");
  }

  @Test
  void whatIsNoCodeOfTheHeadingMakesNumbersOfAll() {
    CodedAnswers codes = CodedAnswers.of(sample("Fit (1=Yes, 2=No)", List.of("1", "2", "3")));
    assertEquals(List.of("Yes", "No"), List.copyOf(codes.meanings().values()));
    assertEquals(Optional.empty(), codes.answers());
    CodedAnswers other =
        CodedAnswers.of(sample("Fit (1=Yes, 2=No, 9=Unknown)", List.of("1", "9", "2")));
    assertEquals(Optional.of(new Answers("1", "2", Set.of("9"))), other.answers());
  }

  /** More than nine of ten are numbers. */
  @Test
  void aFewWordsAmongNumbersLeaveThemNumbers() {
    List<String> ten = List.of("1", "2", "3", "4", "5.25", "6", "7", "8", "9", "many");
    assertTrue(!sample("Thing", ten).isNumeric());
    List<String> eleven = IntStream.range(0, 11).mapToObj(i -> i < 1 ? "many" : "" + i).toList();
    assertTrue(sample("Thing", eleven).isNumeric() && sample("Thing", eleven).isWhole());
    ColumnSample column = sample("Thing", List.of("2.5", "10", "0.25", "", "7"));
    assertEquals(List.of(0.25, 10.0), List.of(column.least(), column.most()));
    assertEquals(2, column.decimals());
    assertEquals(4, column.filled());
    assertTrue(!column.isHalved() && !column.isWhole());
    assertTrue(sample("Thing", List.of("2.5", "10")).isHalved());
    assertTrue(!sample("Thing", List.of("-2.5", "10")).isHalved());
    assertTrue(!sample("Thing", List.of("x", "y")).isHalved());
    assertTrue(Double.isNaN(sample("Thing", List.of("x")).least()));
    assertTrue(Double.isNaN(sample("Thing", List.of("x")).most()));
  }

  /** What hides a small number among numbers is an age among words. */
  @Test
  void marksAmongWordsAreWords() {
    ColumnSample ages = sample("Ages", List.of("<5", "adult", "<5", "child", ""));
    assertEquals(Set.of("<5", "adult", "child"), Set.copyOf(ages.texts()));
    assertEquals(4, ages.filled());
    assertEquals(2, ages.count(ages.texts().indexOf("<5")));
    assertEquals(ages.texts().indexOf("<5"), ages.code(2));
    assertEquals(-1, ages.code(4));
    assertEquals(1, sample("Falls", List.of("<5", "7", "<5")).filled());
    assertEquals(Role.EMPTY, role("Ages", List.of("<5", "<5")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Numbers in more than one cell of five, but not in nearly all.
        "5 6 a a a a a a a | true",
        "5 a a a a | false",
        // Numbers with letters behind, most of all and most of them different.
        "5a 6b 7c x | true",
        "5a 6b x y | false",
        "5a 5a 6b 6b | false",
        "5a 5a 6b 7b | true",
        "5:a 6,5b 7.5c 8 | true",
        "5a1 6b2 7c3 | false",
        "5/a 6/b 7-c | false",
        "a5 b6 c7 | false",
        ".5x :6x ,7x | false"
      })
  void mostCellsThatBeginWithNumbersMayBeAmounts(String cells, boolean amounts) {
    assertEquals(amounts, sample("Thing", cells(cells)).mayBeAmounts());
  }
}
