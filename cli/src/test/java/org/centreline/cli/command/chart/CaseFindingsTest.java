package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a script is told of cases, and what is wrong with them. */
class CaseFindingsTest extends InFolder {

  private static final String VLAD = "chart cases.csv --type vlad --value died --risk risk -q";

  /** Two a day; from 1 April to 20 May 2024 four times the odds, and as before until 18 July. */
  @BeforeEach
  void file() throws IOException {
    Random random = new Random(9);
    StringBuilder text = new StringBuilder("day,died,risk\n");
    for (int i = 0; i < 400; i++) {
      double risk = Math.round(1e4 * (0.05 + 0.2 * random.nextDouble())) / 1e4;
      double odds = i >= 182 && i < 280 ? 4 : 1;
      boolean died = random.nextDouble() < odds * risk / (1 - risk + odds * risk);
      text.append(LocalDate.of(2024, 1, 1).plusDays(i / 2) + "," + (died ? 1 : 0));
      text.append("," + risk + "\n");
    }
    write("cases.csv", text.toString());
  }

  private Run run(String line) {
    return Run.in(folder, line.split(" "));
  }

  @Test
  void signalsCountFromTheNewestMonthOrFromADay() {
    assertEquals(0, run(VLAD + " --fail-on signal").code(), "the last signal is of May");
    assertEquals(1, run(VLAD + " --fail-on signal --since 2024-04-01").code());
    assertEquals(0, run(VLAD + " --fail-on signal --since 2024-07-01").code());
    assertEquals(1, run(VLAD + " --fail-on signal --as-of 2024-05-20").code());
  }

  @Test
  void aDayMeansNothingElsewhere() throws IOException {
    write("months.csv", "month,n\n2024-01-01,3\n2024-02-01,4\n2024-03-01,5\n");
    Run other = run("chart months.csv --fail-on signal --since 2024-02-01");
    assertEquals(2, other.code());
    assertTrue(other.err().contains("--since: is about signals of dated cases"), other.err());
    assertEquals(2, run(VLAD + " --since 2024-02-01").code(), "without --fail-on signal");
    write("bare.csv", read("cases.csv").replaceAll("(?m)^[^,]*,", ""));
    String bare = "chart bare.csv --type vlad --value died --risk risk --fail-on signal";
    assertEquals(2, run(bare + " --since 2024-02-01").code(), "without dates");
  }

  @ParameterizedTest
  @CsvSource({
    "'2024-01-01,2,0.1', bad-answer",
    "'2024-01-01,0,7.5', --percent",
    "'2024-01-01,0,-0.1', bad-risk",
    "'2024-01-01,0,101', bad-risk",
  })
  void whatCannotBeIsNamedWithItsLine(String row, String told) throws IOException {
    write("cases.csv", read("cases.csv") + row + "\n");
    Run refused = run(VLAD);
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("cases.csv:402:"), refused.err());
    assertTrue(refused.err().contains(told), refused.err());
  }

  @Test
  void percentagesAreReadAsSuchWhereThatIsSaid() throws IOException {
    String said = run(VLAD + " --format json").out();
    StringBuilder percent = new StringBuilder();
    for (String line : read("cases.csv").split("\n")) {
      String[] cells = line.split(",");
      boolean head = cells[0].equals("day");
      String risk = head ? "risk" : new java.math.BigDecimal(cells[2]).movePointRight(2).toString();
      percent.append(cells[0] + "," + cells[1] + "," + risk + "\n");
    }
    write("cases.csv", percent.toString());
    Run asked = run(VLAD + " --percent --format json");
    assertEquals(0, asked.code(), asked.err());
    assertEquals(points(said), points(asked.out()));
    assertEquals(3, run(VLAD).code());
  }

  private static String points(String json) {
    return json.substring(json.indexOf("\"points\": ["), json.indexOf("\"signals\": [\n"));
  }

  /** The order of the file is of no account but within a day. */
  @Test
  void datesOutOfOrderArePutInOrder() throws IOException {
    String before = points(run(VLAD + " --format json").out());
    String[] lines = read("cases.csv").split("\n");
    StringBuilder turned = new StringBuilder(lines[0] + "\n");
    for (int day = 199; day >= 0; day--) {
      turned.append(lines[1 + 2 * day] + "\n" + lines[2 + 2 * day] + "\n");
    }
    write("cases.csv", turned.toString());
    assertEquals(before, points(run(VLAD + " --format json").out()));
  }

  /** Fewer events come first here, and their sum is looked through last. */
  @Test
  void theLastSignalIsTheLatest() throws IOException {
    StringBuilder text = new StringBuilder("day,died,risk\n");
    for (int i = 0; i < 200; i++) {
      int died = i > 120 && i % 3 == 0 ? 1 : 0;
      double risk = 0.1 + i / 1e4;
      text.append(LocalDate.of(2024, 1, 1).plusDays(i) + "," + died + "," + risk + "\n");
    }
    write("cases.csv", text.toString());
    String json = run(VLAD + " --format json").out();
    assertTrue(json.contains("signals, the last of concern: more events"), json.substring(0, 900));
  }

  @Test
  void aMissingRiskIsToldAndLeftOut() throws IOException {
    write("cases.csv", read("cases.csv") + "2024-07-19,1,\n");
    Run run = run("chart cases.csv --type vlad --value died --risk risk");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("Of 400 cases"), run.out());
    assertTrue(run.out().contains("1 case is without a risk, 1 of them with the"), run.out());
  }

  @Test
  void aRateThatCannotDoubleIsRefused() {
    Run refused = run("chart cases.csv --type bernoulli --value died --centre 0");
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("a rate of nothing or all cannot double"), refused.err());
  }

  @Test
  void aPlanTellsHowManyCasesADoublingTakes() throws IOException {
    Run plan = run("plan cases.csv --type ra-cusum --value died --risk risk --format json");
    assertEquals(0, plan.code(), plan.err());
    assertTrue(plan.out().contains("\"schema\": \"centreline/case-plan/1\""), plan.out());
    assertTrue(plan.out().contains("If the odds of the event double, the chart shows it after"));
    assertTrue(plan.out().contains("\"perMonth\": 61."), plan.out());
    Run rate = run("plan --type bernoulli --mean 0.05 --odds-ratio 3");
    assertTrue(rate.out().contains("become 3 times"), rate.out());
    for (String line :
        new String[] {
          "plan --type ra-cusum",
          "plan --type bernoulli",
          "plan --type bernoulli --mean 5",
          "plan --type bernoulli --mean 0.05 --sd 2",
          "plan --type bernoulli --mean 0.05 -o a.svg",
          "plan --sd 3 --odds-ratio 2",
          "plan cases.csv --type ra-cusum --value died",
          "plan cases.csv --type bernoulli --value died --risk risk"
        }) {
      assertEquals(2, run(line).code(), line);
    }
  }
}
