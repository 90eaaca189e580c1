package org.centreline.project.hide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centreline.project.found.Figure;
import org.centreline.project.found.SmallLimit;
import org.centreline.project.found.Spot;
import org.centreline.project.hide.HidingRounds.Keep;
import org.junit.jupiter.api.Test;

/** What goes with hidden numbers: rates, means, averages of other columns, other tables. */
class KeptBesideTest {

  private static final SmallLimit LIMIT = new SmallLimit(FigureOf.LEAST, 0);

  private static Spot spot(int group) {
    return new Spot(0, group, 0);
  }

  private static Set<Spot> spots(int... groups) {
    Set<Spot> spots = new HashSet<>();
    for (int group : groups) {
      spots.add(spot(group));
    }
    return spots;
  }

  private static Lined lined(int column, int group, Long... rows) {
    return new Lined(column, FigureOf.count(0, group, 9), List.of(rows));
  }

  /** A rate of two wards; one column counts both together, another each alone. */
  @Test
  void ratesGoWithTheCountsOfTheirRows() {
    SumTable table = new SumTable();
    List<Lined> counts =
        List.of(lined(0, 1, 0L, 1L), lined(0, 2, 0L), lined(1, 3, 0L), lined(1, 4, 2L));
    Map<Lined, SumTable> rate = Map.of(lined(9, 0, 0L, 1L), table);
    FileValues values = new FileValues(rate, counts);
    List<Keep> kept = List.of(new Keep(table, spot(0)));
    assertEquals(List.of(), values.missed(Set.of()));
    assertEquals(kept, values.missed(spots(1)));
    // The count of both is shown, so that the rate says nothing of the one ward.
    assertEquals(List.of(), values.missed(spots(2)));
    assertEquals(kept, values.missed(spots(3)));
    assertEquals(List.of(), values.missed(spots(4)));
  }

  @Test
  void averagesGoWithWhatTheyAreMadeOf() {
    SumTable table = new SumTable();
    Keep made = new Keep(table, spot(0));
    List<Keep> of = List.of(new Keep(table, spot(1)), new Keep(table, spot(2)));
    for (boolean counts : new boolean[] {true, false}) {
      MadeMeans means = new MadeMeans(Map.of(made, of), counts);
      assertEquals(List.of(), means.missed(Set.of()));
      assertEquals(List.of(made), means.missed(spots(2)));
      assertEquals(List.of(made), means.missed(spots(0, 1)));
      List<Keep> alone = counts ? List.of(made, of.get(1)) : List.of(made);
      assertEquals(alone, means.missed(spots(0)));
    }
  }

  @Test
  void meansGoWhereAnyOfTheirRowsIsHidden() {
    SumTable table = new SumTable();
    Set<Spot> hidden = new HashSet<>();
    FigureOf.add(table, FigureOf.count(0, 0, 3), 0);
    FigureOf.add(table, FigureOf.count(0, 1, 30), 1);
    FigureOf.add(table, FigureOf.count(0, 2, 40), 2);
    FigureOf.add(table, FigureOf.mean(1, 0, false), 0, 1);
    FigureOf.add(table, FigureOf.mean(1, 1, false), 1, 2);
    FigureOf.add(table, FigureOf.mean(1, 2, true), 3);
    FigureOf.add(table, FigureOf.mean(1, 3, false), 3, 4);
    FigureOf.add(table, FigureOf.mean(1, 4, false), 4);
    SecondSuppression.hide(List.of(table), LIMIT, hidden);
    assertEquals(Set.of(spot(0), new Spot(1, 0, 0), new Spot(1, 2, 0), new Spot(1, 3, 0)), hidden);
  }

  /** Two wards that one table shows apart, and another beside their sum. */
  private record Wards(SumTable apart, SumTable summed, HidingRounds rounds, Set<Spot> hidden) {

    static Wards of(double elm, double oak, List<HidingRounds.Check> checks) {
      SumTable apart = new SumTable();
      SumTable summed = new SumTable();
      Map<Spot, SumTable> homes = new LinkedHashMap<>();
      double[] counts = {elm, oak, elm + oak};
      int[][] rows = {{0}, {1}, {0, 1}};
      for (int group = 0; group < counts.length; group++) {
        Figure figure = FigureOf.count(0, group, counts[group]);
        FigureOf.add(apart, figure, group);
        FigureOf.add(summed, figure, rows[group]);
        homes.put(figure.spot(), apart);
      }
      HidingRounds.Other other = new HidingRounds.Other(summed, homes);
      HidingRounds rounds = new HidingRounds(List.of(apart), List.of(other), checks);
      return new Wards(apart, summed, rounds, new HashSet<>());
    }

    Set<Spot> hide() {
      rounds.hide(LIMIT, hidden);
      return hidden;
    }
  }

  @Test
  void aSumOfAnotherTableHidesASecondOne() {
    assertEquals(spots(0, 1), Wards.of(3, 20, List.of()).hide());
    assertEquals(spots(0, 1, 2), Wards.of(3, 5, List.of()).hide());
    assertEquals(Set.of(), Wards.of(7, 20, List.of()).hide());
  }

  /** What one table hides is kept in the other as well. */
  @Test
  void whatIsHiddenForAnotherReasonIsKeptInAllTables() {
    List<Set<Spot>> seen = new ArrayList<>();
    Wards[] wards = new Wards[1];
    HidingRounds.Check check =
        hidden -> {
          seen.add(Set.copyOf(hidden));
          return List.of(new Keep(wards[0].apart(), spot(0)));
        };
    wards[0] = Wards.of(7, 20, List.of(check));
    assertEquals(spots(0, 1), wards[0].hide());
    assertEquals(Set.of(), seen.get(0));
    assertEquals(spots(0, 1), seen.get(seen.size() - 1));
  }

  @Test
  void whatWasHiddenBeforeStaysSo() {
    Wards wards = Wards.of(7, 20, List.of());
    wards.hidden().add(new Spot(4, 4, 4));
    assertEquals(Set.of(new Spot(4, 4, 4)), wards.hide());
  }

  /** Oak was shown in the pack before: the sum has to go. */
  @Test
  void whatAPackBeforeShowedHidesNothing() {
    Wards wards = Wards.of(3, 20, List.of());
    assertFalse(wards.apart().isTold(spot(1)));
    assertSame(wards.rounds(), wards.rounds().after(spots(1)));
    assertTrue(wards.apart().isTold(spot(1)) && wards.summed().isTold(spot(1)));
    assertTrue(wards.hide().containsAll(spots(0, 2)), wards.hidden().toString());
  }
}
