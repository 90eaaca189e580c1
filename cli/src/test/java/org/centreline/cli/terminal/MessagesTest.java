package org.centreline.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.csv.problem.Problem;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static Problem problem(int line, String fix) {
    return new Problem("a.csv", line, "v", "a number", "x", "bad-number", fix);
  }

  @Test
  void whatMendsSeveralInARowIsSaidOnce() {
    assertEquals(
        List.of(
            "a.csv:2: column 'v': expected a number but found 'x' [bad-number]",
            "a.csv:3: column 'v': expected a number but found 'x' [bad-number]\n  fix: mend it",
            "a.csv:4: column 'v': expected a number but found 'x' [bad-number]\n  fix: another",
            "See: centreline explain bad-number"),
        Messages.of(List.of(problem(2, "mend it"), problem(3, "mend it"), problem(4, "another"))));
  }
}
