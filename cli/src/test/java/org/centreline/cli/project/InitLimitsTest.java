package org.centreline.cli.project;

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

/**
 * Files with more sites or measures than a project begins with, and names that no cell can hold.
 */
class InitLimitsTest extends InFolder {

  private static final int MONTHS = 14;

  private Run init(String csv) throws IOException {
    write("d.csv", csv);
    return Run.in(folder, "init", "p", "--from", "d.csv");
  }

  private static String month(int i) {
    return "%d-%02d-01".formatted(2023 + i / 12, i % 12 + 1);
  }

  private static String wide(String... names) {
    StringBuilder csv = new StringBuilder("month," + String.join(",", names) + "\n");
    for (int i = 0; i < MONTHS; i++) {
      csv.append(month(i));
      for (int k = 0; k < names.length; k++) {
        csv.append(',').append(20 + (i * 7 + k) % 13);
      }
      csv.append('\n');
    }
    return csv.toString();
  }

  private List<String> measures() throws IOException {
    return read("p/measures.csv").lines().skip(1).toList();
  }

  @Test
  void aProjectBeginsWithSixtyMeasuresAndNamesTheRest() throws IOException {
    String[] names = IntStream.range(0, 62).mapToObj(k -> "Falls " + k).toArray(String[]::new);
    Run run = init(wide(names));
    assertEquals(0, run.code(), run.err());
    assertEquals(60, measures().size());
    String said = (run.out() + run.err()).replaceAll("\\s+", " ");
    assertTrue(
        said.contains("No measure was made of Falls 61: there are 60 measures before it"), said);
    assertFalse(said.contains("No measure was made of Falls 59"), said);
  }

  /** Of more than sixty sites counts are added up and no site has a chart. */
  @Test
  void veryManySitesAreDrawnTogether() throws IOException {
    String rows =
        IntStream.range(0, MONTHS)
            .boxed()
            .flatMap(
                i ->
                    IntStream.range(0, 61)
                        .mapToObj(k -> month(i) + ",Site " + k + "," + (20 + (i * 7 + k) % 13)))
            .collect(Collectors.joining("\n", "month,site,falls\n", "\n"));
    Run run = init(rows);
    assertEquals(0, run.code(), run.err());
    assertEquals(1, measures().size());
    assertTrue(measures().get(0).contains(",sum"), measures().get(0));
    assertFalse(measures().get(0).contains("site"), measures().get(0));
    Run few = Run.in(folder, "check", "p", "--record");
    assertEquals(0, few.code(), few.err());
    long points = read("p/expected/falls.csv").lines().filter(l -> l.startsWith(",value,")).count();
    assertEquals(MONTHS, points);
  }

  @Test
  void aNameThatNoCellCanHoldIsTold() throws IOException {
    Run run = init(wide("Falls", "=Harm"));
    assertEquals(0, run.code(), run.err());
    assertEquals(1, measures().size());
    String said = (run.out() + run.err()).replaceAll("\\s+", " ");
    assertTrue(said.contains("No measure was made of =Harm: its name can't be written"), said);
  }
}
