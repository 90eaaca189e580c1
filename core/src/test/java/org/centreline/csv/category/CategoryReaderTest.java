package org.centreline.csv.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class CategoryReaderTest {

  @Test
  void rowsAreCounted() {
    Categories read = read("id,cause\n1,Falls\n2,C\n3,Falls\n4,\n5,N/A\n", Optional.empty());
    assertEquals(List.of("Falls", "C"), read.tallies().get(0).names());
    assertEquals(Doubles.of(2, 1), read.tallies().get(0).counts());
    assertEquals(2, read.tallies().get(0).missing());
    assertEquals(5, read.source().rowsUsed());
  }

  @Test
  void countsAreAddedUp() {
    String csv = "cause,minutes\nFalls,0.1\nFalls,0.2\nOther,\n,5\n";
    Categories read = read(csv, Optional.of("minutes"));
    assertEquals(Doubles.of(0.30000000000000004, 0), read.tallies().get(0).counts());
    assertEquals(5, read.tallies().get(0).missing());
    assertTrue(codes(read).contains("missing-values"));
  }

  @Test
  void aTotalBelowIsNoCategory() {
    Categories read = read("cause,n\nA,3\nB,4\nTotal,7\n", Optional.of("n"));
    assertEquals(List.of("A", "B"), read.tallies().get(0).names());
    assertTrue(codes(read).contains("footer-rows"));
  }

  @Test
  void everyProblemIsTold() {
    DataException bad =
        assertThrows(
            DataException.class, () -> read("cause,n\nA,-3\nB,many\nC,1\n", Optional.of("n")));
    assertEquals(
        List.of("negative-count", "bad-number"),
        bad.problems().stream().map(Problem::code).toList());
  }

  @Test
  void nothingAboveNoughtIsNoChart() {
    assertProblem("no-rows", "cause,n\nA,0\nB,0\n", Optional.of("n"));
    assertProblem("no-rows", "id,cause\n1,\n2,\n", Optional.empty());
    assertProblem("missing-column", "id,reason\n1,A\n", Optional.empty());
    assertProblem("missing-column", "cause,n\nA,1\n", Optional.of("number"));
  }

  @Test
  void namesThatAreAlmostTheSameAreSaid() {
    Categories read = read("id,cause\n1,Ward 3\n2,ward  3\n", Optional.empty());
    assertEquals(2, read.tallies().get(0).names().size());
    assertTrue(codes(read).contains("similar-names"));
    assertEquals(List.of(), codes(read("id,cause\n1,Ward 3\n2,Ward 4\n", Optional.empty())));
  }

  @Test
  void freeTextIsSaid() {
    assertEquals(List.of(), codes(read(texts(30, 0), Optional.empty())));
    assertEquals(List.of("many-categories"), codes(read(texts(31, 0), Optional.empty())));
    assertEquals(List.of(), codes(read(texts(31, 31), Optional.empty())));
    assertEquals(List.of("many-categories"), codes(read(texts(31, 30), Optional.empty())));
  }

  @Test
  void rowsWithTheirOwnCountsHaveTheirOwnCategories() {
    String csv = texts(45, 0).replace("id,cause", "n,cause").replace("\n0,", "\n7,");
    assertEquals(List.of(), codes(read(csv, Optional.of("n"))));
  }

  @Test
  void sentencesAreFreeTextHoweverFew() {
    String sentence = ",The list began late because the notes of the first one were lost, case ";
    StringBuilder csv = new StringBuilder("id,cause\n");
    for (int i = 0; i < 9; i++) {
      csv.append(i).append(",\"").append(sentence).append(i).append("\"\n");
    }
    assertEquals(List.of(), codes(read(csv.toString(), Optional.empty())));
    csv.append("9,\"").append(sentence).append("9\"\n");
    assertEquals(List.of("many-categories"), codes(read(csv.toString(), Optional.empty())));
  }

  @Test
  void groupsAreTalliedApartInFileOrder() {
    String csv = "ward,site,cause\nB,x,Falls\nA,x,IT\nB,x,Falls\n,x,IT\nB,x,IT\n";
    Categories read = read(csv, List.of("ward", "site"));
    assertEquals(
        List.of("B / x", "A / x", "(blank) / x"),
        read.tallies().stream().map(tally -> tally.group().orElseThrow()).toList());
    assertEquals(List.of("Falls", "IT"), read.tallies().get(0).names());
    assertEquals(Doubles.of(2, 1), read.tallies().get(0).counts());
    assertEquals(List.of("IT"), read.tallies().get(1).names());
    assertEquals(read.tallies(), read(csv, List.of("ward,site")).tallies());
  }

  @Test
  void aCommaSeparatesOnlyWhereNoColumnHasTheWholeName() {
    String csv = "\"ward,site\",cause\nB,Falls\nA,IT\n";
    assertEquals(Optional.of("A"), read(csv, List.of("ward,site")).tallies().get(1).group());
    DataException bad = assertThrows(DataException.class, () -> read(csv, List.of("ward")));
    assertEquals("missing-column", bad.problems().get(0).code());
  }

  @Test
  void aGroupWithNothingInItIsSaid() {
    Categories read = read("ward,cause\nB,Falls\nA,\nA,NA\n", List.of("ward"));
    assertEquals(1, read.tallies().size());
    assertEquals(List.of("empty-group"), codes(read));
    assertEquals(3, read.source().rowsUsed());
    assertTrue(read.source().notices().get(0).message().contains("in 2 rows"));
  }

  @Test
  void peopleAreNoCategories() {
    assertProblem("personal-category", "NHS number,cause\n", "NHS number");
    assertProblem("personal-category", "Hospital no,cause\n", "Hospital no");
    assertProblem("personal-category", "Surname,cause\n", "Surname");
    assertProblem("personal-category", "DOB,cause\n", "DOB");
    assertProblem("personal-category", "Home address,cause\n", "Home address");
    String numbers = "who,cause\n9434765919,A\n4010232137,A\n9434765870,A\n";
    assertProblem("personal-category", numbers, "who");
    assertEquals(List.of(), codes(category("ward,cause\nNorth,Falls\n", "ward")));
  }

  @Test
  void homesAreChartedWithAWarning() {
    Categories read = category("postcode,Surname\nLS1 1AA,Smith\n", "postcode");
    assertEquals(List.of("identifiable", "identifiable"), codes(read));
    String homes = read.source().notices().get(0).message();
    assertTrue(homes.contains("'postcode' holds postcodes"), homes);
    String others = read.source().notices().get(1).message();
    assertTrue(others.contains("'Surname'") && !others.contains("'postcode'"), others);
  }

  private static void assertProblem(String code, String csv, String category) {
    String row = csv.lines().count() > 1 ? "" : "x,Falls\n";
    DataException bad = assertThrows(DataException.class, () -> category(csv + row, category));
    Problem problem = bad.problems().get(0);
    assertEquals(code, problem.code());
    assertTrue(!problem.toString().contains("9434765919"), problem.toString());
  }

  private static String texts(int different, int same) {
    StringBuilder csv = new StringBuilder("id,cause\n");
    for (int i = 0; i < different; i++) {
      csv.append(i).append(",text ").append(i).append('\n');
    }
    csv.append("x,text 0\n".repeat(same));
    return csv.toString();
  }

  private static void assertProblem(String code, String csv, Optional<String> count) {
    DataException bad = assertThrows(DataException.class, () -> read(csv, count));
    assertEquals(List.of(code), bad.problems().stream().map(Problem::code).toList());
  }

  private static List<String> codes(Categories read) {
    return read.source().notices().stream().map(Notice::code).toList();
  }

  private static Categories read(String csv, Optional<String> count) {
    return read(csv, new CategoryColumns("cause", count, List.of(), List.of()));
  }

  private static Categories read(String csv, List<String> by) {
    return read(csv, new CategoryColumns("cause", Optional.empty(), by, List.of()));
  }

  private static Categories category(String csv, String name) {
    return read(csv, CategoryColumns.of(name));
  }

  private static Categories read(String csv, CategoryColumns columns) {
    return CategoryReader.read(
        new CsvFile("causes.csv", csv.getBytes(StandardCharsets.UTF_8)),
        columns,
        ReadingOptions.standard());
  }
}
