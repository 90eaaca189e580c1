package org.centreline.cli.command.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the numbers of two groups are is a word that is known, whatever the design. */
class CountKindTest {

  private static final String ROWS =
      "time,done,n\nbefore,5,20\nbefore,6,20\nbefore,7,22\nafter,9,20\nafter,10,21\nafter,8,19\n";

  @TempDir Path folder;

  private Run run(String... more) throws IOException {
    Files.writeString(folder.resolve("x.csv"), ROWS);
    List<String> words = new ArrayList<>(List.of("outcome", "x.csv", "--design", "before-after"));
    words.addAll(List.of("--time", "time", "--value", "done"));
    words.addAll(List.of(more));
    return Run.in(folder, words.toArray(new String[0]));
  }

  @Test
  void anotherWordIsRefusedWithThoseThatAreKnown() throws IOException {
    for (String[] more :
        List.of(
            new String[] {"--type", "foo"}, new String[] {"--type", "foo", "--denominator", "n"})) {
      Run run = run(more);
      assertEquals(2, run.code());
      assertTrue(run.err().contains("--type foo: expected xmr, u, p or c"), run.err());
    }
  }

  @Test
  void aWordThatContradictsTheColumnsIsRefused() throws IOException {
    assertTrue(run("--type", "p").err().contains("name the --denominator"));
    assertTrue(run("--type", "c", "--denominator", "n").err().contains("use --type u"));
    assertEquals(0, run("--type", "p", "--denominator", "n").code());
  }

  /** 18 in three rows and 27 in three: 6 and 9 a row. */
  @Test
  void countsWithoutADenominatorAreOverTheirRows() throws IOException {
    Run run = run("--type", "c");
    assertEquals(0, run.code(), run.err());
    String out = run.out().replaceAll("\\s+", " ");
    assertTrue(out.contains("before 3 18 3 6.0 ") && out.contains("after 3 27 3 9.0 "), out);
  }
}
