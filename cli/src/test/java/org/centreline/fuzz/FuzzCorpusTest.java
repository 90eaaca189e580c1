package org.centreline.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the inputs that are kept, seeds and what fuzzing found, and a few thousand seeded changes of
 * them; {@code .ci/campaign fuzz} goes on with Jazzer.
 */
class FuzzCorpusTest {

  private static final Path KEPT = Path.of("src/test/resources/fuzz");
  private static final int CHANGES = Integer.getInteger("fuzz", 40);

  /** A target. */
  @FunctionalInterface
  private interface Target {
    void take(byte[] data) throws IOException;
  }

  private static Map<String, Target> targets() {
    Map<String, Target> targets = new LinkedHashMap<>();
    targets.put("Csv", CsvTarget::fuzzerTestOneInput);
    targets.put("Dates", DatesTarget::fuzzerTestOneInput);
    targets.put("Numbers", NumbersTarget::fuzzerTestOneInput);
    targets.put("Project", ProjectTarget::fuzzerTestOneInput);
    targets.put("Svg", SvgTarget::fuzzerTestOneInput);
    targets.put("Arguments", ArgumentsTarget::fuzzerTestOneInput);
    targets.put("Workbook", WorkbookTarget::fuzzerTestOneInput);
    return targets;
  }

  @TestFactory
  Stream<DynamicTest> everyKeptInput() {
    return targets().entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> all(each)));
  }

  private static void all(Map.Entry<String, Target> target) throws IOException {
    List<Path> kept;
    try (Stream<Path> files = Files.list(KEPT.resolve(target.getKey()))) {
      kept = files.sorted().toList();
    }
    assertTrue(!kept.isEmpty(), "no inputs");
    for (Path file : kept) {
      byte[] seed = Files.readAllBytes(file);
      take(target, seed, file.toString());
      Random random = new Random(file.getFileName().toString().hashCode());
      for (int i = 0; i < CHANGES; i++) {
        take(target, changed(seed, random), file + ", change " + i);
      }
    }
  }

  private static void take(Map.Entry<String, Target> target, byte[] data, String name)
      throws IOException {
    try {
      target.getValue().take(data);
    } catch (RuntimeException | AssertionError e) {
      fail(name + ": " + e, e);
    }
  }

  /** A few bytes put in the place of others, cut off or doubled. */
  private static byte[] changed(byte[] seed, Random random) {
    byte[] odd =
        "\0\"',;=<>&%-+.eE019/\n\r\t \u00e9\u202e"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] data = seed.clone();
    for (int i = 0; i < 1 + random.nextInt(4) && data.length > 0; i++) {
      data[random.nextInt(data.length)] =
          random.nextBoolean() ? odd[random.nextInt(odd.length)] : (byte) random.nextInt(256);
    }
    if (random.nextInt(4) == 0) {
      return java.util.Arrays.copyOf(data, random.nextInt(data.length + 1));
    }
    return data;
  }
}
