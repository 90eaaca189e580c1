package org.centreline.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunEnvironmentTest {

  private static RunEnvironment screen(Map<String, String> environment) {
    Optional<Charset> utf8 = Optional.of(StandardCharsets.UTF_8);
    return new RunEnvironment(Path.of(""), environment, utf8, utf8);
  }

  @Test
  void coloursAreForScreensThatWantThem() {
    assertTrue(screen(Map.of()).isColourful());
    assertTrue(screen(Map.of("NO_COLOR", "", "TERM", "xterm")).isColourful());
    assertFalse(screen(Map.of("NO_COLOR", "1")).isColourful());
    assertFalse(screen(Map.of("TERM", "dumb")).isColourful());
    assertFalse(RunEnvironment.piped(Path.of("")).isColourful());
  }

  @Test
  void pipesAreUtf8() {
    RunEnvironment ascii =
        new RunEnvironment(
            Path.of(""), Map.of(), Optional.of(StandardCharsets.US_ASCII), Optional.empty());
    assertEquals(StandardCharsets.US_ASCII, ascii.outCharset());
    assertEquals(StandardCharsets.UTF_8, ascii.errCharset());
  }

  @Test
  void pathsBeginInTheFolder() {
    assertEquals(Optional.of(Path.of("a/b.csv")), RunEnvironment.piped(Path.of("a")).path("b.csv"));
    assertEquals(Optional.empty(), RunEnvironment.piped(Path.of("a")).path("b\0.csv"));
  }
}
