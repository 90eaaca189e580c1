package org.centreline.cli.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.FileReason;
import org.centreline.cli.terminal.Refusal;
import org.centreline.csv.text.Bytes.Purpose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldBytesTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 300_000})
  void aStreamThatIsReadOnceCanBeReadAgain(int length) throws IOException {
    byte[] all = new byte[length];
    new Random(length).nextBytes(all);
    HeldBytes held =
        new HeldBytes(
            new ByteArrayInputStream(all),
            ReadingProgress.none(),
            e -> new Refusal(ExitCode.NO_FILE, List.of(FileReason.of(e))));
    for (Purpose purpose : Purpose.values()) {
      try (InputStream in = held.open(purpose)) {
        assertEquals(length == 0 ? -1 : all[0] & 0xFF, in.read());
        assertEquals(Math.max(0, length - 1), in.readAllBytes().length);
      }
      try (InputStream in = held.open(purpose)) {
        assertArrayEquals(all, in.readAllBytes());
      }
    }
  }
}
