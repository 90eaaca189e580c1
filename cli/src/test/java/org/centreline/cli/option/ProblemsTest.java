package org.centreline.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.MisuseException;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Refusal;
import org.centreline.phase.PlacementException;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  private final Problems problems = new Problems();

  @Test
  void withoutProblemsTheRunGoesOn() {
    problems.stopIfAny();
    assertTrue(problems.isEmpty());
    assertEquals(Optional.of("x"), problems.placed(() -> "x"));
  }

  @Test
  void theWorstCodeAndEveryReasonStopIt() {
    problems.file("no file");
    problems.usage("wrong");
    problems.usage("wrong");
    Refusal refusal = assertThrows(Refusal.class, problems::stopIfAny);
    assertEquals(ExitCode.NO_FILE, refusal.code());
    assertEquals(List.of("no file", "wrong"), refusal.reasons());
  }

  @Test
  void whatDoesNotSuitTheDataIsWrongUsage() {
    Optional<String> nothing =
        problems.placed(
            () -> {
              throw new PlacementException(List.of("a", "b"));
            });
    problems.placed(
        () -> {
          throw new MisuseException(List.of("c"));
        });
    assertEquals(Optional.empty(), nothing);
    Refusal refusal = assertThrows(Refusal.class, problems::stopIfAny);
    assertEquals(ExitCode.WRONG_USAGE, refusal.code());
    assertEquals(List.of("a", "b", "c"), refusal.reasons());
  }
}
