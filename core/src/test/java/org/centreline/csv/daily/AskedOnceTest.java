package org.centreline.csv.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.centreline.csv.daily.DailyColumn.Kind;
import org.centreline.csv.daily.DailyQuestion.Detail;
import org.junit.jupiter.api.Test;

/** How often a table is asked, and what it is said to have answered. */
class AskedOnceTest {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  /** Counts what it is asked, and answers with the same. */
  private static final class Counted implements DailySource {

    private final List<DailyGroup> groups;
    private int columns;
    private int asked;

    Counted(List<DailyGroup> groups) {
      this.groups = groups;
    }

    @Override
    public List<DailyColumn> columns() {
      columns++;
      return List.of(new DailyColumn("day", Kind.DAY, "date"));
    }

    @Override
    public DailyLook look(List<DailyColumn> known) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void ask(DailyQuestion question, Consumer<DailyGroup> receiver) {
      asked++;
      groups.forEach(receiver);
    }

    @Override
    public void close() {}
  }

  private static DailyQuestion question(Detail detail, String... by) {
    return new DailyQuestion(
        "day", List.of(by), Optional.of("n"), Optional.empty(), List.of(), false, detail);
  }

  private static DailyGroup number(int day, String site, long rows, double value) {
    Optional<LocalDate> date = day < 0 ? Optional.empty() : Optional.of(DAY.plusDays(day));
    return new DailyGroup(
        date, List.of(site), List.of(), rows, value, Double.NaN, DailyCounts.NONE);
  }

  private static List<DailyGroup> ask(DailySource source, DailyQuestion question) {
    List<DailyGroup> told = new ArrayList<>();
    source.ask(question, told::add);
    return told;
  }

  @Test
  void theSameQuestionIsAskedOnce() {
    List<DailyGroup> groups =
        List.of(number(0, "B", 2, 3), number(-1, "A", 1, Double.NaN), number(0, "A", 1, 3));
    Counted table = new Counted(groups);
    AskedOnce once = new AskedOnce(table);
    for (int i = 0; i < 3; i++) {
      assertEquals(groups, ask(once, question(Detail.NUMBERS, "site")));
      once.columns();
      once.close();
    }
    assertEquals("1 1", table.asked + " " + table.columns);
    ask(once, question(Detail.SUMS, "site"));
    assertEquals(2, table.asked);
  }

  /** By hand: on the first day 3 stands in three rows and 5 in one. */
  @Test
  void allTogetherAreAddedUpOfTheGroups() {
    Counted table =
        new Counted(
            List.of(
                number(1, "B", 1, 5),
                number(0, "B", 2, 3),
                number(0, "A", 1, 3),
                number(0, "A", 1, 5)));
    AskedOnce once = new AskedOnce(table);
    ask(once, question(Detail.NUMBERS, "site"));
    List<DailyGroup> whole = ask(once, question(Detail.NUMBERS));
    assertEquals(
        List.of("0 3x3.0", "0 1x5.0", "1 1x5.0"),
        whole.stream()
            .map(
                g ->
                    g.day().get().toEpochDay()
                        - DAY.toEpochDay()
                        + " "
                        + g.rows()
                        + "x"
                        + g.value())
            .toList());
    assertEquals(1, table.asked);
  }

  /** By hand: 4 + 2 cases of 10 + 0 over 5 rows, of which 4 have both numbers. */
  @Test
  void sumsOfAllAreThoseOfTheGroups() {
    DailyCounts some =
        new DailyCounts(3, 1, 0, 1, 2, 0, 0, 4, new DailyCounts.Over(1, 3, 0, 0, 0, 0, 6));
    DailyCounts few =
        new DailyCounts(1, 0, 0, 0, 1, 0, 0, 2, new DailyCounts.Over(0, 0, 0, 0, 0, 1, 0));
    DailyCounts none = new DailyCounts(0, 0, 0, 0, 0, 0, 0, Double.NaN, DailyCounts.Over.NONE);
    Counted table =
        new Counted(
            List.of(
                new DailyGroup(Optional.of(DAY), List.of("B"), List.of(), 4, 4, 10, some),
                new DailyGroup(Optional.of(DAY), List.of("A"), List.of(), 1, 2, 0, few),
                new DailyGroup(
                    Optional.of(DAY), List.of("C"), List.of(), 2, Double.NaN, Double.NaN, none)));
    AskedOnce once = new AskedOnce(table);
    ask(once, question(Detail.SUMS, "site"));
    DailyGroup whole = ask(once, question(Detail.SUMS)).get(0);
    assertEquals("7 6.0 10.0", whole.rows() + " " + whole.value() + " " + whole.denominator());
    assertEquals(
        new DailyCounts(4, 1, 0, 1, 3, 0, 0, 4, new DailyCounts.Over(1, 3, 0, 0, 0, 1, 6)),
        whole.counts());
  }

  @Test
  void anAnswerThatIsTooLargeIsAskedForAgain() {
    int most = AskedOnce.MOST;
    int[] asked = {0};
    DailySource large =
        new DailySource() {
          @Override
          public List<DailyColumn> columns() {
            return List.of();
          }

          @Override
          public DailyLook look(List<DailyColumn> known) {
            throw new UnsupportedOperationException();
          }

          @Override
          public void ask(DailyQuestion question, Consumer<DailyGroup> groups) {
            asked[0]++;
            DailyGroup one = number(0, "A", 1, 1);
            for (int i = 0; i <= most; i++) {
              groups.accept(one);
            }
          }

          @Override
          public void close() {}
        };
    AskedOnce once = new AskedOnce(large);
    int[] told = {0};
    for (int i = 0; i < 2; i++) {
      once.ask(question(Detail.NUMBERS), group -> told[0]++);
    }
    assertEquals("2 " + 2 * (most + 1), asked[0] + " " + told[0]);
  }
}
