package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.centreline.cli.option.group.ResultOptions.Talk;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;

class SimulationProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String told(Optional<Charset> screen, Talk talk) {
    RunEnvironment setting = new RunEnvironment(Path.of(""), Map.of(), Optional.empty(), screen);
    Terminal terminal =
        new Terminal(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, setting);
    SimulationProgress progress = new SimulationProgress(terminal, talk);
    for (int percent = 1; percent <= 100; percent++) {
      progress.show(percent);
    }
    progress.end();
    return err.toString(StandardCharsets.US_ASCII);
  }

  @Test
  void aScreenIsToldInTenSteps() {
    String told = told(Optional.of(StandardCharsets.UTF_8), Talk.NOTICES);
    assertTrue(told.startsWith("\rSimulating: 10%\rSimulating: 20%"), told);
    assertTrue(told.endsWith("\r"), told);
    assertEquals(10 + 2, told.chars().filter(c -> c == '\r').count());
  }

  @Test
  void aFileOrQuietIsToldNothing() {
    assertEquals("", told(Optional.empty(), Talk.NOTICES));
    assertEquals("", told(Optional.of(StandardCharsets.UTF_8), Talk.QUIET));
  }
}
