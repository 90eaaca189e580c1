package org.centreline.cli.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Earlier packs that were spoilt while their checksums fit: told, never a fault of ours. */
class BadPackTest extends InFolder {

  private static final String COLUMNS = "measure,site,x,value,numerator,denominator,status\n";

  @BeforeEach
  void pack() throws IOException {
    StringBuilder csv = new StringBuilder("month,n,ward\n");
    for (int i = 0; i < 24; i++) {
      String month = "%d-%02d-01,".formatted(2022 + i / 12, i % 12 + 1);
      csv.append(month).append(20 + i * 7 % 5).append(",Elm\n");
      csv.append(month).append(20 + i * 3 % 5).append(",Oak\n");
    }
    write("p/data/falls.csv", csv.toString());
    write(
        "p/measures.csv",
        "id,title,kind,file,date,value,better,by\n"
            + "falls,Falls,outcome,data/falls.csv,month,n,down,ward\n");
    assertEquals(0, run("-o", "march").code());
  }

  private Run run(String... words) {
    String[] all = Stream.concat(Stream.of("report", "p"), Stream.of(words)).toArray(String[]::new);
    return Run.in(folder, all);
  }

  /** Puts a text in the place of a file, and its checksum into the list. */
  private Run april(String name, String text) throws IOException {
    write("march/" + name, text);
    StringBuilder list = new StringBuilder("name,SHA-256\n");
    for (String file : List.of("summary.json", "points.csv")) {
      Bytes bytes = Bytes.of(Files.readAllBytes(folder.resolve("march/" + file)));
      list.append(file).append(',').append(Checksum.of(bytes)).append('\n');
    }
    write("march/pack-files.csv", list.toString());
    return run("-o", "april", "--since", "march");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{'schema': 'centreline/chart/1'}",
        "{'schema': 'centreline/report/2', 'measures': []}",
        "{'schema': 'centreline/report/1'}",
        "{'schema': 'centreline/report/1', 'measures': {'a': 1}}",
        "{'schema': 'centreline/report/1', 'measures': [1, null, 'falls']}",
        "{'schema': 'centreline/report/1', 'title': 3, 'measures': [{'measure': 7}]}",
      })
  void aSummaryThatIsNoneIsRefused(String text) throws IOException {
    Run run = april("summary.json", text.replace((char) 39, '"'));
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("[not-compared]"), run.err());
    assertFalse(Files.exists(folder.resolve("april")));
  }

  @Test
  void aSummaryCutOffIsRefused() throws IOException {
    String whole = read("march/summary.json");
    Run run = april("summary.json", whole.substring(0, whole.length() / 2));
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("march/summary.json"), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "measure\n",
        "measure,site,x,value\nfalls,Elm,2022-01-01,20\n",
        COLUMNS + "a,b,c,d,e,f,g,h\n",
        "x;y\n1;2\n",
      })
  void pointsThatAreNoneAreTold(String text) throws IOException {
    Run run = april("points.csv", text);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("march/points.csv"), run.err());
    assertTrue(run.out().contains("Corrected values: not known of the pack before."), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        COLUMNS,
        "status,denominator,numerator,value,x,site,measure\nincluded,,,x,2022-01-01,Elm,falls\n",
        COLUMNS + "falls,Elm,January,1e999,,,odd\n",
      })
  void pointsOfFewOrOtherPlacesAreNoFault(String text) throws IOException {
    Run run = april("points.csv", text);
    assertEquals(0, run.code(), run.err());
    assertEquals(5, run.out().lines().count(), run.out());
  }

  @Test
  void pointsCutOffInARowAreComparedAsFarAsTheyGo() throws IOException {
    String whole = read("march/points.csv");
    Run run = april("points.csv", whole.substring(0, whole.indexOf("2023-06-01") + 7));
    assertEquals(0, run.code(), run.err());
    assertEquals(5, run.out().lines().count(), run.out());
  }

  @Test
  void aPackWithoutItsListIsRefused() throws IOException {
    Files.delete(folder.resolve("march/pack-files.csv"));
    Run run = run("-o", "april", "--since", "march");
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("[not-compared]"), run.err());
  }

  @Test
  void aListThatWasEditedIsNamed() throws IOException {
    write("march/pack-files.csv", "name,SHA-256\nsummary.json,0\npoints.csv,0\n");
    Run run = run("-o", "april", "--since", "march");
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("found 'a file that was changed since'"), run.err());
  }
}
