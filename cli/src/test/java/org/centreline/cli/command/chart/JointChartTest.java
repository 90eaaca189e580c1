package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Random;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several measures together, from a file to a sentence. */
class JointChartTest extends InFolder {

  private static final String T2 = "chart unit.csv --type t2 --value stay --value cost";

  /** Two wards a month; in month 33 a long stay costs little, and month 10 lacks a stay. */
  @BeforeEach
  void file() throws IOException {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder("month,stay,cost,ward,died\n");
    for (int i = 0; i < 80; i++) {
      int month = i / 2;
      double own = random.nextGaussian();
      double cost = 2400 + 250 * own + 60 * random.nextGaussian() - (month == 33 ? 700 : 0);
      text.append(LocalDate.of(2021, 1, 1).plusMonths(month)).append(',');
      text.append(month == 10 ? "" : Math.round(100 * (6 + own)) / 100.0).append(',');
      text.append(Math.round(cost)).append(i % 2 == 0 ? ",A" : ",B");
      text.append(i % 5 == 0 ? ",1\n" : ",0\n");
    }
    write("unit.csv", text.toString());
  }

  private Run run(String line) {
    return Run.in(folder, line.split(" "));
  }

  private JsonNode json(String line) throws IOException {
    Run run = run(line + " --format json");
    assertEquals("", run.code() == 0 ? "" : run.err());
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void theMeasureThatASignalIsMostlyAboutIsNamed() throws IOException {
    JsonNode chart = json(T2 + " --where ward=A").at("/charts/0");
    assertEquals("stay and cost", chart.get("title").asText());
    JsonNode last = chart.get("signals").get(chart.get("signals").size() - 1);
    assertEquals("2023-10-01", last.get("from").asText());
    assertEquals("special-cause", last.get("reading").asText());
    JsonNode parts = chart.at("/points/33/parts");
    assertEquals(2, parts.size());
    assertTrue(parts.at("/0/part").asDouble() >= parts.at("/1/part").asDouble());
    assertEquals(0, chart.at("/points/3/parts").size());
    assertEquals("missing", chart.at("/points/10/status").asText());
    String text = run(T2 + " --where ward=A").out().replaceAll("\\s+", " ");
    assertTrue(text.contains("the measures no longer move together as before in Oct 2023"), text);
    assertTrue(text.contains("most of it is "), text);
    String finer = run(T2 + " --where ward=A --decimals 3").out();
    assertTrue(finer.replaceAll("\\s+", " ").matches(".*\\(T² \\d+\\.\\d{3}, limit .*"), finer);
    String svg = run(T2 + " --where ward=A -o a.svg").err();
    assertTrue(svg.contains("Wrote a.svg"), svg);
    String picture = Files.readString(folder.resolve("a.svg"));
    assertTrue(picture.contains("above the upper limit of") && picture.contains(", parts "));
  }

  @Test
  void sitesAndRowsOfOneDateAreTold() throws IOException {
    assertEquals(2, json(T2 + " --by ward").get("charts").size());
    JsonNode together = json(T2).at("/charts/0");
    assertEquals(40, together.get("points").size(), "two rows a subgroup");
    JsonNode means = json(T2 + " --combine mean").at("/charts/0");
    assertEquals(40, means.get("points").size());
    assertFalse(means.at("/points/5/upper").equals(together.at("/points/5/upper")));
    JsonNode compared = json(T2.replace("chart", "compare") + " --by ward");
    assertEquals(2, compared.get("charts").size());
  }

  @Test
  void whatTheCellsHoldDecidesNotTheOrderOfColumns() throws IOException {
    JsonNode one = json(T2 + " --where ward=A").at("/charts/0/points");
    JsonNode other =
        json("chart unit.csv --type t2 --value cost --value stay --where ward=A")
            .at("/charts/0/points");
    for (int i = 0; i < one.size(); i++) {
      double value = one.get(i).get("value").asDouble();
      assertEquals(value, other.get(i).get("value").asDouble(), 1e-9 * (1 + value));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "chart unit.csv --type t2 --value stay, 2, two to six columns",
    "chart unit.csv --type t2 --value stay --value stay, 2, each column once",
    "chart unit.csv --type xmr --value stay --value cost, 2, --type t2",
    "chart unit.csv --type t2 --value stay --value cost --better up, 2, means nothing for T²",
    "chart unit.csv --type t2 --value stay --value cost --spec-upper 9, 2, chart each measure",
    "chart unit.csv --type t2 --value stay --value died --where ward=A, 3, joint-answers",
    "chart unit.csv --type t2 --value stay --value cost --where ward=A --baseline 3, 3, joint-few",
    "outcome unit.csv --value stay --value cost --change 2022-01-01, 2, may be given once"
  })
  void whatMeansNothingIsRefused(String line, int code, String said) {
    Run run = run(line);
    assertEquals(code, run.code(), run.err());
    assertTrue(run.err().replaceAll("\\s+", " ").contains(said), run.err());
  }

  /**
   * In measures.csv with a semicolon between; a measure that can't be is named, the rest is made.
   */
  @Test
  void aProjectHasTheirNamesInOneCell() throws IOException {
    Files.createDirectories(folder.resolve("p/data"));
    write("p/data/unit.csv", Files.readString(folder.resolve("unit.csv")));
    write("p/project.csv", "key,value\ntitle,Unit\n");
    write(
        "p/measures.csv",
        "id,title,kind,file,value,where,type\n"
            + "both,Stay and cost,process,data/unit.csv,stay;cost,ward=A,t2\n"
            + "wrong,Stay and deaths,process,data/unit.csv,stay;died,ward=A,t2\n"
            + "stay,Stay,process,data/unit.csv,stay,ward=A,xmr\n");
    Run run = run("report p -o pack");
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("joint-answers"), run.err());
    String page = Files.readString(folder.resolve("pack/index.html"));
    assertTrue(page.contains("T² chart of 39 monthly points"), page);
    assertTrue(page.contains("move together as before"), page);
    assertTrue(Files.exists(folder.resolve("pack/stay.svg")));
    assertEquals(3, run("report p -o hidden --disclose lt5").code());
  }
}
