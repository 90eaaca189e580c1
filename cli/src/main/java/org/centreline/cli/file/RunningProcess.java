package org.centreline.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A process by its number and its start, {@code 4d2-1f0e3}: of two with one number, which comes
 * back in time, it tells one from the other.
 */
final class RunningProcess {

  private static final Path ALL = Path.of("/proc");

  /** The fields of a line of {@code stat} behind the name, counted from 0: source: proc(5). */
  private static final int STATE = 0;

  private static final int START = 19;

  private RunningProcess() {}

  /** This one. */
  static String own() {
    Optional<String> stat = stat("self");
    if (stat.isPresent()) {
      long number = Long.parseLong(stat.get().substring(0, stat.get().indexOf(' ')));
      return named(number, Long.parseLong(field(stat.get(), START)));
    }
    ProcessHandle handle = ProcessHandle.current();
    return named(handle.pid(), start(handle));
  }

  private static String named(long number, long start) {
    return Long.toHexString(number) + "-" + Long.toHexString(start);
  }

  /** Whether a process is there no more; one whose name says nothing is taken to be there. */
  static boolean isGone(String name) {
    int end = name.indexOf('-');
    int next = name.indexOf('-', end + 1);
    try {
      long number = Long.parseLong(name.substring(0, Math.max(0, end)), 16);
      String start = name.substring(end + 1, next < 0 ? name.length() : next);
      return !isThere(number, Long.parseLong(start, 16));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isThere(long number, long start) {
    if (stat("self").isPresent()) {
      return stat(Long.toString(number))
          .filter(stat -> Long.parseLong(field(stat, START)) == start)
          .filter(stat -> !field(stat, STATE).equals("Z"))
          .isPresent();
    }
    return ProcessHandle.of(number)
        .filter(ProcessHandle::isAlive)
        .filter(handle -> start(handle) == start)
        .isPresent();
  }

  private static long start(ProcessHandle handle) {
    return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  /** What Linux says of a process; other systems are asked through Java, which takes longer. */
  private static Optional<String> stat(String number) {
    try {
      return Optional.of(Files.readString(ALL.resolve(number).resolve("stat")));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The name of the process may have anything in it, brackets too. */
  private static String field(String stat, int field) {
    int at = stat.lastIndexOf(')') + 2;
    for (int i = 0; i < field; i++) {
      at = stat.indexOf(' ', at) + 1;
    }
    int end = stat.indexOf(' ', at);
    return end < 0 ? stat.substring(at).strip() : stat.substring(at, end);
  }
}
