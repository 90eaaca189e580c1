package org.centreline.cli.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.Checksum;

/**
 * Names that files bear while they are written, {@code .NAME.MACHINE-PROCESS-START-NUMBER.tmp}, and
 * what of them is left where a run had no time to stop. A rest is over when its process is gone; of
 * another machine, or of a name that tells no process, when it is an hour old.
 */
final class Rests {

  private static final String ENDING = ".tmp";
  private static final int LONGEST = 40;

  private static final Duration OLD = Duration.ofHours(1);

  private static final String OWNER = machine() + "-" + RunningProcess.own();

  private Rests() {}

  /** Which machine, and since which start of it, for processes are counted anew each time. */
  private static String machine() {
    String known = String.valueOf(System.getenv("HOSTNAME")) + System.getenv("COMPUTERNAME");
    try {
      known +=
          Files.readString(Path.of("/proc/sys/kernel/random/boot_id"))
              + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
    } catch (IOException e) {
      // Other systems tell it by the name of the machine alone.
    }
    return Checksum.of(Bytes.of(known.getBytes(StandardCharsets.UTF_8))).substring(0, 8);
  }

  /** Who this run is. */
  static String owner() {
    return OWNER;
  }

  /** A name for a file while it is written. */
  static String name(String file, long number) {
    return "." + shortened(file) + "." + OWNER + "-" + Long.toHexString(number) + ENDING;
  }

  /** A name near the longest one allowed leaves no room for what is put around it. */
  private static String shortened(String name) {
    return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
  }

  /** Whether a name is one that some file bears while it is written. */
  static boolean isRest(String name) {
    return middle(name).isPresent();
  }

  /** Whether a name is one that a file of these names bears while it is written. */
  static boolean isRest(String name, Collection<String> files) {
    return middle(name)
        .filter(
            middle ->
                files.stream()
                    .anyMatch(file -> name.equals("." + shortened(file) + "." + middle + ENDING)))
        .isPresent();
  }

  /** What stands between the name of the file and the ending. */
  private static Optional<String> middle(String name) {
    int from = name.lastIndexOf('.', name.length() - ENDING.length() - 1);
    if (!name.startsWith(".") || !name.endsWith(ENDING) || from < 1) {
      return Optional.empty();
    }
    String middle = name.substring(from + 1, name.length() - ENDING.length());
    boolean plain = middle.chars().allMatch(c -> c == '-' || Character.digit(c, 16) >= 0);
    return plain && !middle.isEmpty() ? Optional.of(middle) : Optional.empty();
  }

  /** Takes away what is over of files of these names in a folder, as far as that can be done. */
  static void remove(Path folder, Collection<String> files) {
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(folder, file -> isRest(name(file), files))) {
      for (Path rest : all) {
        if (isOver(rest)) {
          Files.deleteIfExists(rest);
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      // What can't be taken away is in nobody's way.
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /** Whether this run made it. */
  static boolean isOurs(Path rest) {
    return middle(name(rest)).filter(owner -> owner.startsWith(OWNER + "-")).isPresent();
  }

  /** Whether nobody writes to a rest any more. */
  static boolean isOver(Path rest) throws IOException {
    return isOver(middle(name(rest)).orElse(""), rest);
  }

  /** Whether the run of this owner is over, as far as a file of its own tells. */
  static boolean isOver(String owner, Path file) throws IOException {
    int end = owner.indexOf('-');
    if (end > 0 && OWNER.startsWith(owner.substring(0, end + 1))) {
      return RunningProcess.isGone(owner.substring(end + 1));
    }
    Instant written = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    return written.plus(OLD).isBefore(Instant.now());
  }
}
