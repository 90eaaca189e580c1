package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns and files that their numbers show to belong together. */
class PackFoundSumsTest extends HidingPack {

  @Test
  void theWholeOfAnotherFileIsTheWholeToo() throws IOException {
    StringBuilder whole = new StringBuilder("month,falls\n");
    int[] sums = {32, 36, 39, 40};
    for (int month = 0; month < sums.length; month++) {
      whole.append("2024-0" + (month + 1) + "-01," + sums[month] + "\n");
    }
    write("p/whole.csv", whole.toString());
    String measures =
        """
        all,All,outcome,whole.csv,month,falls,,,,,,c
        ward,Wards,outcome,d.csv,date,n,,ward,,month,sum,c
        """;
    assertEquals(0, run(measures, wards(""), "lt5").code());
    assertEquals(List.of("32", "36", "39", "40"), values("all", ""));
    assertEquals(List.of("", "6", "7", "8"), values("ward", "Elm"));
    assertEquals(List.of("", "9", "10", "9"), values("ward", "Oak"));
  }

  @Test
  void aColumnIsNotTheSumOfTwoLessTheOther() throws IOException {
    String data =
        """
        date,falls,harm,none
        2024-01-01,23,3,20
        2024-02-01,30,6,24
        2024-03-01,31,9,22
        2024-04-01,32,7,25
        """;
    String measures =
        """
        falls,Falls,outcome,d.csv,date,falls,,,,,,c
        harm,Harm,outcome,d.csv,date,harm,,,,,,c
        none,None,outcome,d.csv,date,none,,,,,,c
        """;
    assertEquals(0, run(measures, data, "lt5").code());
    assertEquals(List.of("23", "30", "31", "32"), values("falls", ""));
    assertEquals(List.of("", "6", "9", "7"), values("harm", ""));
    assertEquals(List.of("", "24", "22", "25"), values("none", ""));
  }

  @Test
  void aTotalThatWasCorrectedIsStillOne() throws IOException {
    write(
        "p/whole.csv", "month,falls\n2024-01-01,32\n2024-02-01,37\n2024-03-01,39\n2024-04-01,40\n");
    String measures =
        """
        all,All,outcome,whole.csv,month,falls,,,,,,c
        ward,Wards,outcome,d.csv,date,n,,ward,,month,sum,c
        """;
    assertEquals(0, run(measures, wards(""), "lt5").code());
    assertEquals(List.of("", "6", "7", "8"), values("ward", "Elm"));
    assertEquals(List.of("", "9", "10", "9"), values("ward", "Oak"));
  }

  @Test
  void aCopyOfAWardInAnotherFileIsHiddenWithIt() throws IOException {
    write("p/oak.csv", "month,falls\n2024-01-01,9\n2024-02-01,9\n2024-03-01,10\n2024-04-01,9\n");
    String measures =
        """
        all,All,outcome,d.csv,date,n,,,,month,sum,c
        ward,Wards,outcome,d.csv,date,n,,ward,,month,sum,c
        oak,Oak,outcome,oak.csv,month,falls,,,,,,c
        """;
    assertEquals(0, run(measures, wards(""), "lt5").code());
    assertEquals(List.of("", "6", "7", "8"), values("ward", "Elm"));
    assertEquals(List.of("", "9", "10", "9"), values("ward", "Oak"));
    assertEquals(List.of("", "9", "10", "9"), values("oak", ""));
    assertEquals(List.of("32", "36", "39", "40"), values("all", ""));
  }

  @Test
  void aColumnIsNotTheSumOfThreeLessTheOthers() throws IOException {
    String data =
        """
        date,all,men,women,other
        2024-01-01,33,3,20,10
        2024-02-01,42,6,24,12
        2024-03-01,42,9,22,11
        2024-04-01,45,7,25,13
        """;
    String measures =
        """
        all,All,outcome,d.csv,date,all,,,,,,c
        men,Men,outcome,d.csv,date,men,,,,,,c
        women,Women,outcome,d.csv,date,women,,,,,,c
        other,Other,outcome,d.csv,date,other,,,,,,c
        """;
    assertEquals(0, run(measures, data, "lt5").code());
    assertEquals(List.of("33", "42", "42", "45"), values("all", ""));
    assertEquals(List.of("", "6", "9", "7"), values("men", ""));
    assertEquals(List.of("", "24", "22", "25"), values("women", ""));
    assertEquals(List.of("10", "12", "11", "13"), values("other", ""));
  }
}
