package org.centreline.csv.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

/** Which categories are totals of the others, and what becomes of them. */
class CategoryTotalsTest {

  private static CategoryTotals of(String names, double... counts) {
    return CategoryTotals.of(List.of(names.split(" ")), counts);
  }

  @Test
  void theFirstOrTheLastThatIsTheSumOfThreeOthersIsATotal() {
    assertEquals(Set.of("D"), of("A B C D", 10, 8, 4, 22).added());
    assertEquals(Set.of("A"), of("A B C D", 22, 10, 8, 4).added());
    assertEquals(CategoryTotals.none(), of("A B C D", 10, 22, 8, 4));
    assertEquals(CategoryTotals.none(), of("A B C D", 10, 8, 4, 21));
    assertEquals(CategoryTotals.none(), of("A B C D", 9, 6, 4, 19), "chance may do that");
    assertEquals(CategoryTotals.none(), of("A B C", 30, 20, 50), "so may three");
  }

  @Test
  void aTotalByItsNameIsOneWhetherItAddsUpOrNot() {
    assertEquals(Set.of("Total"), of("A B Total", 30, 20, 50).added());
    CategoryTotals odd = of("A B C Total", 10, 8, 4, 60);
    assertEquals(Set.of("Total"), odd.named());
    assertEquals(Set.of("Total"), odd.all());
    assertEquals(CategoryTotals.none(), of("A Total Totals", 30, 30, 70), "one would be left");
  }

  private static Categories read(String csv) {
    return CategoryReader.read(
        new CsvFile("causes.csv", csv.getBytes(StandardCharsets.UTF_8)),
        new CategoryColumns("cause", Optional.of("n"), List.of("ward"), List.of()),
        ReadingOptions.standard());
  }

  /** What has nothing but a total is told by that. */
  @Test
  void aGroupOfATotalAloneKeepsIt() {
    String csv =
        "ward,cause,n\nX,A,30\nX,B,20\nX,C,10\nX,All causes,60\nX,Total,60\nY,Total,40\n"
            + "Z,A,1\n";
    Categories read = read(csv);
    assertEquals(List.of("A", "B", "C"), read.tallies().get(0).names());
    assertEquals(List.of("Total"), read.tallies().get(1).names());
    assertEquals(Doubles.of(40), read.tallies().get(1).counts());
    List<String> told = read.source().notices().stream().map(Notice::message).toList();
    assertTrue(
        told.stream()
            .anyMatch(say -> say.startsWith("'All causes', 'Total' were left out, as the sum")),
        told.toString());
  }

  /** Of four megabytes and more most are plain; one row of two lines makes it like any other. */
  @Test
  void aLargeFileIsCountedAsASmallOneIs() {
    String rows = "north,Falls,1\nsouth,Unwell,2\n";
    int times = (5 << 20) / rows.length();
    String csv = "ward,cause,n\n" + rows.repeat(times);
    for (String last : List.of("", "north,\"No\nbed\",3\n")) {
      Categories read = read(csv + last);
      assertEquals(times, read.tallies().get(0).counts().get(0));
      assertEquals(2.0 * times, read.tallies().get(1).counts().get(0));
      assertEquals(last.isEmpty() ? 1 : 2, read.tallies().get(0).names().size());
    }
  }
}
