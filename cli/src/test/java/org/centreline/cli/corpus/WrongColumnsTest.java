package org.centreline.cli.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows and columns that are not what they seem are told, or refused, whatever the verb. */
class WrongColumnsTest {

  private static final Path CASES = Path.of("src/test/resources/cases");

  @TempDir private Path folder;

  private static Run run(String... words) {
    return Run.in(CASES, words);
  }

  private Run given(String csv, String... words) throws IOException {
    Files.writeString(folder.resolve("x.csv"), csv);
    return Run.in(folder, words);
  }

  private static JsonNode json(Run run) throws IOException {
    assertEquals(0, run.code(), run.err());
    return new ObjectMapper().readTree(run.out());
  }

  private static List<String> notices(JsonNode json, String code) {
    List<String> found = new ArrayList<>();
    for (JsonNode notice : json.findValue("notices")) {
      if (notice.get("code").asText().equals(code)) {
        found.add(notice.get("message").asText());
      }
    }
    return found;
  }

  private static List<String> sites(JsonNode json) {
    List<String> sites = new ArrayList<>();
    JsonNode charts = json.get("charts");
    charts.forEach(chart -> sites.add(chart.get("group").asText()));
    return sites;
  }

  @Test
  void aTotalIsNoSiteOfAFunnelNorOfSmallCharts() throws IOException {
    for (List<String> more : List.of(List.of("--funnel"), List.<String>of())) {
      List<String> words =
          new ArrayList<>(
              List.of("compare", "total-among-sites.csv", "--by", "trust", "--format", "json"));
      words.addAll(List.of("--value", "seen in 4 hours", "--denominator", "attendances"));
      words.addAll(more);
      JsonNode json = json(run(words.toArray(new String[0])));
      assertEquals(List.of("Ashford", "Birchwood", "Calder", "Dunmore", "Elmbridge"), sites(json));
      assertEquals(
          List.of(
              "'England' was left out, as the sum of other groups: a total is no site among its"
                  + " parts; to see it alone, use --where"),
          notices(json, "hidden-total"));
    }
  }

  @Test
  void regionsAmongTheirTrustsAreTotalsWhateverTheirNames() throws IOException {
    JsonNode json =
        json(
            run(
                "compare",
                "regions-and-trusts.csv",
                "--by",
                "org",
                "--value",
                "breaches",
                "--denominator",
                "attendances",
                "--funnel",
                "--format",
                "json"));
    assertEquals(List.of("Ashford", "Birchwood", "Calder", "Dunmore"), sites(json));
    assertTrue(notices(json, "hidden-total").get(0).startsWith("'North', 'South', 'England' were"));
  }

  @Test
  void aTotalByNameThatDoesNotAddUpIsLeftOutAndSaid() throws IOException {
    String csv = Files.readString(CASES.resolve("total-among-sites.csv"));
    for (String name : List.of("All trusts", "Total", "Gesamt", "Scotland", "Cyfanswm")) {
      Run run =
          given(
              csv.replace("England,3498", name + ",3600"),
              "compare",
              "x.csv",
              "--by",
              "trust",
              "--value",
              "seen in 4 hours",
              "--denominator",
              "attendances",
              "--funnel",
              "--format",
              "json");
      assertEquals(5, sites(json(run)).size(), name);
      assertTrue(
          notices(json(run), "hidden-total").get(0).contains("though not the sum"), run.err());
    }
  }

  @Test
  void countriesSideBySideAreSites() throws IOException {
    String csv = "nation,died,treated\nEngland,40,900\nWales,9,210\nScotland,22,500\nUlster,3,90\n";
    Run run =
        given(
            csv,
            "compare",
            "x.csv",
            "--by",
            "nation",
            "--value",
            "died",
            "--denominator",
            "treated",
            "--funnel",
            "--format",
            "json");
    assertEquals(4, sites(json(run)).size());
  }

  @Test
  void smallSumsMayBeSoByChance() throws IOException {
    String csv = "ward,falls,beds\nElm,1,9\nOak,2,12\nAsh,3,21\nYew,5,8\n";
    Run run =
        given(
            csv,
            "compare",
            "x.csv",
            "--by",
            "ward",
            "--value",
            "falls",
            "--denominator",
            "beds",
            "--funnel",
            "--format",
            "json");
    assertEquals(4, sites(json(run)).size());
    Run pareto =
        given(
            "cause,n\nSlipped,3\nTripped,2\nFaint,5\n",
            "pareto",
            "x.csv",
            "--category",
            "cause",
            "--count",
            "n",
            "--format",
            "json");
    assertEquals(3, json(pareto).findValue("categories").asInt());
  }

