package org.centreline.cli.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Charts of cases, and targets between two numbers, in packs, check and compare. */
class CaseProjectTest extends InFolder {

  @BeforeEach
  void project() throws IOException {
    Random random = new Random(31);
    StringBuilder text = new StringBuilder("case_id,day,unit,died,risk\n");
    for (int i = 0; i < 300; i++) {
      double risk = Math.round(1e4 * (0.04 + 0.12 * random.nextDouble())) / 1e4;
      String unit = i % 33 == 0 && i < 290 ? "Carrick" : i % 2 == 0 ? "Ashdown" : "Birchwood";
      int died = random.nextDouble() < risk ? 1 : 0;
      text.append("K%03d,%s,".formatted(i, LocalDate.of(2024, 1, 1).plusDays(i)));
      text.append(unit + "," + died + "," + risk + "\n");
    }
    write("p/data/cases.csv", text.toString());
    StringBuilder beds = new StringBuilder("month,taken,beds\n");
    for (int i = 0; i < 24; i++) {
      String month = LocalDate.of(2023, 1, 1).plusMonths(i).toString();
      beds.append(month + "," + (2650 + 20 * (i % 3)) + ",3000\n");
    }
    write("p/data/beds.csv", beds.toString());
    write("p/project.csv", "key,value\ntitle,Review\n");
    write(
        "p/measures.csv",
        """
        id,title,kind,file,value,denominator,risk,type,by,target,decimals,decision-interval,one-sided
        deaths,Deaths,outcome,data/cases.csv,died,,risk,vlad,,,,3,up
        sums,Sums,outcome,data/cases.csv,died,,risk,ra-cusum,,,,3,up
        units,Units,outcome,data/cases.csv,died,,risk,vlad,unit,,,3,up
        rate,Rate,outcome,data/cases.csv,died,,,bernoulli,,,,3,up
        beds,Beds taken,balancing,data/beds.csv,taken,beds,,,,85..92%,2,,
        """);
  }

  private Run run(String line) {
    return Run.in(folder, line.split(" "));
  }

  private JsonNode summary(String pack) throws IOException {
    return new ObjectMapper().readTree(read(pack + "/summary.json"));
  }

  @Test
  void aPackHasARowForEachWithItsSentence() throws IOException {
    assertEquals(0, run("report p -o pack").code());
    JsonNode measures = summary("pack").get("measures");
    assertEquals(7, measures.size());
    assertEquals("vlad", measures.get(0).get("type").asText());
    assertTrue(measures.get(0).get("verdict").asText().startsWith("Of 300 cases "));
    String summary = read("pack/summary.csv");
    assertTrue(summary.contains("units,Carrick,"), summary);
    assertTrue(read("pack/points.csv").contains("deaths,,2024-01-01,"));
    assertTrue(
        read("pack/index.html").contains("deaths.svg")
            || read("pack/index.html").contains("Deaths"));
    assertTrue(read("pack/group.html").contains("Carrick"));
    assertTrue(Files.exists(folder.resolve("pack/units-Birchwood.svg")));
    aTargetRangeIsInTheSummaryAndItsChangeIsNews();
  }

  @Test
  void oneCorrectedCaseIsOneDifferenceInPackAndCheck() throws IOException {
    assertEquals(0, run("report p -o pack").code());
    assertEquals(0, run("check p --record").code());
    assertEquals(0, run("check p").code());
    String recorded = read("p/expected/deaths.csv");
    assertTrue(recorded.contains(",decision interval,2024-01-01,3"), recorded.substring(0, 400));
    assertFalse(recorded.contains(",lower,"), "limits that follow from the cases are not recorded");
    int at = read("p/data/cases.csv").indexOf("K150,");
    String line = read("p/data/cases.csv").substring(at).split("\n")[0];
    change("p/data/cases.csv", line, line.replaceFirst(",0,", ",1,"));
    Run check = run("check p");
    assertEquals(1, check.code());
    assertTrue(check.out().contains("Corrected values (4)"), check.out());
    assertTrue(check.out().contains("p/data/cases.csv:152"), check.out());
    assertEquals(0, run("report p -o later --since pack").code());
    JsonNode news = summary("later").get("news");
    long corrected = 0;
    for (JsonNode one : news) {
      corrected += one.get("kind").asText().equals("corrected") ? 1 : 0;
    }
    assertEquals(4, corrected, news.toString());
    assertTrue(read("later/changes.md").contains(": 0 at a risk of "), read("later/changes.md"));
  }

