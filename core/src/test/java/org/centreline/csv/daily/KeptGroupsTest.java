package org.centreline.csv.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.centreline.csv.daily.DailyQuestion.Detail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Answers that are kept: added up of their groups, and forgotten where they are too many. */
class KeptGroupsTest {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 1, 1));

  private static DailyGroup group(String site, String ward, boolean met, long rows) {
    return new DailyGroup(
        DAY, List.of(site, ward), List.of(met), rows, Double.NaN, Double.NaN, DailyCounts.NONE);
  }

  private static List<String> told(KeptGroups kept) {
    List<String> told = new ArrayList<>();
    kept.tell(one -> told.add(one.met() + " " + one.rows() + " " + one.by()));
    return told;
  }

  /** Rows that were counted: 1 + 2 + 4 of those asked for, 8 + 16 others. */
  @Test
  void rowsAskedForAndOthersAreAddedUpApart() {
    KeptGroups kept = new KeptGroups();
    kept.add(group("A", "x", true, 1));
    kept.add(group("A", "x", false, 8));
    kept.add(group("A", "y", true, 2));
    kept.add(group("B", "x", false, 16));
    kept.add(group("B", "x", true, 4));
    assertEquals(List.of("[false] 24 []", "[true] 7 []"), told(kept.together(Detail.SUMS)));
  }

  /** Of 1,200,000 groups that are kept the latest are. */
  @Test
  void theOldestAnswerIsForgotten() {
    List<String> asked = new ArrayList<>();
    List<DailyGroup> many = Collections.nCopies(700_000, group("A", "x", true, 1));
    DailySource source =
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
            asked.add(question.date());
            many.forEach(groups);
          }

          @Override
          public void close() {}
        };
    AskedOnce once = new AskedOnce(source);
    for (String date : List.of("a", "a", "b", "b", "a")) {
      once.ask(question(date, Optional.empty(), Detail.NUMBERS), group -> {});
    }
    assertEquals(List.of("a", "b", "a"), asked);
  }

  private static DailyQuestion question(String date, Optional<String> over, Detail detail) {
    return new DailyQuestion(
        date, List.of("site"), Optional.empty(), over, List.of(), false, detail);
  }

  @Test
  void whatNoTableCanAnswerIsRefused() {
    Optional<String> over = Optional.of("beds");
    List<Executable> refused =
        List.of(
            () -> RowsBehind.of(0),
            () -> group("A", "x", true, 0),
            () -> question("day", over, Detail.SUMS),
            () ->
                new DailyQuestion(
                    "day", List.of(), Optional.of("n"), over, List.of(), false, Detail.NUMBERS));
    for (int i = 0; i < refused.size(); i++) {
      assertThrows(IllegalArgumentException.class, refused.get(i), "number " + i);
    }
  }
}
