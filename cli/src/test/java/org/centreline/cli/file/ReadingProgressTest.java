package org.centreline.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

class ReadingProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String shown(Talk talk, Optional<Charset> screen) {
    RunEnvironment setting = new RunEnvironment(Path.of(""), Map.of(), Optional.empty(), screen);
    Terminal terminal =
        new Terminal(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, setting);
    ReadingProgress progress = ReadingProgress.of(talk, terminal);
    progress.show("100 MB");
    progress.show("9%");
    progress.show("9%");
    progress.clear();
    progress.clear();
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void oneLineIsWrittenOverAndEmptied() {
    assertEquals(
        "\rreading … 100 MB\rreading … 9%    \r" + " ".repeat(14) + "\r",
        shown(Talk.NOTICES, Optional.of(StandardCharsets.UTF_8)));
  }

  @Test
  void plainScreensGetPlainLetters() {
    assertEquals(
        "\rreading ... 100 MB\rreading ... 9%    \r" + " ".repeat(14) + "\r",
        shown(Talk.NOTICES, Optional.of(StandardCharsets.US_ASCII)));
  }

  @Test
  void nothingWherePipedOrQuiet() {
    assertEquals("", shown(Talk.NOTICES, Optional.empty()));
    assertEquals("", shown(Talk.QUIET, Optional.of(StandardCharsets.UTF_8)));
  }
}
