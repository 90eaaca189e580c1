package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.centreline.Tries;
import org.centreline.csv.point.Assembler;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.FileRows;
import org.centreline.csv.row.FileRows.RowOptions;
import org.centreline.csv.slice.Slices.Setting;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A file that is cut on several cores says what it says otherwise, to the letter, wherever it is
 * cut and however many hands there are; or it is not taken for one of plain rows.
 */
@Tag("once")
class PlainFilesTest {

  private static final List<String> FOLDERS =
      List.of("src/test/resources", "../cli/src/test/resources", "../examples");

  private static final int HEAD = 3_000;

  private final Random random = new Random(16);
  private int plainOnes;

  @Test
  void filesOfAllKindsSayTheSame() throws IOException {
    for (String folder : FOLDERS) {
      try (Stream<Path> paths = Files.walk(Path.of(folder))) {
        List<Path> files =
            paths.filter(path -> path.toString().matches(".*\\.(csv|txt|tsv)")).sorted().toList();
        for (Path path : Tries.some(files, 3)) {
          byte[] bytes = head(Files.readAllBytes(path));
          switch (random.nextInt(3)) {
            case 0 -> compare(path.toString(), bytes);
            case 1 -> compare(path + " without quotation marks", without('"', bytes));
            default -> compare(path + " between quotation marks", quoted(without('"', bytes)));
          }
        }
      }
    }
    assertTrue(plainOnes > Tries.share(800, 3), plainOnes + " files read as plain ones");
  }

  @Test
  void tortureFilesSayTheSameWithTheirOptions() throws IOException {
    Path folder = Path.of("src/test/resources/org/centreline/csv/torture");
    for (TortureCase torture : TortureCase.all(folder.resolve("outcomes.csv"))) {
      byte[] bytes = Files.readAllBytes(folder.resolve(torture.file()));
      for (Grouping grouping : Tries.some(groupings(), 2)) {
        RowOptions how = RowOptions.of(torture.options(), grouping);
        compare(new CsvFile(torture.file(), bytes), torture.columns(), how);
      }
    }
    assertTrue(plainOnes > Tries.share(300, 2), plainOnes + " files read as plain ones");
  }

  @Test
  void randomFilesSayTheSameWhereverTheyAreCut() {
    for (int i = 0; i < Tries.share(800, 3); i++) {
      String text = new RandomFile(random).text();
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (i % 29 == 0) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      compare("random file " + i + ":\n" + text, bytes);
    }
    assertTrue(plainOnes > Tries.share(125, 3), plainOnes + " files read as plain ones");
  }

  /** The lines of its first bytes, where it is long: each is cut in pieces of some hundred. */
  private static byte[] head(byte[] bytes) {
    int end = Math.min(bytes.length, HEAD);
    while (end > 0 && end < bytes.length && bytes[end - 1] != '\n') {
      end--;
    }
    return end == 0 ? bytes : Arrays.copyOf(bytes, end);
  }

  private static byte[] without(char c, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.replace(String.valueOf(c), "").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Each cell between quotation marks, as many exporters have it. */
  private static byte[] quoted(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String cells = text.replaceAll("[^,;\\t\\r\\n]+", "\"$0\"");
    return cells.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<Grouping> groupings() {
    Optional<Every> month = Optional.of(Every.MONTH);
    return List.of(
        Grouping.none(),
        new Grouping(month, Optional.of(Combine.MEAN), Shape.ANY, Checks.STRICT),
        new Grouping(month, Optional.of(Combine.MEDIAN), Shape.ANY, Checks.STRICT),
        new Grouping(month, Optional.of(Combine.COUNT), Shape.ANY, Checks.STRICT),
        new Grouping(Optional.of(Every.WEEK), Optional.of(Combine.SUM), Shape.COUNTS, Checks.LOOSE),
        new Grouping(Optional.empty(), Optional.of(Combine.SUM), Shape.ANY, Checks.STRICT));
  }

  private void compare(String name, byte[] bytes) {
    String first = new String(bytes, StandardCharsets.UTF_8).replace("\"", "").split("\\R", 2)[0];
    String[] cells = first.replace("\uFEFF", "").split("[,;\t]", -1);
    String last = cells[cells.length - 1].strip();
    String one = cells[Math.min(1, cells.length - 1)].strip();
    List<Columns> asked = new ArrayList<>(List.of(Columns.unnamed(), by(List.of(one), List.of())));
    asked.add(by(new ArrayList<>(new TreeSet<>(List.of(one, last))), List.of()));
    asked.add(by(List.of(), List.of(new Filter(one, "A"))));
    asked.add(Columns.of(cells[0].strip(), last));
    for (int i = 0; i < 3; i++) {
      Grouping grouping = groupings().get(random.nextInt(groupings().size()));
      RowOptions how = RowOptions.of(ReadingOptions.standard(), grouping);
      compare(new CsvFile(name, bytes), asked.get(random.nextInt(asked.size())), how);
    }
    RowOptions rows = RowOptions.ofRows(ReadingOptions.standard(), List.of());
    compare(new CsvFile(name, bytes), Columns.unnamed(), rows);
  }

  private static Columns by(List<String> names, List<Filter> where) {
    return new Columns(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), names, where);
  }

  private void compare(CsvFile file, Columns columns, RowOptions how) {
    Setting slicing = new Setting(64 + random.nextInt(400), 1 + random.nextInt(16));
    Optional<FileRows> plain = FileRows.plain(file, columns, how, slicing);
    if (plain.isPresent()) {
      plainOnes++;
      FileRows written = FileRows.asWritten(file, columns, how);
      assertEquals(said(written), said(plain.get()), () -> file.name() + " " + slicing + columns);
    }
  }

  private static String said(FileRows rows) {
    try {
      String measured =
          new Assembler(rows.request(), rows.rows()).assemble(rows.dates()).toString();
      return rows.source() + "\n" + rows.rows().unit() + measured;
    } catch (DataException refused) {
      return refused.problems().toString();
    }
  }
}
