package org.centreline.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileReasonTest {

  @Test
  void theUsualOnesAreInPlainWords() {
    assertEquals("permission denied", FileReason.of(new AccessDeniedException("a")));
    assertEquals("there is no such file", FileReason.of(new NoSuchFileException("a")));
  }

  @Test
  void othersAreTheSystems() {
    assertEquals(
        "no space left on device",
        FileReason.of(new FileSystemException("a", null, "No space left on device")));
    assertEquals("broken", FileReason.of(new IOException("Broken")));
    assertEquals("the system gives no reason", FileReason.of(new IOException()));
  }
}