  /** A risk of the tenth digit is seen at nine: the sums rest on it. */
  @Test
  void aRiskThatMovedIsADifference() throws IOException {
    run("check p --record --only deaths");
    int at = read("p/data/cases.csv").indexOf("K150,");
    String line = read("p/data/cases.csv").substring(at).split("\n")[0];
    change("p/data/cases.csv", line, line + "1");
    Run check = run("check p --all --only deaths");
    assertEquals(1, check.code());
    assertTrue(check.out().contains("expected"), check.out());
    assertTrue(check.out().contains("sum"), check.out());
  }

  @Test
  void unitsStandSideBySideAndAreNotRanked() {
    Run compare =
        run(
            "compare p/data/cases.csv --type vlad --value died --risk risk --by unit --decision-interval 3");
    assertEquals(0, compare.code(), compare.err());
    String[] lines = compare.out().split("\n");
    String all = compare.out();
    assertTrue(all.contains("in its newest month"), all);
    assertTrue(all.indexOf("Carrick") < all.indexOf("Birchwood"), "as the file names them");
    assertTrue(
        java.util.Arrays.stream(lines)
            .anyMatch(line -> line.matches("Site +Cases +Events +Expected +Signals +Variation")),
        all);
  }

  private void aTargetRangeIsInTheSummaryAndItsChangeIsNews() throws IOException {
    JsonNode beds = summary("pack").get("measures").get(6);
    assertEquals("beds", beds.get("measure").asText());
    assertEquals(0.85, beds.get("targetLower").asDouble());
    assertEquals(0.92, beds.get("targetUpper").asDouble());
    assertTrue(beds.get("target").isNull());
    assertEquals("passing", beds.get("assurance").asText());
    assertFalse(summary("pack").get("measures").get(0).has("targetLower"));
    assertTrue(read("pack/summary.csv").split("\n")[0].endsWith("targetLower,targetUpper"));
    List<String> points = read("pack/points.csv").lines().toList();
    assertTrue(points.get(0).endsWith("targetLower,targetUpper"), points.get(0));
    assertTrue(points.stream().anyMatch(p -> p.startsWith("beds,") && p.endsWith(",0.85,0.92")));
    assertTrue(read("pack/summary.html").contains("85% to 92%"));
    assertTrue(read("pack/summary.html").contains("89.67%"), "two decimals");
    change("p/measures.csv", "85..92%", "80..90%");
    assertEquals(0, run("report p -o later --since pack").code());
    String news = read("later/changes.md");
    assertTrue(news.contains("target: 85% to 92% → 80% to 90%"), news);
  }

  @Test
  void targetsMayMoveFromARangeToANumber() throws IOException {
    change("p/measures.csv", "85..92%", "");
    write("p/targets.csv", "measure,group,from,target\nbeds,,,85..92%\nbeds,,2024-06,88%\n");
    assertEquals(0, run("report p -o pack --only beds").code());
    JsonNode beds = summary("pack").get("measures").get(0);
    assertEquals(0.88, beds.get("target").asDouble());
    assertTrue(read("pack/index.html").contains("it was 85% to 92% at first"));
    write("p/targets.csv", "measure,group,from,target\nbeds,,,92..85%\n");
    Run refused = run("report p -o other --only beds");
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("targets.csv:2"), refused.err());
  }
}
