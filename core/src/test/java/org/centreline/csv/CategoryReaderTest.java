package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class CategoryReaderTest {

  @Test
  void rowsAreCounted() {
    Categories read = read("id,cause\n1,Falls\n2,C\n3,Falls\n4,\n5,N/A\n", Optional.empty());
    assertEquals(List.of("Falls", "C"), read.tally().names());
    assertEquals(Doubles.of(2, 1), read.tally().counts());
    assertEquals(2, read.tally().missing());
    assertEquals(5, read.source().rowsUsed());
  }

  @Test
  void countsAreAddedUp() {
    String csv = "cause,minutes\nFalls,0.1\nFalls,0.2\nOther,\n,5\n";
    Categories read = read(csv, Optional.of("minutes"));
    assertEquals(Doubles.of(0.30000000000000004, 0), read.tally().counts());
    assertEquals(5, read.tally().missing());
    assertTrue(codes(read).contains("missing-values"));
  }

  @Test
  void aTotalBelowIsNoCategory() {
    Categories read = read("cause,n\nA,3\nB,4\nTotal,7\n", Optional.of("n"));
    assertEquals(List.of("A", "B"), read.tally().names());
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
    assertEquals(2, read.tally().names().size());
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
    return CategoryReader.read(
        new CsvReader.File("causes.csv", csv.getBytes(StandardCharsets.UTF_8)),
        new CategoryColumns("cause", count, List.of()),
        ReadingOptions.standard());
  }
}
