package org.centreline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.centreline.Centreline;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;

class MainTest {

  private static final RunEnvironment SETTING = RunEnvironment.piped(Path.of(""));

  @Test
  void versionGoesToStandardOutput() {
    Run run = Run.in(Path.of(""), "--version");
    assertEquals(new Run(0, "centreline " + Centreline.VERSION + "\n", ""), run);
  }

  @Test
  void aloneItShowsHowToBegin() {
    Run run = Run.in(Path.of(""));
    assertEquals(0, run.code());
    assertTrue(run.out().lines().count() <= 16, run.out());
    int describe = run.out().indexOf("\n  centreline describe waits.csv\n");
    assertTrue(describe > 0 && describe < run.out().indexOf("\n  centreline chart waits.csv\n"));
  }

  @Test
  void aClosedPipeIsNoError() {
    assertEquals(0, runInto(failing("Broken pipe")));
    assertEquals(0, runInto(failing("The pipe is being closed")));
    assertEquals(0, runInto(failing("Datenübergabe unterbrochen (broken pipe)")));
  }

  @Test
  void aFullDiskBehindStandardOutputIsAnError() {
    assertEquals(4, runInto(failing("No space left on device")));
  }

  private static int runInto(OutputStream out) {
    return Main.run(
        new Terminal(InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), SETTING),
        "--version");
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
