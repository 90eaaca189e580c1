package org.centreline.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.FileReason;
import org.centreline.cli.terminal.Refusal;
import org.junit.jupiter.api.Test;

class WatchedTest {

  @Test
  void failuresAreRefusals() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }

          @Override
          public void close() throws IOException {
            throw new IOException("Stale file handle");
          }
        };
    Watched watched =
        new Watched(
            broken,
            5,
            ReadingProgress.none(),
            e -> new Refusal(ExitCode.NO_FILE, List.of(FileReason.of(e))));
    Refusal reading = assertThrows(Refusal.class, watched::read);
    assertEquals(List.of("input/output error"), reading.reasons());
    Refusal closing = assertThrows(Refusal.class, watched::close);
    assertEquals(List.of("stale file handle"), closing.reasons());
  }
}
