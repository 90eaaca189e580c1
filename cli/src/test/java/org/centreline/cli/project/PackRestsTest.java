package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of a number of a pack beside another, and sums that are made in several ways. */
class PackRestsTest extends HidingPack {

  private static final int[] FALLS = {12, 9, 3, 14, 11, 16, 8, 13, 10, 15, 7, 12};

  private static String month(int i) {
    return String.format("2024-%02d-01", i + 1);
  }

  private int gone(String measure) throws IOException {
    return (int) values(measure, "").stream().filter(String::isEmpty).count();
  }

  /** 11 in all and 9 of one ward leave 2 of the others. */
  @Test
  void whatAWholeAndOneOfItsWardsLeaveIsKeptToo() throws IOException {
    StringBuilder data = new StringBuilder("date,ward,n\n");
    for (int i = 0; i < FALLS.length; i++) {
      data.append(month(i)).append(",Elm,").append(FALLS[i]).append('\n');
      data.append(month(i)).append(",Oak,").append(i == 2 ? 8 : 10 + i).append('\n');
    }
    String measures =
        """
        all,All,outcome,d.csv,date,n,,,,month,sum,c
        oak,Oak,outcome,d.csv,date,n,,,ward=Oak,month,sum,c
        """;
    assertEquals(0, run(measures, data.toString(), "lt5").code());
    assertEquals("", values("oak", "").get(2));
    assertEquals("11", values("all", "").get(2));
    assertEquals(1, gone("oak"));
    assertEquals(0, gone("all"));
  }

  @Test
  void whatAColumnLeavesOfAnotherIsKeptToo() throws IOException {
    StringBuilder data = new StringBuilder("date,all,planned\n");
    for (int i = 0; i < FALLS.length; i++) {
      data.append(month(i)).append(',').append(FALLS[i] + 20).append(",20\n");
    }
    String measures =
        """
        all,All,outcome,d.csv,date,all,,,,,,c
        planned,Planned,outcome,d.csv,date,planned,,,,,,c
        """;
    assertEquals(0, run(measures, data.toString(), "lt5").code());
    assertEquals("", values("planned", "").get(2));
    assertEquals(1, gone("planned"));
    assertEquals(0, gone("all"));
  }

  /** Admitted and survived in two files: between them are those who died. */
  @Test
  void whatAColumnLeavesOfOneOfAnotherFileIsKeptToo() throws IOException {
    StringBuilder admitted = new StringBuilder("date,admitted\n");
    StringBuilder survived = new StringBuilder("date,survived\n");
    for (int i = 0; i < FALLS.length; i++) {
      admitted.append(month(i)).append(',').append(30 + 7 * i % 25).append('\n');
      survived.append(month(i)).append(',').append(30 + 7 * i % 25 - FALLS[i] % 10).append('\n');
    }
    write("p/s.csv", survived.toString());
    String measures =
        """
        all,Admitted,outcome,d.csv,date,admitted,,,,,,c
        left,Survived,outcome,s.csv,date,survived,,,,,,c
        """;
    assertEquals(0, run(measures, admitted.toString(), "lt5").code());
    List<String> all = values("all", "");
    List<String> left = values("left", "");
    for (int i = 0; i < FALLS.length; i++) {
      int died = FALLS[i] % 10;
      boolean few = died > 0 && died < 5;
      assertEquals(few, all.get(i).isEmpty() || left.get(i).isEmpty(), i + ": " + died);
    }
  }

  /** Men and women, day and night: the one sum tells nothing of the other. */
  @Test
  void aWholeThatIsToldApartInTwoWaysKeepsBoth() throws IOException {
    StringBuilder data = new StringBuilder("date,all,men,women,day,night\n");
    for (int i = 0; i < FALLS.length; i++) {
      int women = 21 + 2 * i % 5;
      int night = i == 6 ? 2 : 11 + 3 * i % 7;
      int all = FALLS[i] + women;
      data.append(month(i)).append(',').append(all).append(',').append(FALLS[i]).append(',');
      data.append(women).append(',').append(all - night).append(',').append(night).append('\n');
    }
    StringBuilder measures = new StringBuilder();
    for (String one : List.of("all", "men", "women", "day", "night")) {
      measures.append(one + "," + one + ",outcome,d.csv,date," + one + ",,,,,,c\n");
    }
    assertEquals(0, run(measures.toString(), data.toString(), "lt5").code());
    for (List<String> pair : List.of(List.of("men", "women", "2"), List.of("night", "day", "6"))) {
      int at = Integer.parseInt(pair.get(2));
      assertEquals("", values(pair.get(0), "").get(at));
      assertTrue(
          values(pair.get(1), "").get(at).isEmpty() || values("all", "").get(at).isEmpty(),
          pair.toString());
    }
  }

