package org.centreline.project.hide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.project.found.Balances.Balance;
import org.centreline.project.found.Figure;
import org.centreline.project.found.SmallLimit;
import org.centreline.project.found.Spot;
import org.centreline.project.found.Strand;
import org.centreline.project.found.Strand.Place;
import org.centreline.project.hide.HidingRounds.Keep;
import org.junit.jupiter.api.Test;

/** Wards of one file, sexes of another: both are all patients, which no file shows. */
class BalanceCheckTest {

  private static final int MOST = 24;

  /** Two wards, two sexes, and by how many more the wards are. */
  private record Files(
      List<SumTable> tables, List<Figure> figures, BalanceCheck check, int rounding) {

    static Files of(int[] counts, int rounding) {
      SumTable wards = new SumTable();
      SumTable sexes = new SumTable();
      List<Figure> figures = new ArrayList<>();
      Strand[] strands = {new Strand(0, 0, "wards"), new Strand(1, 1, "sexes")};
      Map<Figure, BalanceCheck.Part> parts = new HashMap<>();
      List<List<Balance.Term>> sides = List.of(new ArrayList<>(), new ArrayList<>());
      for (int i = 0; i < counts.length; i++) {
        SumTable table = i < 2 ? wards : sexes;
        Figure figure = FigureOf.count(i / 2, i % 2, counts[i]);
        Place place = new Place(java.util.Optional.of("g" + i), "month");
        strands[i / 2].add(place, figure);
        parts.put(figure, new BalanceCheck.Part(table, FigureOf.add(table, figure, i), 1));
        figures.add(figure);
        sides.get(i / 2).add(new Balance.Term(strands[i / 2], place, 1));
      }
      int more = counts[0] + counts[1] - counts[2] - counts[3];
      Balance balance = new Balance(sides.get(0), sides.get(1), more);
      SmallLimit limit = new SmallLimit(FigureOf.LEAST, rounding);
      List<SumTable> tables = List.of(wards, sexes);
      BalanceCheck check = BalanceCheck.of(limit, tables, List.of(balance), parts::get);
      return new Files(tables, figures, check, rounding);
    }

    /** What is kept where so many are hidden, as bits. */
    List<Keep> missed(int bits) {
      Set<Spot> hidden = new HashSet<>();
      for (int i = 0; i < figures.size(); i++) {
        if ((bits >> i & 1) == 1) {
          hidden.add(figures.get(i).spot());
        }
      }
      SmallLimit limit = new SmallLimit(FigureOf.LEAST, rounding);
      tables.forEach(table -> table.settle(limit, hidden));
      return check.missed(hidden);
    }
  }

  /** What the small ones may be, for somebody who tries all numbers of four. */
  private static boolean isTold(int[] counts, int bits) {
    int more = counts[0] + counts[1] - counts[2] - counts[3];
    for (int small = 0; small < counts.length; small++) {
      Set<Integer> values = new TreeSet<>();
      for (int a = 0; a <= MOST; a++) {
        for (int b = 0; b <= MOST; b++) {
          for (int c = 0; c <= MOST; c++) {
            int[] others = {a, b, c, a + b - c - more};
            if (isPossible(others, counts, bits, small)) {
              values.add(others[small]);
            }
          }
        }
      }
      if (isSmall(counts[small]) && !values.containsAll(Set.of(1, 2, 3, 4))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPossible(int[] others, int[] counts, int bits, int small) {
    boolean possible = true;
    for (int i = 0; i < counts.length; i++) {
      boolean hidden = (bits >> i & 1) == 1;
      boolean beside = i / 2 == small / 2 && i != small;
      possible &= others[i] >= 0 && (hidden || others[i] == counts[i]);
      // Somebody may know which of those beside it are small.
      possible &= !hidden || !beside || isSmall(others[i]) == isSmall(counts[i]);
      possible &= !hidden || !beside || isSmall(counts[i]) || others[i] >= FigureOf.LEAST;
    }
    return possible;
  }

  private static boolean isSmall(int count) {
    return count > 0 && count < FigureOf.LEAST;
  }

  private static int smalls(int[] counts) {
    int bits = 0;
    for (int i = 0; i < counts.length; i++) {
      bits |= isSmall(counts[i]) ? 1 << i : 0;
    }
    return bits;
  }

  @Test
  void whatTheOtherFileTellsIsFoundAsByTryingAllNumbers() {
    int[][] all = {
      {2, 12, 6, 8},
      {2, 5, 6, 1},
      {3, 6, 9, 0},
      {4, 1, 9, 7},
      {3, 9, 5, 9},
      {1, 6, 3, 4},
      {2, 7, 6, 3}
    };
    for (int[] counts : all) {
      Files files = Files.of(counts, 0);
      for (int bits = 0; bits < 16; bits++) {
        if ((bits & smalls(counts)) == smalls(counts)) {
          boolean told = isTold(counts, bits);
          List<Keep> keeps = files.missed(bits);
          String where = java.util.Arrays.toString(counts) + " without " + bits + ": " + keeps;
          assertEquals(told, !keeps.isEmpty(), where);
        }
      }
    }
  }

  /** The file of fewer numbers first, and none that is hidden or nothing. */
  @Test
  void aNumberThatTellsIsKeptAsASmallOneIs() {
    Files files = Files.of(new int[] {2, 12, 6, 8}, 0);
    assertEquals(List.of(new Keep(files.tables().get(0), new Spot(0, 1, 0))), files.missed(1));
    Files nothing = Files.of(new int[] {2, 0, 6, 8}, 0);
    assertEquals(List.of(new Keep(nothing.tables().get(1), new Spot(1, 0, 0))), nothing.missed(1));
    files.tables().get(0).tell(Set.of(new Spot(0, 1, 0)));
    assertEquals(List.of(new Keep(files.tables().get(1), new Spot(1, 0, 0))), files.missed(1));
  }

  /** 12 and 6 and 8, each 2 more or less: from 0 to 8 are left. */
  @Test
  void roundedNumbersTellLess() {
    assertFalse(Files.of(new int[] {2, 12, 6, 8}, 0).missed(1).isEmpty());
    assertTrue(Files.of(new int[] {2, 12, 6, 8}, 2).missed(1).isEmpty());
    // One each side: from 0 to 4 of 2, as 12 less 10 is.
    assertTrue(Files.of(new int[] {2, 12, 14, 0}, 1).missed(1).isEmpty());
    // No more than 3, though it is 1 to 4 that a small one is.
    assertFalse(Files.of(new int[] {1, 12, 13, 0}, 1).missed(1).isEmpty());
  }

  /** Where no sum of two files tells, those of the table itself do: all that lie beside it go. */
  @Test
  void withoutABalanceAllSumsBesideItAreKept() {
    SumTable table = new SumTable();
    FigureOf.add(table, FigureOf.count(0, 0, 2), 0);
    FigureOf.add(table, FigureOf.count(0, 1, 12), 1);
    FigureOf.add(table, FigureOf.count(1, 0, 14), 0, 1);
    SmallLimit limit = new SmallLimit(FigureOf.LEAST, 0);
    BalanceCheck check = BalanceCheck.of(limit, List.of(table), List.of(), any -> null);
    Set<Spot> hidden = new HashSet<>(Set.of(new Spot(0, 0, 0)));
    table.settle(limit, hidden);
    assertEquals(List.of(new Keep(table, new Spot(1, 0, 0))), check.missed(hidden));
    hidden.add(new Spot(0, 1, 0));
    assertEquals(List.of(), check.missed(hidden));
  }
}
