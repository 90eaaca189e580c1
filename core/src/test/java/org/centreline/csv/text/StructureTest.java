package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Problem;
import org.junit.jupiter.api.Test;

class StructureTest {

  private static List<Problem> problems(String text, char delimiter) {
    FileFindings findings = new FileFindings("x.csv");
    Structure.check(Texts.of(text), delimiter, findings);
    return List.of();
  }

  private static List<String> found(String text, char delimiter) {
    return assertThrows(DataException.class, () -> problems(text, delimiter)).problems().stream()
        .map(p -> p.line() + " " + p.code() + " " + p.found())
        .toList();
  }

  @Test
  void marksAroundWholeCellsAreInOrder() {
    assertEquals(List.of(), problems("\"a\",\"b\"\"c\"\r\n \"d\"\t,\"\"\n\"e\nf\"", ','));
    assertEquals(List.of(), problems("\"a\";\"b\";c", ';'));
    assertEquals(List.of(), problems("\"a\"\t\"b\"", '\t'));
  }

  @Test
  void oneProblemForEachCell() {
    assertEquals(
        List.of("1 stray-quote a\"\"", "1 stray-quote \"b\"c\"", "2 stray-quote \"e\" f"),
        found("a\"\",\"b\"c\"\n\"e\" f", ','));
  }

  @Test
  void theLineOfAMarkThatIsNeverClosed() {
    assertEquals(List.of("4 unclosed-quote \"d"), found("a\r\n\"b\nc\",x\n\"d", ','));
  }

  @Test
  void nothingIsTextAfterNul() {
    assertEquals(List.of("2 bad-encoding a NUL byte"), found("a\n\0\"", ','));
  }

  @Test
  void theExcerptEndsWithTheLine() {
    assertEquals(List.of("1 stray-quote a\"éé"), found("a\"éé\nb", ','));
  }
}
