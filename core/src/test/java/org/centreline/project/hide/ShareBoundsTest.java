package org.centreline.project.hide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.centreline.project.found.SmallLimit;
import org.centreline.project.found.Spot;
import org.junit.jupiter.api.Test;

/** No more can have fallen than there were. */
class ShareBoundsTest {

  private static final int ALL = 9;

  private static Lined fallen(int group, double count, Long... rows) {
    return new Lined(0, FigureOf.count(0, group, count), List.of(rows));
  }

  /** Whether so many patients of rows 0 to 2 are hidden, where the groups that are said are. */
  private static boolean goes(List<Lined> fallen, int patients, int rounding, Integer... hidden) {
    Lined all = new Lined(1, FigureOf.count(1, ALL, patients), List.of(0L, 1L, 2L));
    SumTable table = new SumTable();
    Set<Spot> gone = new HashSet<>();
    for (int group : hidden) {
      gone.add(new Spot(0, group, 0));
    }
    SmallLimit limit = new SmallLimit(FigureOf.LEAST, rounding);
    ShareBounds bounds = new ShareBounds(limit, fallen, List.of(all), table);
    List<HidingRounds.Keep> keeps = bounds.missed(gone);
    assertEquals(keeps.isEmpty() ? List.of() : List.of(all.figure().spot()), spots(keeps));
    gone.add(all.figure().spot());
    assertEquals(List.of(), bounds.missed(gone));
    return !keeps.isEmpty();
  }

  private static List<Spot> spots(List<HidingRounds.Keep> keeps) {
    return keeps.stream().map(HidingRounds.Keep::spot).toList();
  }

  private static final List<Lined> WARDS =
      List.of(fallen(0, 3, 0L), fallen(1, 4, 1L), fallen(2, 10, 2L));

  /** Two hidden ones may be 4 each, of 10 shown: twice 2 times 5 is 20, and 10 are known. */
  @Test
  void denominatorsOfNoMoreThanTwiceWhatIsHiddenGo() {
    assertEquals(true, goes(WARDS, 29, 0, 0, 1));
    assertEquals(false, goes(WARDS, 30, 0, 0, 1));
  }

  /** Three hidden ones: 30, and nothing is known. */
  @Test
  void eachThatIsHiddenCounts() {
    assertEquals(true, goes(WARDS, 29, 0, 0, 1, 2));
    assertEquals(false, goes(WARDS, 30, 0, 0, 1, 2));
  }

  @Test
  void aRoundedOneMayBeLess() {
    assertEquals(true, goes(WARDS, 31, 2, 0, 1));
    assertEquals(false, goes(WARDS, 32, 2, 0, 1));
  }

  @Test
  void oneThatIsHiddenAloneIsBoundByItsOwnSum() {
    assertEquals(false, goes(WARDS, 11, 0, 0));
    assertEquals(false, goes(WARDS, 11, 0));
  }

  @Test
  void theirOwnSumSaysMoreThanAnyDenominator() {
    List<Lined> whole = List.of(fallen(3, 17, 0L, 1L, 2L), WARDS.get(0), WARDS.get(1));
    assertEquals(false, goes(whole, 18, 0, 0, 1));
    // What is hidden of all is no third one beside its parts.
    assertEquals(true, goes(whole, 19, 0, 0, 1, 3));
    assertEquals(false, goes(whole, 20, 0, 0, 1, 3));
  }

  @Test
  void numbersOfOtherPatientsSayNothing() {
    List<Lined> others = List.of(fallen(0, 3, 0L), fallen(1, 4, 5L), fallen(2, 4, 1L, 6L));
    assertEquals(false, goes(others, 8, 0, 0, 1, 2));
  }
}
