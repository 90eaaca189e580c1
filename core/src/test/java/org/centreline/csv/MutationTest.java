package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Problem;
import org.centreline.series.Measured;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Any bytes in, a reading or a list of problems out. {@code -Dmutations=100000} for the long run.
 */
@Tag("once")
class MutationTest {

  private static final int MUTATIONS = Integer.getInteger("mutations", 2000);

  private static final List<String> LEFT_OUT =
      List.of("filtered-rows", "undated-rows", "footer-rows", "label-rows");

  private static final String[] TOKENS = {
    "\"",
    ",",
    ";",
    "\t",
    "\r",
    "\n",
    "\r\n",
    "\0",
    "%",
    "-",
    "1e999",
    "NaN",
    "\uFEFF",
    "“",
    "*",
    "2024-01-01",
    "31/04/2024",
    "\"\"",
    ",,,,",
    "1,273",
    "\u00A0",
    "2011-12",
    "Total",
    "\uD83D\uDE00",
    "12345678901234567890",
    "Q1 2024",
    "45292",
    ":",
    "2021/22",
    "9",
    "|",
    "=",
    "' ",
    "PK\3\4",
    "<html"
  };

  @Test
  void noMutationEndsInAnythingElse() throws IOException {
    List<TortureCase> cases = new ArrayList<>(LifelikeFiles.cases());
    List<byte[]> files = new ArrayList<>(LifelikeFiles.bytes());
    for (TortureCase torture : TortureTest.cases()) {
      cases.add(torture);
      files.add(Files.readAllBytes(path(torture.file())));
    }
    int readings = 0;
    for (int seed = 0; seed < MUTATIONS; seed++) {
      Random random = new Random(seed * 0x9E3779B97F4A7C15L);
      int lifelike = LifelikeFiles.cases().size();
      int file = random.nextInt(random.nextBoolean() ? lifelike : cases.size());
      byte[] bytes = files.get(file);
      for (int i = random.nextInt(2); i >= 0; i--) {
        bytes = mutated(bytes, files, random);
      }
      TortureCase given = cases.get(random.nextInt(5) == 0 ? random.nextInt(cases.size()) : file);
      readings += outcome(seed, bytes, given);
    }
    assertTrue(readings > MUTATIONS / 20, readings + " readings of " + MUTATIONS);
    assertTrue(readings < MUTATIONS, readings + " readings of " + MUTATIONS);
  }

  private static Path path(String file) {
    try {
      return Path.of(MutationTest.class.getResource("torture/" + file).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static int outcome(int seed, byte[] bytes, TortureCase given) {
    try {
      check(CsvReader.read("x.csv", bytes, given.columns(), given.options()));
      return 1;
    } catch (DataException refused) {
      assertFalse(refused.problems().isEmpty());
      for (Problem problem : refused.problems()) {
        assertTrue(problem.message().startsWith("x.csv"), problem.message());
        assertEquals(2, problem.message().lines().count(), problem.message());
        assertFalse(problem.fix().isBlank(), problem.message());
      }
    } catch (RuntimeException | Error other) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      fail("seed " + seed + ", given " + given.given() + ", file <" + text + ">", other);
    }
    return 0;
  }

  private static void check(FileContent reading) {
    assertTrue(reading.source().rowsUsed() > 0);
    int leftOut = 0;
    for (Notice notice : reading.source().notices()) {
      String count = notice.message().substring(0, notice.message().indexOf(' '));
      boolean totals = notice.message().contains("left out: a total is not added to its parts");
      leftOut += totals || LEFT_OUT.contains(notice.code()) ? Integer.parseInt(count) : 0;
    }
    assertEquals(reading.source().rows(), reading.source().rowsUsed() + leftOut);
    for (Measured measured : reading.measured()) {
      assertTrue(measured.series().size() > 0);
      assertTrue(measured.series().values().stream().noneMatch(Double::isInfinite));
      List<java.time.LocalDate> dates = measured.subgroups().dates();
      for (int i = 1; i < dates.size(); i++) {
        assertTrue(dates.get(i - 1).isBefore(dates.get(i)));
      }
    }
  }

  private static byte[] mutated(byte[] bytes, List<byte[]> files, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int length = Math.min(bytes.length - at, random.nextInt(12));
    switch (random.nextInt(7)) {
      case 0:
        byte[] flipped = bytes.clone();
        if (at < bytes.length) {
          flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
      case 1:
        return spliced(bytes, at, length, new byte[0]);
      case 2:
        return spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
      case 3:
        byte[] other = files.get(random.nextInt(files.size()));
        int from = random.nextInt(other.length + 1);
        return spliced(bytes, at, length, Arrays.copyOfRange(other, from, other.length));
      case 4:
        return spliced(bytes, at, length, new byte[] {(byte) random.nextInt(256)});
      case 5:
        return Arrays.copyOf(bytes, at);
      default:
        String token = TOKENS[random.nextInt(TOKENS.length)];
        return spliced(
            bytes, at, random.nextInt(length + 1), token.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static byte[] spliced(byte[] bytes, int at, int out, byte[] in) {
    byte[] made = Arrays.copyOf(bytes, bytes.length - out + in.length);
    System.arraycopy(in, 0, made, at, in.length);
    System.arraycopy(bytes, at + out, made, at + in.length, bytes.length - at - out);
    return made;
  }
}