  @Test
  void aTotalIsNoCategory() throws IOException {
    JsonNode json =
        json(
            run(
                "pareto",
                "causes-with-total.csv",
                "--category",
                "cause",
                "--count",
                "events",
                "--format",
                "json"));
    assertEquals(3, json.findValue("categories").asInt());
    assertEquals(1, notices(json, "hidden-total").size());
  }

  @Test
  void ratesAndPercentagesAreNoNumerators() throws IOException {
    String[][] all = {
      {"compare", "--by", "hospital", "--funnel"},
      {"chart", "--order", "hospital"},
      {"suggest", "--order", "hospital"},
      {"outcome", "--order", "hospital", "--change", "Elm"}
    };
    for (String[] some : all) {
      List<String> words = new ArrayList<>(List.of(some));
      words.add(1, "rates-as-cases.csv");
      words.addAll(List.of("--value", "30-day death rate", "--denominator", "patients"));
      Run run = run(words.toArray(new String[0]));
      assertEquals(3, run.code(), run.out());
      assertTrue(run.err().contains("percent-over-denominator"), run.err());
    }
    String months = Files.readString(CASES.resolve("percent-as-numerator.csv"));
    for (String heading : List.of("pct", "%", "mean wait", "rate per 1000", "moyenne", "Anteil")) {
      Run run =
          given(
              months.replace("pct", heading),
              "chart",
              "x.csv",
              "--value",
              heading,
              "--denominator",
              "n");
      assertEquals(3, run.code(), heading);
    }
  }

  @Test
  void numeratorsThatAreNotWholeAreDoubted() throws IOException {
    String csv = Files.readString(CASES.resolve("percent-as-numerator.csv")).replace("pct", "cost");
    Run run =
        given(csv, "chart", "x.csv", "--value", "cost", "--denominator", "n", "--format", "json");
    assertEquals(1, notices(json(run), "fractional-numerators").size());
  }

  @Test
  void oneGroupThatIsSwappedLeavesSharesShares() {
    for (String verb : List.of("chart", "compare", "suggest")) {
      Run run =
          run(
              verb,
              "one-group-swapped.csv",
              "--by",
              "region",
              "--value",
              "calls answered",
              "--denominator",
              "calls total");
      assertEquals(3, run.code(), run.out());
      for (int line : List.of(10, 11, 12, 13)) {
        assertTrue(run.err().contains("swapped.csv:" + line + ":"), run.err());
      }
      assertFalse(run.err().contains("swapped.csv:9:"), run.err());
    }
  }

  @Test
  void theNumberOfANamelessColumnIsItsName() throws IOException {
    JsonNode json =
        json(
            run(
                "pareto",
                "nameless-column.csv",
                "--category",
                "column 1",
                "--count",
                "falls",
                "--format",
                "json"));
    assertEquals(20, json.findValue("total").asInt());
    Run missing =
        run("pareto", "nameless-column.csv", "--category", "column 4", "--count", "falls");
    assertEquals(3, missing.code());
  }

  @Test
  void aTableThatWasPastedTwiceIsTakenOnce() throws IOException {
    JsonNode json = json(run("chart", "pasted-twice.csv", "--format", "json"));
    assertEquals(14, json.findValue("points").size());
    assertEquals(1, notices(json, "duplicate-rows").size());
  }

  @Test
  void namesThatDifferBySpaceCaseOrDashAreToldByEveryVerb() throws IOException {
    StringBuilder csv = new StringBuilder("month,ward,wait\n");
    for (int month = 1; month <= 12; month++) {
      String date = "2024-" + (month < 10 ? "0" : "") + month;
      csv.append(date).append(",Ward 3,").append(20.5 + month % 3).append('\n');
      csv.append(date).append(",ward  3,").append(21.5 + month % 4).append('\n');
      csv.append(date).append(",Ward-3,").append(22.5 + month % 5).append('\n');
    }
    for (String[] verb :
        List.of(
            new String[] {"chart"},
            new String[] {"compare"},
            new String[] {"suggest"},
            new String[] {"outcome", "--change", "2024-06"})) {
      List<String> words = new ArrayList<>(List.of(verb));
      words.add(1, "x.csv");
      words.addAll(List.of("--by", "ward", "--value", "wait", "--format", "json"));
      Run run = given(csv.toString(), words.toArray(new String[0]));
      assertTrue(run.out().contains("similar-names"), verb[0] + run.err());
    }
  }
}
