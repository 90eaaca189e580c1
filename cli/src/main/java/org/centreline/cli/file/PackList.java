package org.centreline.cli.file;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.centreline.csv.Sheet;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.Checksum;
import org.centreline.csv.text.CsvFile;

/**
 * The files of a pack that are ours, as {@code pack-files.csv} has them.
 *
 * @param sums the SHA-256 of each file by its name
 */
record PackList(Map<String, String> sums) {

  /** By its presence a folder is known to be a pack. */
  static final String FILE = "pack-files.csv";

  /** What a pack will hold, and what the one before held, while it is written. */
  static final String COMING = "." + FILE + ".coming";

  /** What a file bears that the pack before had, while the pack is written in its place. */
  static String before(String name) {
    return "." + name + ".before";
  }

  PackList {
    sums = Collections.unmodifiableMap(new TreeMap<>(sums));
  }

  static PackList of(List<PackFile> files) {
    Map<String, String> sums = new TreeMap<>();
    files.forEach(file -> sums.put(file.name(), Checksum.of(Bytes.of(file.bytes()))));
    return new PackList(sums);
  }

  /**
   * The list in a file.
   *
   * @throws org.centreline.csv.problem.DataException where it is no table; a name that can be no
   *     file of a pack is left out
   */
  static PackList read(CsvFile file) {
    Map<String, String> sums = new TreeMap<>();
    for (Sheet.Line line : Sheet.read(file).lines()) {
      String name = line.cell("name").orElse("");
      if (PackFile.isPlain(name)) {
        sums.put(name, line.cell("sha-256").orElse(""));
      }
    }
    return new PackList(sums);
  }

  /** These files and those of another list. */
  PackList and(PackList other) {
    Map<String, String> both = new TreeMap<>(other.sums);
    both.putAll(sums);
    return new PackList(both);
  }

  byte[] bytes() {
    StringBuilder csv = new StringBuilder("name,SHA-256\n");
    sums.forEach((name, sum) -> csv.append(name).append(',').append(sum).append('\n'));
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }
}
