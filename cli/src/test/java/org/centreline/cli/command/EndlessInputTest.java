package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.centreline.cli.InFolder;
import org.centreline.cli.Main;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.cli.terminal.Terminal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard input without end is read no further than is needed to refuse it. */
class EndlessInputTest extends InFolder {

  /** Of the beginning that is fetched at once, and no more. */
  private static final long ENOUGH = 12L << 20;

  /** Numbered lines below a first one, without end. */
  private static final class Lines extends InputStream {

    private final IntFunction<String> line;
    private byte[] bytes;
    private int at;
    private int lines;
    private long taken;

    Lines(String first, IntFunction<String> line) {
      this.line = line;
      bytes = first.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (at == bytes.length) {
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
          more.append(line.apply(lines++)).append('\n');
        }
        bytes = more.toString().getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      int some = Math.min(length, bytes.length - at);
      System.arraycopy(bytes, at, into, from, some);
      at += some;
      taken += some;
      return some;
    }
  }

  private void assertRefused(String code, Lines in, String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(new Terminal(in, out, err, RunEnvironment.piped(folder)), command.split(" "));
    String said = err.toString(StandardCharsets.UTF_8);
    assertEquals(3, exit, said);
    assertTrue(said.contains("stdin"), said);
    assertTrue(said.contains("[" + code + "]"), said);
    assertTrue(said.contains("centreline explain " + code), said);
    assertTrue(in.taken < ENOUGH, in.taken + " bytes were read for " + command);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chart -", "describe -", "pareto - --category 1"})
  void numbersWithoutNames(String command) {
    assertRefused("no-header", new Lines("", i -> Integer.toString(i + 1)), command);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chart -", "plan - --change-size 1", "pareto - --category v"})
  void rowsWithoutDates(String command) {
    assertRefused("too-large", new Lines("v\n", i -> i + ".5"), command);
  }

  @ParameterizedTest
  @CsvSource({"chart - --date d --value v --by s, s", "compare - --by s --date d --value v, s"})
  void everNewGroups(String command, String group) {
    assertRefused(
        "too-large", new Lines("d,v," + group + "\n", i -> "2024-01-01,1,x" + i), command);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chart -", "describe -"})
  void nothingAtAll(String command) {
    assertRefused("empty-file", new Lines("", i -> ""), command);
    assertRefused("empty-file", new Lines("", i -> ",,,"), command);
  }
}