  /** Three of three wards' columns, and a total that was corrected in two months of twelve. */
  @Test
  void aTotalOfThreeThatWasCorrectedIsStillOne() throws IOException {
    StringBuilder data = new StringBuilder("date,all,elm,oak,ash\n");
    for (int i = 0; i < FALLS.length; i++) {
      int oak = 21 + 2 * i % 5;
      int ash = 31 + 3 * i % 7;
      int all = FALLS[i] + oak + ash + (i == 4 || i == 8 ? 1 : 0);
      data.append(month(i)).append(',').append(all).append(',').append(FALLS[i]).append(',');
      data.append(oak).append(',').append(ash).append('\n');
    }
    StringBuilder measures = new StringBuilder();
    for (String one : List.of("all", "elm", "oak", "ash")) {
      measures.append(one + "," + one + ",outcome,d.csv,date," + one + ",,,,,,c\n");
    }
    assertEquals(0, run(measures.toString(), data.toString(), "lt5").code());
    assertEquals("", values("elm", "").get(2));
    assertTrue(
        values("oak", "").get(2).isEmpty()
            || values("ash", "").get(2).isEmpty()
            || values("all", "").get(2).isEmpty());
  }

  /** A month filled in by the mean of its neighbours. */
  @Test
  void oneCellWithDecimalsMakesNoScoresOfCounts() throws IOException {
    StringBuilder data = new StringBuilder("date,ward,n\n");
    int[] counts = {9, 7, 6, 3, 8, 12, 7, 2, 9, 6, 1, 8};
    for (int i = 0; i < counts.length; i++) {
      String month = String.format("2024-%02d-01", i + 1);
      data.append(month + ",Elm," + (i == 5 ? "12.5" : counts[i]) + "\n");
      data.append(month + ",Oak," + (30 + i) + "\n");
    }
    String measures = "n,N,outcome,d.csv,date,n,,ward,,,,xmr\n";
    assertEquals(0, run(measures, data.toString(), "lt5").code());
    List<String> elm = values("n", "Elm");
    assertEquals(List.of("", "", ""), List.of(elm.get(3), elm.get(7), elm.get(10)));
    assertEquals("12.5", elm.get(5));
    assertEquals(3, elm.stream().filter(String::isEmpty).count());
  }

  /** Ash, 2 in June, is all less Elm less Oak; women of all wards lie across them. */
  @Test
  void whatAllLeaveBesideTwoWardsIsKeptBesideWomenToo() throws IOException {
    String measures =
        """
        a,All,outcome,d.csv,date,n,,,,month,sum,c
        e,Elm,outcome,d.csv,date,n,,,ward=Elm,month,sum,c
        o,Oak,outcome,d.csv,date,n,,,ward=Oak,month,sum,c
        f,Women,outcome,d.csv,date,n,,,sex=F,month,sum,c
        """;
    StringBuilder data = new StringBuilder("date,ward,sex,n\n");
    for (int i = 0; i < 12; i++) {
      String month = String.format("2024-%02d-01,", i + 1);
      int ash = i == 5 ? 1 : 9;
      data.append(month + "Elm,F," + (10 + i % 3) + "\n" + month + "Elm,M," + (12 + i % 2) + "\n");
      data.append(month + "Oak,F," + (11 + i % 4) + "\n" + month + "Oak,M," + (13 - i % 3) + "\n");
      data.append(month + "Ash,F," + ash + "\n" + month + "Ash,M," + ash + "\n");
    }
    assertEquals(0, run(measures, data.toString(), "lt5").code());
    List<String> june = List.of(june("a"), june("e"), june("o"));
    assertTrue(june.contains(""), june.toString());
    assertEquals(List.of(), values("a", "").stream().filter(String::isEmpty).toList());
  }

  private String june(String measure) throws IOException {
    return values(measure, "").get(5);
  }
}
