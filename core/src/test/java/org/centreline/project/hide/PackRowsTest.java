package org.centreline.project.hide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.RowsOfPoints;
import org.centreline.csv.request.Grouping;
import org.centreline.project.found.Found;
import org.centreline.project.found.Found.At;
import org.centreline.project.found.Strand;
import org.centreline.project.found.Strand.Place;
import org.junit.jupiter.api.Test;

/** Rows of two months and two wards: Elm has 0 and 2, Oak 1 and 3; the fourth is a total. */
class PackRowsTest {

  private static final long COLUMN = 1L << 47;

  private static Place place(String ward, String month) {
    return new Place(ward.isEmpty() ? Optional.empty() : Optional.of(ward), month);
  }

  /** Rows by their places. */
  private record Rows(Map<Long, Place> rows) implements RowsOfPoints {

    @Override
    public void each(Receiver receiver) {
      rows.forEach((row, at) -> receiver.take(at.group(), at.label(), row));
    }

    @Override
    public String numerator() {
      return "n";
    }

    @Override
    public Optional<String> denominator() {
      return Optional.empty();
    }

    @Override
    public Grouping grouping() {
      throw new UnsupportedOperationException();
    }
  }

  private static PackRows pack() {
    Map<Long, Place> wards = new LinkedHashMap<>();
    wards.put(0L, place("Elm", "Jan"));
    wards.put(1L, place("Oak", "Jan"));
    wards.put(2L, place("Elm", "Feb"));
    wards.put(3L, place("Oak", "Feb"));
    Map<Long, Place> all = new LinkedHashMap<>();
    all.put(4L, place("", "Jan"));
    all.put(2L, place("", "Feb"));
    all.put(3L, place("", "Feb"));
    Map<Long, List<Long>> totals = Map.of(4L, List.of(0L, 1L));
    return new PackRows(
        Map.of(0, new Rows(wards), 1, new Rows(all)), reading -> reading == 1 ? totals : Map.of());
  }

  private static Strand strand(int reading, int column, Place... places) {
    Strand strand = new Strand(reading, column, "n");
    for (Place one : places) {
      strand.add(one, FigureOf.count(reading, strand.figures().size(), 9));
    }
    return strand;
  }

  private static final Place JAN = place("", "Jan");
  private static final Place FEB = place("", "Feb");
  private static final Place ELM = place("Elm", "Jan");
  private static final Place OAK = place("Oak", "Jan");

  @Test
  void aTotalIsTheRowsThatItAddsUp() {
    PackRows pack = pack();
    assertArrayEquals(new long[] {0, 1}, pack.inFile(1, JAN));
    assertArrayEquals(new long[] {2, 3}, pack.inFile(1, FEB));
    assertArrayEquals(new long[] {0}, pack.inFile(0, ELM));
    assertArrayEquals(new long[] {}, pack.inFile(0, JAN));
  }

  @Test
  void columnsHaveRowsOfTheirOwn() {
    PackRows pack = pack();
    assertEquals(Set.of(0L, 1L), pack.of(strand(1, 0, JAN), JAN));
    assertEquals(Set.of(3 * COLUMN, 3 * COLUMN + 1), pack.of(strand(1, 3, JAN), JAN));
    Strand wards = strand(0, 0, ELM, OAK);
    assertEquals(Set.of(0L, 1L), pack.of(List.of(new At(wards, ELM), new At(wards, OAK))));
  }

  @Test
  void aRunningTotalIsAllSinceItsBeginning() {
    PackRows pack = pack();
    Strand all = strand(1, 0, JAN, FEB);
    pack.run(all, Map.of(FEB, List.of(JAN, FEB)));
    assertEquals(Set.of(0L, 1L), pack.of(all, JAN));
    assertEquals(Set.of(0L, 1L, 2L, 3L), pack.of(all, FEB));
  }

  /** What column 1 has in January is both wards of column 0. */
  private static Found found(Strand whole) {
    Strand wards = strand(0, 0, ELM, OAK);
    return new Found(
        whole, Map.of(JAN, List.of(new At(wards, ELM), new At(wards, OAK))), Found.Kind.SUM);
  }

  @Test
  void aColumnThatIsASumHasTheRowsOfItsParts() {
    PackRows pack = pack();
    Strand whole = strand(1, 1, JAN, FEB);
    pack.run(whole, Map.of(JAN, List.of(JAN, FEB)));
    assertEquals(false, pack.isKnown(found(whole)));
    assertEquals(true, pack.isJoined(found(whole), List.of(whole)));
    assertEquals(true, pack.isKnown(found(whole)));
    // Its parts tell when it begins anew.
    assertEquals(Set.of(0L, 1L), pack.of(whole, JAN));
    assertEquals(Set.of(COLUMN + 2, COLUMN + 3), pack.of(whole, FEB));
    // Once is enough.
    assertEquals(false, pack.isJoined(found(whole), List.of(whole)));
  }

  /** Its rows stand apart where the column is shown by wards. */
  @Test
  void whatIsToldApartElsewhereIsNotJoined() {
    PackRows pack = pack();
    Strand whole = strand(1, 1, JAN, FEB);
    Strand apart = strand(0, 1, ELM, OAK);
    assertEquals(false, pack.isJoined(found(whole), List.of(whole, apart)));
    Strand other = strand(0, 1, place("Elm", "Feb"), place("Oak", "Feb"));
    assertEquals(true, pack.isJoined(found(whole), List.of(whole, other)));
  }

  @Test
  void noNumberIsMadeOfItself() {
    PackRows pack = pack();
    Strand whole = strand(1, 0, JAN, FEB);
    assertEquals(true, pack.isKnown(found(whole)));
    assertEquals(false, pack.isJoined(found(whole), List.of(whole)));
  }
}
