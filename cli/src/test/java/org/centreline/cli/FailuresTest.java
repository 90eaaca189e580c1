package org.centreline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Refusal;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aFaultOfOursIsOneSentenceWithoutATrace() {
    assertEquals(ExitCode.FAULT, report(new IllegalStateException("x"), Map.of()));
    assertEquals(2, said().lines().count());
    assertTrue(said().contains("(IllegalStateException)"));
    assertFalse(said().contains("    at "));
  }

  @Test
  void theTraceIsShownOnRequest() {
    report(new IllegalStateException("x"), Map.of(Failures.TRACE, "1"));
    assertTrue(said().contains("    at "));
  }

  @Test
  void errorsOfJavaAreFaultsToo() {
    assertEquals(ExitCode.FAULT, report(new NoClassDefFoundError("A"), Map.of()));
  }

  /** What the computer has not got is no fault of ours. */
  @Test
  void memoryThatIsShortIsNoFault() {
    Error full = new OutOfMemoryError("Java heap space");
    assertEquals(ExitCode.NO_FILE, report(full, Map.of()));
    assertEquals(ExitCode.NO_FILE, report(new IllegalStateException(full), Map.of()));
    assertEquals(ExitCode.NO_FILE, report(new OutOfMemoryError(), Map.of()));
    assertEquals(3, said().lines().filter(line -> line.contains("-Xmx")).count());
    assertEquals(ExitCode.NO_FILE, report(new OutOfMemoryError("Metaspace"), Map.of()));
    assertTrue(said().contains("-XX:MaxMetaspaceSize"), said());
  }

  @Test
  void wrongUsagePointsToTheHelpOfTheVerb() {
    Refusal refusal = new Refusal(ExitCode.WRONG_USAGE, List.of("a is wrong", "is b right?"));
    ExitCode code = new Failures(terminal(Map.of())).report(refusal, List.of("chart", "x"));
    assertEquals(ExitCode.WRONG_USAGE, code);
    assertEquals(
        """
        centreline: a is wrong.
        centreline: is b right?
        See: centreline help chart --all
        """,
        said());
  }

  @Test
  void aMissingFileNeedsNoHelp() {
    report(new Refusal(ExitCode.NO_FILE, List.of("no x")), Map.of());
    assertEquals("centreline: no x.\n", said());
  }

  @Test
  void twentyProblemsAreShownAndTheOthersCounted() {
    assertEquals(ExitCode.BAD_DATA, report(new DataException(problems(20)), Map.of()));
    assertEquals(22, said().lines().count());
    err.reset();
    report(new DataException(problems(21)), Map.of());
    assertTrue(said().contains("\n… and 1 more problem.\n"));
    err.reset();
    report(new DataException(problems(320)), Map.of());
    assertTrue(said().contains("\n… and 300 more problems.\n"));
  }

  @Test
  void problemsPointToThePageOfTheFirst() {
    report(new DataException(problems(2)), Map.of());
    assertTrue(said().endsWith("\nSee: centreline explain bad-number\n"));
  }

  private static List<Problem> problems(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Problem("a.csv", i + 2, "days", "a number", "x", "bad-number", "mend"))
        .toList();
  }

  private ExitCode report(Throwable failure, Map<String, String> environment) {
    return new Failures(terminal(environment)).report(failure, List.of());
  }

  private Terminal terminal(Map<String, String> environment) {
    return new Terminal(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        err,
        new RunEnvironment(Path.of(""), environment, Optional.empty(), Optional.empty()));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
