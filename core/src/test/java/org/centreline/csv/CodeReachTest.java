package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.SourceFile;
import org.centreline.csv.pair.PairColumns;
import org.centreline.csv.pair.PairReader;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;

/** Every code is reached: by a file of the torture table, or by what is read here. */
class CodeReachTest {

  /**
   * Readers of pairs, targets, categories and workbooks have tests of their own, which name their
   * codes.
   */
  private static final List<String> OTHERS =
      List.of(
          "TakenRowsTest",
          "BadWorkbookTest",
          "CategoryReaderTest",
          "PairReaderTest",
          "EventPeriodsTest",
          "GroupedTableTest",
          "PeriodsTest",
          "RepeatedCasesTest",
          "RowReaderTest",
          "RowTargetsTest",
          "SheetChoiceTest",
          "WorkbooksTest");

  @Test
  void noCodeIsOutOfReach() throws IOException {
    Set<String> reached = new TreeSet<>();
    for (TortureCase torture : TortureTest.cases()) {
      reached.addAll(List.of((torture.outcome() + " " + torture.notices()).split("[ ,]+")));
    }
    reached.addAll(refused("d,n\n2024-01-01,-1\n", Shape.COUNTS));
    reached.addAll(refused("d,n\n2024-01-01,1.5\n", Shape.COUNTS));
    reached.addAll(refused("d,n\n2024-01-01,0\n", Shape.TIMES));
    reached.addAll(refused("d,n\n" + "2024-01-01,x\n".repeat(10_001), Shape.VALUES));
    reached.addAll(refused("d,n,p\n2024-01-01,1,2\n", Columns.of("d", "n").over("p"), Shape.CASES));
    reached.addAll(shares());
    reached.addAll(pairs());
    Set<String> missed = new TreeSet<>(Arrays.stream(Code.values()).map(Code::word).toList());
    missed.removeAll(reached);
    missed.removeIf(CodeReachTest::isNamed);
    assertEquals(Set.of(), missed);
  }

  private static boolean isNamed(String code) {
    return SourceFile.under("src/test/java/org/centreline/csv").stream()
        .filter(file -> OTHERS.contains(file.path().getFileName().toString().replace(".java", "")))
        .anyMatch(file -> String.join("\n", file.lines()).contains(code));
  }

  private static List<String> refused(String csv, Shape shape) {
    return refused(csv, Columns.of("d", "n"), shape);
  }

  /** One of two people has both scores. */
  private static List<String> pairs() {
    String csv = "who,when,score\n1,end,3\n1,start,2\n2,start,4\n";
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    PairColumns columns =
        new PairColumns("who", "when", Optional.empty(), Optional.empty(), List.of());
    return PairReader.read(file, columns, ReadingOptions.standard()).source().notices().stream()
        .map(Notice::code)
        .toList();
  }

  private static List<String> shares() {
    return refused("d,n,of\n2024-01-01,3,2\n", Columns.of("d", "n").over("of"), Shape.SHARES);
  }

  private static List<String> refused(String csv, Columns columns, Shape shape) {
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    List<String> codes = new ArrayList<>();
    try {
      CsvReader.read(file, columns, ReadingOptions.standard(), Grouping.of(shape));
    } catch (DataException refusal) {
      refusal.problems().forEach(problem -> codes.add(problem.code()));
    }
    return codes;
  }
}
