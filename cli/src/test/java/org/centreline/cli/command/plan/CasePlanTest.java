package org.centreline.cli.command.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;

/** How many cases it takes until a chart of cases shows a change. */
class CasePlanTest extends InFolder {

  private static final String ASKED = "plan cases.csv --type ra-cusum --value died --risk risk";

  /** Cases, one a day or all on one. */
  private void cases(int size, int days) throws IOException {
    StringBuilder text = new StringBuilder("day,died,risk\n");
    for (int i = 0; i < size; i++) {
      text.append(LocalDate.of(2024, 1, 1).plusDays(Math.min(i, days - 1)));
      text.append(i % 9 == 4 ? ",yes," : ",no,").append(i % 4 == 0 ? "0.2\n" : "0.05\n");
    }
    write("cases.csv", text.toString());
  }

  private Run run(String line) {
    return Run.in(folder, line.split(" "));
  }

  private static String rounded(JsonNode number) {
    return String.format("%,d", Math.round(number.asDouble()));
  }

  @Test
  void everyFormatSaysWhatTheJsonSays() throws IOException {
    cases(60, 60);
    JsonNode json = new ObjectMapper().readTree(run(ASKED + " --format json").out());
    assertEquals(5, json.at("/changes").size());
    assertEquals(60, json.at("/cases").asInt());
    String verdict = json.at("/verdict").asText();
    String warning = "come from only 60 cases";
    assertTrue(json.at("/warnings/0/message").asText().contains(warning), json.toPrettyString());
    run(ASKED + " --quiet -o plan.txt -o plan.md -o plan.html");
    for (String file : List.of("plan.txt", "plan.md", "plan.html")) {
      String words = read(file).replaceAll("\\s+", " ");
      assertTrue(words.contains(verdict), words);
      assertTrue(words.contains(warning), words);
      for (JsonNode change : json.at("/changes")) {
        assertTrue(words.contains(rounded(change.at("/cases"))), file + " " + change);
        assertTrue(words.contains(rounded(change.at("/most"))), file + " " + change);
      }
    }
    List<String> rows = run(ASKED + " --format csv").out().lines().toList();
    assertEquals("odds,cases,events,half,most", rows.get(0).replace("\uFEFF", ""));
    List<String> odds = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String[] cells = rows.get(i + 1).split(",");
      odds.add(cells[0]);
      assertEquals(json.at("/changes/" + i + "/cases").asDouble(), Double.parseDouble(cells[1]));
      assertEquals(json.at("/changes/" + i + "/half").asInt(), Integer.parseInt(cells[3]));
    }
    assertEquals("[0.5, 1.25, 1.5, 2.0, 3.0]", odds.toString());
  }

  @Test
  void aFallAloneIsAnsweredWithTheFall() throws IOException {
    cases(200, 200);
    String text = run(ASKED + " --one-sided down --odds-ratio-down 0.25").out();
    assertTrue(text.replaceAll("\\s+", " ").contains("odds of the event become 0.25 times"), text);
    assertFalse(text.contains("times 1.5"), text);
    assertFalse(text.contains("Warnings"), text);
    String halved = run(ASKED + " --one-sided down").out().replaceAll("\\s+", " ");
    assertTrue(halved.contains("odds of the event halve"), halved);
  }

  @Test
  void aThirdIsWrittenInThreeDigits() {
    String text = run("plan --type bernoulli --mean 0.05 --odds-ratio 3").out();
    assertTrue(text.contains("times 0.333 "), text);
    assertFalse(text.contains("0.3333"), text);
  }

  /** No month is told where all cases are of one day. */
  @Test
  void monthsAreToldWhereDatesTellThem() throws IOException {
    cases(200, 200);
    assertTrue(run(ASKED).out().replaceAll("\\s+", " ").contains("at 30 cases a month"));
    cases(200, 1);
    Run plan = run(ASKED + " --format json");
    assertTrue(plan.out().contains("\"perMonth\": null"), plan.out());
    assertFalse(plan.out().contains("cases a month"), plan.out());
  }

  @Test
  void whereNothingHappensThereIsNoRate() throws IOException {
    String alike = "plan cases.csv --type bernoulli --value died";
    for (String outcome : List.of("no", "yes")) {
      cases(40, 40);
      write("cases.csv", read("cases.csv").replaceAll(",(yes|no),", "," + outcome + ","));
      Run refused = run(alike);
      assertEquals(3, refused.code(), refused.err());
      assertTrue(refused.err().contains("no-rate"), refused.err());
      String found = outcome.equals("no") ? "no case with the event" : "events alone";
      assertTrue(refused.err().contains(found), refused.err());
    }
  }
}
