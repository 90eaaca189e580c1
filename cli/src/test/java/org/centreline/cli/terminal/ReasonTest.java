package org.centreline.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ReasonTest {

  @Test
  void theUsualOnesAreInPlainWords() {
    assertEquals("permission denied", Reason.of(new AccessDeniedException("a")));
    assertEquals("there is no such file", Reason.of(new NoSuchFileException("a")));
  }

  @Test
  void othersAreTheSystems() {
    assertEquals(
        "no space left on device",
        Reason.of(new FileSystemException("a", null, "No space left on device")));
    assertEquals("broken", Reason.of(new IOException("Broken")));
    assertEquals("the system gives no reason", Reason.of(new IOException()));
  }
}
