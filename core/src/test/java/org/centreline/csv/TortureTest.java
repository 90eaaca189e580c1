package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Skipped;
import org.centreline.csv.row.Source;
import org.centreline.series.Measured;
import org.centreline.series.Rates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads small files that each hold one difficulty, and compares with the outcome in the table. */
class TortureTest {

  /** Reached by what is read in other tests. */
  private static final Set<Code> ELSEWHERE =
      Set.of(
          Code.BAD_RISK,
          Code.REPEATED_CASES,
          Code.DAMAGED_WORKBOOK,
          Code.CHOOSE_SHEET,
          Code.NO_SHEET,
          Code.TEXT_OPTION,
          Code.HIDDEN_SHEETS,
          Code.HIDDEN_CELLS,
          Code.PERCENT_CELLS,
          Code.ERROR_CELLS,
          Code.NO_CELL_VALUE,
          Code.TIME_ZONE,
          Code.TOO_LARGE,
          Code.TOO_MANY_PROBLEMS,
          Code.SEVERAL_TARGETS,
          Code.NOT_TWO_TIMES,
          Code.NO_INTERVAL,
          Code.NO_PERSON,
          Code.DUPLICATE_SCORE,
          Code.TIME_ORDER,
          Code.UNPAIRED,
          Code.MANY_CATEGORIES,
          Code.PERSONAL_CATEGORY,
          Code.EMPTY_GROUP,
          Code.ZEROS_FILLED,
          Code.ROWS_COUNTED,
          Code.LATER_ROWS,
          Code.SIMILAR_NAMES,
          Code.FRACTION_IN_COUNT,
          Code.NUMERATOR_ABOVE_DENOMINATOR,
          Code.TIME_BETWEEN,
          Code.ANSWERS,
          Code.BAD_ANSWER,
          Code.AMBIGUOUS_LENGTH,
          Code.LENGTHS,
          Code.FAR_DATE,
          Code.MERGED_CELLS,
          Code.MONTH_FIRST,
          Code.JOINED_DATES,
          Code.PERIOD_CHOSEN,
          Code.SAME_DAY,
          Code.TIMES_KEPT,
          Code.EVENTS);

  static List<TortureCase> cases() throws IOException {
    return TortureCase.all(folder().resolve("outcomes.csv"));
  }

  private static Path folder() {
    try {
      return Path.of(TortureTest.class.getResource("torture/outcomes.csv").toURI()).getParent();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void fileHasTheOutcomeOfTheTable(TortureCase torture) throws IOException {
    byte[] bytes = Files.readAllBytes(folder().resolve(torture.file()));
    try {
      FileContent reading =
          CsvReader.read(torture.file(), bytes, torture.columns(), torture.options());
      assertEquals(torture.outcome(), outcome(torture, reading), torture.says());
      assertEquals(
          torture.notices(),
          reading.source().notices().stream().map(Notice::code).collect(Collectors.joining(" ")));
    } catch (DataException refused) {
      assertEquals(torture.outcome(), outcome(refused), refused.getMessage());
    }
  }

  private static String outcome(DataException refused) {
    return refused.problems().stream()
        .map(problem -> problem.line() + " " + problem.code())
        .collect(Collectors.joining(", ", "refused: ", ""));
  }

  /** The outcome of the table where the numbers are the same, else what was read. */
  private static String outcome(TortureCase torture, FileContent reading) {
    List<String> groups = new ArrayList<>();
    for (Measured measured : reading.measured()) {
      groups.add(measured.group().map(name -> name + ": ").orElse("") + points(measured));
    }
    String read = String.join("; ", groups);
    return TortureCase.same(torture.outcome(), read) ? torture.outcome() : read;
  }

  private static String points(Measured measured) {
    List<String> points = new ArrayList<>();
    for (int i = 0; i < measured.series().size(); i++) {
      boolean ratio = measured.series() instanceof org.centreline.series.Individuals;
      String value =
          ratio
              ? number(measured.series().values().get(i))
              : number(measured.series().numerators().get(i))
                  + "/"
                  + number(measured.series().denominators().get(i));
      points.add(measured.subgroups().labels().get(i) + "=" + value);
    }
    return String.join(" ", points) + (measured.series() instanceof Rates ? " rates" : "");
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "?" : Double.toString(value);
  }

  /** Rows are counted here from the text alone, with the file's own delimiter. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyRowIsUsedOrLeftOutWithAReason(TortureCase torture) throws IOException {
    byte[] bytes = Files.readAllBytes(folder().resolve(torture.file()));
    if (torture.outcome().startsWith("refused")) {
      return;
    }
    Source source =
        CsvReader.read(torture.file(), bytes, torture.columns(), torture.options()).source();
    List<Integer> rows = TortureCase.rows(bytes, source.dialect());
    assertEquals(rows.size(), source.rows());
    int left = 0;
    for (Skipped skipped : source.skipped()) {
      left += skipped.count();
      for (int line : skipped.lines()) {
        assertTrue(rows.remove((Integer) line), skipped.reason() + " on line " + line);
      }
    }
    assertEquals(source.rows(), source.rowsUsed() + left);
    assertEquals(source.rowsUsed(), rows.size());
  }

  @Test
  void everyFileIsInTheTable() throws IOException {
    Set<String> listed = new TreeSet<>(cases().stream().map(TortureCase::file).toList());
    try (Stream<Path> files = Files.list(folder())) {
      Set<String> there = new TreeSet<>(files.map(f -> f.getFileName().toString()).toList());
      there.remove("outcomes.csv");
      assertEquals(there, listed);
    }
    assertTrue(listed.size() >= 120, () -> "only " + listed.size());
  }

  @Test
  void everyCodeThatNeedsNoKindOfChartIsReached() throws IOException {
    Set<String> reached = new TreeSet<>();
    for (TortureCase torture : cases()) {
      reached.addAll(List.of((torture.outcome() + " " + torture.notices()).split("[ ,]+")));
    }
    Set<String> missed = new TreeSet<>();
    for (Code code : Code.values()) {
      if (!reached.contains(code.word())) {
        missed.add(code.word());
      }
    }
    assertEquals(ELSEWHERE.stream().map(Code::word).collect(Collectors.toSet()), missed);
  }
}
