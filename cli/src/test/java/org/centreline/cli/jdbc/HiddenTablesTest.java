package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rows of a table are not known: what another measure of the same column shows of the time of a
 * small number is hidden with it, and what it shows of other times is not.
 */
@Tag("once")
class HiddenTablesTest {

  private static final int[] FALLS = {40, 41, 43, 3, 42, 40, 44, 41, 42, 43, 40, 45};

  @TempDir Path folder;

  private Ward ward;

  /** A year of months, in which April has three falls. */
  @BeforeEach
  void table() throws Exception {
    ward = new Ward(folder);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < FALLS.length; i++) {
      String date = "DATE '2024-%02d-01'".formatted(i + 1);
      rows.add("(%s, %d, %d, %d)".formatted(date, FALLS[i], 20 + i, 70 + i * 3 % 7));
    }
    String types = " (\"date\" DATE, \"falls\" INTEGER, \"late\" INTEGER,";
    ward.sql(
        "h2",
        "CREATE TABLE \"year\"" + types + " \"seen\" INTEGER)",
        "INSERT INTO \"year\" VALUES " + String.join(", ", rows));
    Files.createDirectories(folder.resolve("p"));
    write("p/sources.csv", "name,url,table,query\nyear," + ward.url("h2") + ",,all.sql\n");
    write("p/all.sql", "SELECT * FROM \"year\";");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** The places of points that are hidden. */
  private List<String> hidden(String measure, String measures) throws IOException {
    write("p/measures.csv", "id,kind,file,date,value,denominator,every,combine,type\n" + measures);
    Map<String, String> drivers = Ward.drivers("h2");
    drivers.put("CENTRELINE_DATA", folder.toString());
    Run run = ward.run(drivers, "report", "p", "-o", "pack", "--disclose", "lt5");
    assertEquals(0, run.code(), run.err());
    return Files.readString(folder.resolve("pack/points.csv"))
        .lines()
        .map(line -> line.split(",", -1))
        .filter(cells -> cells[0].equals(measure) && cells[3].isEmpty())
        .map(cells -> cells[2])
        .collect(Collectors.toList());
  }

  private static final String FALLEN = "a,outcome,year,date,falls,,month,sum,c\n";

  @Test
  void theSmallNumberIsHiddenAlone() throws IOException {
    assertEquals(List.of("2024-04-01"), hidden("a", FALLEN));
  }

  @Test
  void aShareOfTheSameColumnIsHiddenInItsTime() throws IOException {
    String late = "b,outcome,year,date,late,falls,quarter,,u\n";
    assertEquals(List.of("2024-04-01"), hidden("b", FALLEN + late), "the second quarter");
  }

  @Test
  void aShareWhoseNumeratorItIsIsHiddenToo() throws IOException {
    String seen = "b,outcome,year,date,falls,seen,quarter,,u\n";
    assertEquals(List.of("2024-04-01"), hidden("b", FALLEN + seen), "the second quarter");
  }

  @Test
  void aShareOfOtherColumnsIsShown() throws IOException {
    String seen = "b,outcome,year,date,late,seen,quarter,,u\n";
    assertEquals(List.of(), hidden("b", FALLEN + seen));
  }
}
