package org.centreline.cli.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.FileReason;
import org.centreline.cli.terminal.Refusal;
import org.centreline.csv.text.Bytes.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBytesTest {

  @TempDir Path folder;
  private FileBytes bytes;

  @BeforeEach
  void write() throws IOException {
    Path file = Files.write(folder.resolve("a.csv"), new byte[] {'a', (byte) 0xFF});
    bytes =
        new FileBytes(
            file,
            ReadingProgress.none(),
            e -> new Refusal(ExitCode.NO_FILE, List.of(FileReason.of(e))));
  }

  @Test
  void theSameEachTime() throws IOException {
    for (Purpose purpose : Purpose.values()) {
      try (InputStream in = bytes.open(purpose)) {
        assertEquals('a', in.read());
        assertArrayEquals(new byte[] {(byte) 0xFF}, in.readAllBytes());
        assertEquals(-1, in.read());
      }
    }
  }

  @Test
  void aFileThatGrowsMeanwhileIsRefused() throws IOException {
    Files.write(folder.resolve("a.csv"), new byte[] {'a', 'b', 'c'});
    Refusal refusal = assertThrows(Refusal.class, () -> bytes.open(Purpose.TAKE));
    assertEquals(List.of("it changed while it was being read"), refusal.reasons());
  }

  @Test
  void aFileThatVanishesIsRefused() throws IOException {
    Files.delete(folder.resolve("a.csv"));
    Refusal refusal = assertThrows(Refusal.class, () -> bytes.open(Purpose.LOOK));
    assertEquals(List.of("there is no such file"), refusal.reasons());
  }
}
