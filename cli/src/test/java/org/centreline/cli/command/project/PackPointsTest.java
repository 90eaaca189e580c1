package org.centreline.cli.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.Checksum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The points of a pack are those of its charts, and those of older packs are still read. */
class PackPointsTest extends InFolder {

  @BeforeEach
  void project() throws IOException {
    write(
        "p/measures.csv",
        """
        id,title,kind,file,date,value,denominator,better,by
        falls,Falls,outcome,data/falls.csv,month,n,,down,ward
        share,Seen,process,data/share.csv,month,n,all,up,
        """);
    StringBuilder falls = new StringBuilder("month,n,ward\n");
    StringBuilder share = new StringBuilder("month,n,all\n");
    for (int i = 0; i < 24; i++) {
      String month = "%d-%02d-01,".formatted(2022 + i / 12, i % 12 + 1);
      falls.append(month).append(20 + i * 7 % 5).append(",Elm\n");
      falls.append(month).append(i == 20 ? 60 : 20 + i * 3 % 5).append(",Oak\n");
      share.append(month).append(i == 6 ? 51 : 50 + i * 3 % 4).append(",100\n");
    }
    write("p/data/falls.csv", falls.toString());
    write("p/data/share.csv", share.toString());
  }

  private Run run(String... words) {
    String[] all = Stream.concat(Stream.of("report", "p"), Stream.of(words)).toArray(String[]::new);
    return Run.in(folder, all);
  }

  /** Packs had seven columns in points.csv before they had all keys of a point. */
  @Test
  void aPackWithFewerColumnsIsCompared() throws IOException {
    run("-o", "march");
    StringBuilder old = new StringBuilder();
    for (String line : read("march/points.csv").lines().toList()) {
      String[] cells = line.split(",", -1);
      old.append(String.join(",", List.of(cells).subList(0, 6))).append(',');
      old.append(cells[19]).append('\n');
    }
    assertTrue(old.toString().startsWith("measure,site,x,value,numerator,denominator,status\n"));
    write("march/points.csv", old.toString());
    write("march/pack-files.csv", "name,SHA-256\n" + sum("summary.json") + sum("points.csv"));
    change("p/data/share.csv", "2022-07-01,51,100", "2022-07-01,51,102");
    assertTrue(
        run("-o", "april", "--since", "march")
            .out()
            .contains("Corrected values: 1; Seen, Jul 2022: 51%"));
    assertTrue(
        read("april/changes.md").contains("- Seen: Jul 2022: 51% (51 of 100) → 50% (51 of 102)\n"));
  }

  /** Each point with every key that the JSON of a chart has. */
  @Test
  void pointsAreThoseOfTheCharts() throws IOException {
    run("-o", "march");
    String[] chart = {"chart", "p/data/falls.csv", "--by", "ward", "--better", "down"};
    String csv =
        Run.in(
                folder,
                Stream.concat(Stream.of(chart), Stream.of("--format", "csv"))
                    .toArray(String[]::new))
            .out();
    String falls =
        read("march/points.csv")
            .lines()
            .filter(line -> !line.startsWith("share,"))
            .map(
                line -> line.replaceFirst("^(measure|falls),", "").replaceFirst("^site,", "group,"))
            .reduce("", (text, line) -> text + line + "\n");
    assertEquals(csv, falls);
  }

  private String sum(String name) throws IOException {
    Bytes bytes = Bytes.of(Files.readAllBytes(folder.resolve("march/" + name)));
    return name + "," + Checksum.of(bytes) + "\n";
  }
}
