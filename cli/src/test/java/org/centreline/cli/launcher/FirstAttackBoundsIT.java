package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntFunction;
import org.centreline.cli.launcher.Installation.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the first attack found of memory and time. Everything runs in 300 MB of Java's memory and
 * with a limit of processor time, so that a version without bounds ends too.
 */
class FirstAttackBoundsIT extends Attacked {

  private static final String BOUNDED = "ulimit -t 20\nexport JAVA_TOOL_OPTIONS=-Xmx%dm\n";

  private void rows(String header, int count, IntFunction<String> row) throws Exception {
    StringBuilder text = new StringBuilder(header).append('\n');
    for (int i = 0; i < count; i++) {
      text.append(row.apply(i)).append('\n');
    }
    write("x.csv", text.toString());
  }

  private void assertRefused(String line) throws Exception {
    Result run = shell(BOUNDED.formatted(300) + line);
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("[too-large]"), run.err());
    assertTrue(run.err().contains("centreline explain too-large"), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a line;head -c 30000000 /dev/zero | tr '\\0' 1",
        "no line at all;cat /dev/zero",
        "lines without end;yes a,b"
      })
  void f23StandardInputHasBounds(String what, String input) throws Exception {
    assertRefused(input + " 2>input.err | \"$C\" describe -");
  }

  @Test
  void f23ColumnsHaveABound() throws Exception {
    write("x.csv", "date" + ",c".repeat(32_767) + "\n2024-01-01" + ",1".repeat(32_767) + "\n");
    assertRefused("\"$C\" chart x.csv");
  }

  @Test
  void f23GroupsHaveABound() throws Exception {
    rows("date,site,v", 10_001, i -> "2024-01-01,s" + i + "," + i % 7);
    assertRefused("\"$C\" chart x.csv --by site --date date --value v");
  }

  @Test
  void f23LabelsHaveABound() throws Exception {
    rows("ref,v", 32_768, i -> "r" + i + "," + i % 7);
    assertRefused("\"$C\" chart x.csv --order ref --value v -o x.svg");
  }
}
