package org.centreline.csv.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.slice.SlicePlan.Want;
import org.centreline.csv.slice.Slices.Setting;
import org.centreline.csv.slice.Slices.Start;
import org.centreline.csv.slice.Summing.Limits;
import org.junit.jupiter.api.Test;

/** Rows that are summed up where they are cut, and those that are left to be looked at. */
class SliceSumsTest {

  private static final SlicePlan PLAN =
      new SlicePlan(
          (byte) ',',
          (byte) '.',
          5,
          List.of(Want.TEXT, Want.TEXT, Want.TEXT, Want.NUMBER, Want.NUMBER),
          String::trim);

  private static final Limits COUNTS = new Limits(false, false, 0);
  private static final String LONG = "x".repeat(300);

  /** What came of a text. */
  private record Outcome(List<SliceSum> sums, List<String> left, List<SliceNumbers> numbers) {

    int summed() {
      return sums.stream().mapToInt(SliceSum::rows).sum();
    }

    double total() {
      return sums.stream().mapToDouble(sum -> sum.sum().value()).sum();
    }
  }

  private static Summing summing(List<Integer> groups, int over, Limits limits) {
    return new Summing(
        0,
        groups,
        List.of(2),
        3,
        over,
        (column, text, code) ->
            text.equals("out") ? Summing.NONE : column == 0 ? text.charAt(0) : 1,
        limits);
  }

  private static Outcome outcome(List<String> rows, Summing how, Setting setting) {
    byte[] bytes = ("h\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    List<String> left = new ArrayList<>();
    List<SliceSum> sums = new ArrayList<>();
    try (Slices slices =
        new Slices(new ByteArrayInputStream(bytes), new Start(0, 1), PLAN, setting)) {
      Optional<SlicedRows> block = slices.next();
      slices.begin(Optional.of(how));
      while (block.isPresent()) {
        for (int row = 0; row < block.get().rows(); row++) {
          left.add(String.join(",", block.get().cells(row)));
        }
        slices.release(block.get());
        block = slices.next();
      }
      slices.sums().forEach(each -> each.forEach(sums::add));
      return new Outcome(sums, left, slices.sums().stream().map(SliceSums::numbers).toList());
    }
  }

  private static List<String> rows(int times, String... kinds) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      for (String kind : kinds) {
        rows.add((char) ('a' + i % 3) + "," + kind);
      }
    }
    return rows;
  }

  @Test
  void rowsThatNeedALookAreLeft() {
    List<String> odd =
        List.of(
            "A,in,,9",
            "A,in,x,9",
            "A,in,-1,9",
            "A,in,1.5,9",
            "A,in,1,",
            "A,in,1,-2",
            "A,out,1,9",
            LONG + ",in,1,9");
    List<String> kinds = new ArrayList<>(List.of("A,in,2,9", "B,in,3,9", "B,in,4,0"));
    kinds.addAll(odd);
    List<String> rows = rows(60, kinds.toArray(String[]::new));
    for (int hands : new int[] {1, 3}) {
      for (List<Integer> groups : List.of(List.<Integer>of(), List.of(1), List.of(1, 2))) {
        Outcome found = outcome(rows, summing(groups, 4, COUNTS), new Setting(2000, hands));
        assertEquals(rows.size(), found.summed() + found.left().size());
        for (String kind : odd.subList(0, groups.isEmpty() ? 7 : 8)) {
          assertEquals(60, found.left().stream().filter(row -> row.endsWith(kind)).count(), kind);
        }
        assertTrue(found.summed() > 60, "most others are summed up: " + found.summed());
        double left =
            found.left().stream()
                .filter(row -> row.matches(".,[AB],in,[234],[09]"))
                .mapToDouble(row -> Double.parseDouble(row.split(",")[3]))
                .sum();
        double long1 = groups.isEmpty() ? found.summed() - plain(found) : 0;
        assertEquals(60 * (2 + 3 + 4), found.total() + left - long1);
        assertTrue(found.sums().stream().anyMatch(sum -> sum.zeroAt() >= 0));
      }
    }
  }

  /** How many of the rows summed up have short names. */
  private static long plain(Outcome found) {
    long left = found.left().stream().filter(row -> row.matches(".,[AB],in,[234],[09]")).count();
    return 180 - left;
  }

  @Test
  void otherNumbersAreSummedUpWhereTheyMayBe() {
    List<String> rows = rows(200, "A,in,-1,9", "A,in,1.5,2.5", "A,in,4,2", "A,in,1,1");
    Limits all = new Limits(true, true, 0);
    Outcome found = outcome(rows, summing(List.of(1), 4, all), new Setting(1000, 1));
    assertTrue(found.left().size() < 150, found.left().size() + " left");
    SliceNumbers numbers = found.numbers().get(0);
    assertEquals(false, numbers.wholeOvers());
    assertEquals(4, numbers.most());
    Outcome looked =
        outcome(rows, summing(List.of(1), 4, new Limits(true, true, 50)), new Setting(1000, 1));
    long exceeding = looked.left().stream().filter(row -> row.endsWith("4,2")).count();
    long before = found.left().stream().filter(row -> row.endsWith("4,2")).count();
    assertEquals(before + 50, exceeding);
    Outcome bare = outcome(rows, summing(List.of(), -1, all), new Setting(1000, 1));
    assertTrue(bare.sums().stream().allMatch(sum -> sum.zeroAt() < 0));
  }

  /** 300 names in 300 periods: more are not held, but counted one by one. */
  @Test
  void groupsBeyondBoundsAreLeft() {
    List<String> rows = new ArrayList<>();
    for (int twice = 0; twice < 2; twice++) {
      for (int period = 0; period < 300; period++) {
        for (int name = 0; name < 300; name++) {
          rows.add((char) (0x4E00 + period) + ",n" + name + ",in,1,1");
        }
      }
    }
    Outcome found = outcome(rows, summing(List.of(1), -1, COUNTS), new Setting(1 << 16, 1));
    assertEquals(1 << 16, found.sums().size());
    assertEquals(rows.size(), found.summed() + found.left().size());
    assertTrue(found.left().size() >= 2 * (90_000 - (1 << 16)), found.left().size() + " left");
  }
}
