package org.centreline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the code of the house reads: small files, small methods, no null, nothing printed. */
@Tag("once")
class HouseTest {
  private static final int LONGEST_FILE = 300;
  private static final int LONGEST_METHOD = 40;
  private static final int LONGEST_MEDIAN = 120;

  /**
   * A hall with more doors than a reader looks behind; the marks of a picture are many and small.
   */
  private static final int LARGEST_HALL = 25;

  private static final Map<String, Integer> LARGER_HALLS = Map.of("plot", 30);

  private static final Map<String, Pattern> EVERYWHERE =
      Map.of(
          "return an empty list, an Optional or NaN", Pattern.compile("\\breturn null\\b"),
          "no setters", Pattern.compile("\\bvoid set[A-Z]\\w*\\("),
          "name it for what it does",
              Pattern.compile(
                  "\\b(class|record|interface) \\w*(Util|Utils|Helper|Manager|Context)\\b"));

  private static final Map<String, Pattern> IN_THE_CORE =
      Map.of(
          "the core prints nothing",
              Pattern.compile("System\\s*\\.\\s*(out|err)\\b|printStackTrace\\("),
          "the core has no clock", Pattern.compile("\\bnow\\(\\)|currentTimeMillis|nanoTime"),
          "say which locale", Pattern.compile("\\.to(Lower|Upper)Case\\(\\)"),
          "no reflection", Pattern.compile("java\\.lang\\.reflect|Class\\.forName|ServiceLoader"));

  /** The first line of a method in a class of the first or second level. */
  private static final Pattern METHOD =
      Pattern.compile(
          "^ {2,4}(?!return |throw |else|new |record |class |enum |interface )[\\w@<].*");

  private final List<SourceFile> core = SourceFile.under("src/main/java");
  private final List<SourceFile> everything =
      Stream.of("src/main/java", "src/test/java", "../cli/src/main/java", "../cli/src/test/java")
          .flatMap(folder -> SourceFile.under(folder).stream())
          .toList();

  @Test
  void noFileIsLong() {
    assertNone(
        everything.stream()
            .filter(file -> file.lines().size() > LONGEST_FILE)
            .map(file -> file.path() + " has " + file.lines().size() + " lines")
            .toList());
  }

  @Test
  void filesAreShortAsARule() {
    List<Integer> sizes = everything.stream().map(f -> f.lines().size()).sorted().toList();
    assertTrue(sizes.get(sizes.size() / 2) <= LONGEST_MEDIAN);
  }

  @Test
  void noMethodIsLong() {
    List<String> wrong = new ArrayList<>();
    everything.forEach(file -> wrong.addAll(longMethods(file)));
    assertNone(wrong);
  }

  @Test
  void noHallIsLarge() {
    Map<String, Long> halls =
        everything.stream()
            .filter(file -> file.path().toString().contains("main"))
            .filter(file -> !file.path().endsWith("package-info.java"))
            .collect(Collectors.groupingBy(SourceFile::room, Collectors.counting()));
    List<String> wrong = new ArrayList<>();
    halls.forEach(
        (room, files) -> {
          int most = LARGER_HALLS.getOrDefault(room, LARGEST_HALL);
          if (files > most) {
            wrong.add(room + " has " + files + " files, at most " + most + ": split it");
          }
        });
    assertNone(wrong);
  }

  @Test
  void noneOfTheseIsWrittenAnywhere() {
    assertNone(complaints(everything, EVERYWHERE));
  }

  @Test
  void noneOfTheseIsWrittenInTheCore() {
    assertNone(complaints(core, IN_THE_CORE));
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    assertEquals(
        List.of(),
        everything.stream()
            .map(file -> file.path().getParent())
            .filter(folder -> folder.toString().contains("main"))
            .distinct()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .map(Path::toString)
            .toList());
  }

  /** Blocks that start at a member's depth and close at the same depth, too many lines below. */
  private static List<String> longMethods(SourceFile file) {
    List<String> wrong = new ArrayList<>();
    List<String> code = file.code();
    for (int depth = 2; depth <= 4; depth += 2) {
      String close = " ".repeat(depth) + "}";
      int start = -1;
      for (int i = 0; i < code.size(); i++) {
        String line = code.get(i);
        if (startsMember(line, depth)) {
          start = i;
        } else if (line.equals(close) && start >= 0) {
          if (i - start > LONGEST_METHOD) {
            wrong.add(file.complaint(start, "more than " + LONGEST_METHOD + " lines"));
          }
          start = -1;
        }
      }
    }
    return wrong;
  }

  private static boolean startsMember(String line, int depth) {
    return METHOD.matcher(line).matches()
        && !line.contains("record ")
        && line.length() > depth
        && line.charAt(depth) != ' '
        && line.startsWith(" ".repeat(depth))
        && line.contains("(");
  }

  private static List<String> complaints(List<SourceFile> files, Map<String, Pattern> forbidden) {
    List<String> found = new ArrayList<>();
    forbidden.forEach(
        (reason, pattern) -> files.forEach(f -> found.addAll(f.complaints(pattern, reason))));
    return found;
  }

  private static void assertNone(List<String> wrong) {
    assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong) + "\n");
  }
}
