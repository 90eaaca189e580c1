package org.centreline.cli.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;

/** Sites of which there is no sum, and wholes that are more than one. */
class NoWholeTest extends InFolder {

  private Run run(String heads, String cells, String data) throws IOException {
    write("p/measures.csv", "id,kind,file,by,all," + heads + "\nm,outcome,m.csv,site,yes," + cells);
    write("p/m.csv", data);
    return Run.in(folder, "report", "p", "-o", "pack");
  }

  /** A year of each site: twenty and a bit a month. */
  private static String months(String... sites) {
    return IntStream.range(0, 12)
        .boxed()
        .flatMap(i -> List.of(sites).stream().map(site -> row(i, site)))
        .collect(Collectors.joining("", "month,site,n,d\n", ""));
  }

  private static String row(int i, String site) {
    return "2024-%02d-01,%s,%d,100\n".formatted(i + 1, site, 20 + i * 7 % 5);
  }

  private List<String> values(String site) throws IOException {
    return read("pack/points.csv")
        .lines()
        .map(line -> line.split(",", -1))
        .filter(cells -> cells[1].equals(site))
        .map(cells -> cells[3].replaceAll("\\.0$", ""))
        .toList();
  }

  /** A site called All is a total by its name, and none of those that are added up. */
  @Test
  void aSiteThatIsATotalIsInTheWayOfAMean() throws IOException {
    String[] asked = {"date,value,type,combine", "month,n,xmr,mean\n"};
    Run run = run(asked[0], asked[1], months("Elm", "Oak", "Total"));
    assertEquals(3, run.code(), run.out());
    assertTrue(run.err().contains("p/measures.csv:2: column 'all': expected "), run.err());
    assertTrue(run.err().contains("rows of sites alone, but some are totals"), run.err());
    assertEquals(0, run("date,value,type", "month,n,c\n", months("Elm", "Oak", "All")).code());
    assertEquals("40", values("All").get(0));
  }

  @Test
  void rowsWithoutDatesCannotBePutBesideOneAnother() throws IOException {
    String rows = months("Elm", "Oak").replaceAll("(?m)^[^,]*,", "");
    Run run = run("value,type", "n,c\n", rows);
    assertEquals(3, run.code(), run.out());
    assertTrue(run.err().contains("sites with dates or labels, all of one kind"), run.err());
    assertTrue(run.err().contains("name a date column, or empty all"), run.err());
  }

  /** 20 cases of 100 at each of two sites are 40 of 200, which 20 is no target of. */
  @Test
  void casesAreAddedAndAimedAtATargetOfTheirOwn() throws IOException {
    Run run = run("date,value,denominator,type,target", "month,n,d,np,20\n", months("Elm", "Oak"));
    assertEquals(0, run.code(), run.err());
    assertEquals("40", values("All").get(0));
    List<String> rows = read("pack/summary.csv").lines().skip(1).toList();
    assertFalse(rows.get(0).contains(",20.0,"), rows.get(0));
    assertTrue(rows.get(1).contains(",20.0,"), rows.get(1));
  }

  /** Of the days between events those of all sites are counted anew: 4, 6, 4, 6 days. */
  @Test
  void eventsOfAllSitesAreOneRow() throws IOException {
    StringBuilder events = new StringBuilder("day,site\n");
    for (int i = 0; i < 20; i++) {
      java.time.LocalDate day = java.time.LocalDate.of(2024, 1, 1).plusDays(10L * i);
      events.append(day).append(",Elm\n").append(day.plusDays(4)).append(",Oak\n");
    }
    Run run = run("date,type", "day,t\n", events.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals(List.of("4", "6", "4", "6"), values("All").subList(0, 4));
    assertEquals(List.of("10", "10"), values("Oak").subList(0, 2));
  }
}
