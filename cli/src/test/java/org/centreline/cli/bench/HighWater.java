package org.centreline.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that a running process has held, as Linux keeps count. */
final class HighWater {

  private final Path status;
  private long most = -1;

  HighWater(Process process) {
    status = Path.of("/proc", Long.toString(process.pid()), "status");
  }

  /** Looks again; a process that is over leaves what was seen last. */
  void look() {
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          most = Math.max(most, Long.parseLong(line.replaceAll("\\D", "")));
        }
      }
    } catch (IOException over) {
      // It ended between two looks.
    }
  }

  /** In kB; -1 where the system does not tell. */
  long kilobytes() {
    return most;
  }
}
