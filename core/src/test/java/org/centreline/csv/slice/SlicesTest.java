package org.centreline.csv.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.centreline.csv.slice.SlicePlan.Want;
import org.centreline.csv.slice.Slices.Setting;
import org.centreline.csv.slice.Slices.Start;
import org.junit.jupiter.api.Test;

class SlicesTest {

  private static final SlicePlan PLAN =
      new SlicePlan(
          (byte) ',', (byte) '.', 3, List.of(Want.TEXT, Want.BOTH, Want.NOTHING), String::trim);

  private static Slices slices(byte[] bytes, Setting setting) {
    return new Slices(new ByteArrayInputStream(bytes), new Start(3, 1), PLAN, setting);
  }

  /** Of each row its texts by their numbers, and its number. */
  private static List<String> rows(Slices slices) {
    List<String> rows = new ArrayList<>();
    Optional<SlicedRows> block = slices.next();
    boolean begun = false;
    while (block.isPresent()) {
      SlicedRows all = block.get();
      for (int row = 0; row < all.rows(); row++) {
        String cells = String.join("|", all.cells(row));
        rows.add(
            all.isEven(row)
                ? cells + " " + all.text(0, all.code(0, row)) + " " + all.number(1, row)
                : cells);
      }
      if (!begun) {
        slices.begin(Optional.empty());
        begun = true;
      }
      slices.release(all);
      block = slices.next();
    }
    return rows;
  }

  @Test
  void rowsAreTheSameWhereverTheyAreCutAndHoweverManyHandsThereAre()
      throws NoSuchAlgorithmException {
    StringBuilder text = new StringBuilder("\uFEFFsite,n,x\r\n");
    List<String> expected = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < 60; i++) {
      String site = List.of("Ärzte 東京 𝄞", "B", "Infirmary of a long name").get(i % 3);
      text.append(site).append(',').append(i).append(".5,é\r\n");
      expected.add(site + "|" + i + ".5|é " + site + " " + i + ".5");
      counts.merge(site, 1, Integer::sum);
    }
    text.append("last");
    expected.add("last");
    counts.put("last", 1);
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    for (int hands = 1; hands <= 16; hands++) {
      for (int size = 50; size < 130; size += hands) {
        try (Slices slices = slices(bytes, new Setting(size, hands))) {
          assertEquals(expected, rows(slices), size + " bytes, hands: " + hands);
          assertEquals(HexFormat.of().formatHex(digest), HexFormat.of().formatHex(slices.digest()));
          Map<String, Integer> found = new TreeMap<>();
          slices.count(0, (site, times) -> found.merge(site, times, Integer::sum));
          assertEquals(counts, found);
        }
      }
    }
  }

  @Test
  void marksAroundWholeCellsAreNoPartOfThem() {
    String text =
        "\uFEFFsite,n,x\n\"A\",\"1.5\",\"\"\nA,2,\"a \"\"b\"\", c\"\r\n\"A \"\"1\"\"\",\"3\",\"\"\"\"";
    List<String> expected =
        List.of("A|1.5| A 1.5", "A|2|a \"b\", c A 2.0", "A \"1\"|3|\" A \"1\" 3.0");
    for (int size = 30; size < 80; size++) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      try (Slices slices = slices(bytes, new Setting(size, 1 + size % 3))) {
        assertEquals(expected, rows(slices));
        Map<String, Integer> found = new TreeMap<>();
        slices.count(0, (site, times) -> found.merge(site, times, Integer::sum));
        assertEquals(Map.of("A", 2, "A \"1\"", 1), found);
      }
    }
  }

  @Test
  void whatIsNotPlainEndsTheCutting() {
    List<String> marks =
        List.of(
            "a,\"b\"c,d",
            "a,b\",c",
            "a,\"b\nc\",d",
            "a, \"b\",c",
            "\"a",
            "a,\"b\" ,c",
            "\"\"\"",
            "\"a\tb\0\"");
    List<String> others =
        List.of("a\rb", "a\0", "\u1680,1,2", "x\u2028,1,2", "\u2029,1,2", "a\u001Cb");
    for (String odd : Stream.concat(marks.stream(), others.stream()).toList()) {
      byte[] bytes = ("\uFEFFsite,n,x\n" + odd + "\n").getBytes(StandardCharsets.UTF_8);
      try (Slices slices = slices(bytes, new Setting(64, 2))) {
        assertThrows(OddBytes.class, () -> rows(slices), odd);
      }
    }
    byte[] broken = "\uFEFFsite,n,x\nB\u00E9,1,2\n".getBytes(StandardCharsets.UTF_8);
    broken[14] = 'x';
    try (Slices slices = slices(broken, new Setting(64, 2))) {
      assertThrows(OddBytes.class, () -> rows(slices));
    }
  }

  @Test
  void aCellBehindTheLastNameMakesARowUneven() {
    byte[] bytes = "abc\nA,1,\nA,1,007\n".getBytes(StandardCharsets.UTF_8);
    SlicePlan named =
        new SlicePlan(
            (byte) ',', (byte) '.', 3, List.of(Want.TEXT, Want.NUMBER), UnaryOperator.identity());
    Start start = new Start(0, 1);
    try (Slices slices =
        new Slices(new ByteArrayInputStream(bytes), start, named, new Setting(100, 1))) {
      SlicedRows rows = slices.next().orElseThrow();
      assertEquals(2, rows.rows());
      assertTrue(rows.isEven(0));
      assertFalse(rows.isEven(1));
    }
  }
}
