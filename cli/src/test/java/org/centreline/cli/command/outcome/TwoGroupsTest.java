package org.centreline.cli.command.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;

/** Two groups in every form: many values, none, one, and events where there were none. */
class TwoGroupsTest extends InFolder {

  private static final String[] RATES = {"--value", "falls", "--denominator", "days"};

  private Run run(String rows, String... more) throws IOException {
    write("x.csv", rows);
    List<String> words = new ArrayList<>(List.of("outcome", "x.csv", "--design", "before-after"));
    words.addAll(List.of("--time", "when"));
    words.addAll(List.of(more));
    Run run = Run.in(folder, words.toArray(new String[0]));
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private Run rates(String rows, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of(RATES));
    words.addAll(List.of(more));
    return run("when,falls,days\n" + rows, words.toArray(new String[0]));
  }

  /** Exact: share of the events after is 0.025^(1/16) or more; odds times 2000/2100 are 3.67. */
  @Test
  void aRateAgainstNoneBeforeIsToldAndDrawn() throws IOException {
    String rows = "before,0,1000\nbefore,0,1000\nafter,7,1200\nafter,9,900\n";
    String said = flat(rates(rows, "--type", "u").out());
    double share = Math.pow(0.025, 1 / 16.0);
    assertEquals(3.67, share / (1 - share) * 2000 / 2100, 0.005);
    assertTrue(said.contains("higher after than before, when there were none (95% CI of"), said);
    assertTrue(said.contains("of the ratio 3.67 or more;"), said);
    rates(rows, "--type", "u", "-o", "x.svg");
    assertTrue(read("x.svg").contains(">after: 0.0076<"), "16 of 2,100");
    assertTrue(read("x.svg").contains("no bound (95% CI 3.67 to no bound)"));
  }

  @Test
  void withoutAnEventNothingIsSaidAndNoEffectIsDrawn() throws IOException {
    String rows = "before,0,100\nafter,0,120\n";
    String said = flat(rates(rows, "--type", "u").out());
    assertTrue(said.contains("Nothing can be said of falls: there is no event before"), said);
    rates(rows, "--type", "u", "-o", "x.svg", "-o", "x.html", "-o", "x.md");
    assertEquals(3, read("x.svg").split(">after: 0.000<|>before: 0.000<", -1).length);
    assertTrue(read("x.svg").contains("rate ratio none, 95% CI none"));
    assertTrue(read("x.html").contains("<p class=\"verdict\">Nothing can be said of falls"));
    assertTrue(read("x.md").contains("| Rate ratio | – | – | – | exact |"));
    JsonNode effects = json(rates(rows, "--type", "u", "--format", "json"));
    assertEquals("rate", effects.get("kind").asText());
    assertTrue(effects.at("/comparison/0/effects/0/estimate").isNull());
  }

  @Test
  void sharesAreInPerCentOnTheAxisToo() throws IOException {
    String rows = "before,10,50\nafter,30,50\n";
    JsonNode found = json(rates(rows, "--type", "p", "--format", "json"));
    assertEquals("proportion", found.get("kind").asText());
    assertEquals("%", found.get("unit").asText());
    rates(rows, "--type", "p", "-o", "x.svg");
    assertTrue(read("x.svg").contains(">before: 20.0%<"), "10 of 50");
    assertTrue(read("x.svg").contains(">60%<"), "a tick of the axis");
    String fixed = flat(rates(rows, "--type", "p", "--decimals", "2").out());
    assertTrue(fixed.contains("60.00% against 20.00%"), fixed);
  }

  @Test
  void dotsStandForSeveralValuesWhereThereAreMoreThanSixHundred() throws IOException {
    StringBuilder rows = new StringBuilder("when,days\n");
    for (int i = 0; i < 1202; i++) {
      rows.append(i < 601 ? "before," : "after,").append(i % 601).append('\n');
    }
    run(rows.toString(), "--value", "days", "--unit", "days", "-o", "x.svg");
    String many = read("x.svg");
    assertTrue(many.contains("One dot for 2 values"));
    assertEquals(300, many.split("<title>before: ", -1).length - 1, "601 over 2");
    assertTrue(many.contains(">days<"), "the unit above the axis");
    run("when,days\nbefore,1\nbefore,3\nafter,2\nafter,5\n", "--value", "days", "-o", "x.svg");
    assertFalse(read("x.svg").contains("One dot for"));
  }

  /** 1 and 3: means 1 and 3; one value has no spread, so no interval and no g. */
  @Test
  void oneValueIsOneValueAndIsSureOfNothing() throws IOException {
    String said = flat(run("when,v\nbefore,1\nafter,2\nafter,4\n", "--value", "v").out());
    assertTrue(said.contains("the mean was 2.0 higher after than before, but the data"), said);
    assertTrue(said.contains("There is 1 value before and 2 after"), said);
    assertTrue(said.contains("1 value before, 2 after"), said);
    assertTrue(said.contains("Hedges' g – –"), said);
    String alike =
        flat(run("when,v\nbefore,1\nbefore,1\nafter,1\nafter,1\n", "--value", "v").out());
    assertTrue(alike.contains("no different after than before, but the data"), alike);
    run("when,v\nbefore,1\nafter,2\nafter,4\n", "--value", "v", "-o", "x.svg");
    assertTrue(read("x.svg").contains(">2.0<"), "an effect without an interval");
  }

  @Test
  void pairsOfOneMeasureHaveItsNameAndASignForUp() throws IOException {
    write(
        "p.csv",
        "who,when,score\na,before,1\na,after,1\nb,before,2\nb,after,2\nc,before,3\nc,after,3\n");
    String asked = "outcome p.csv --design paired --person who --time when --value score";
    String same = flat(Run.in(folder, asked.split(" ")).out());
    assertTrue(same.contains("score 3 2.0 2.0 0.0 –"), same);
    StringBuilder rows = new StringBuilder("who,when,score\n");
    for (int i = 0; i < 8; i++) {
      rows.append(i).append(",before,").append(0.2).append('\n');
      rows.append(i).append(",after,").append(0.3 + i / 100.0).append('\n');
    }
    write("p.csv", rows.toString());
    Run percent = Run.in(folder, (asked + " --unit % -o p.svg").split(" "));
    assertEquals(0, percent.code(), percent.err());
    assertTrue(read("p.svg").contains(">20%<"), "a tick of the axis");
    assertTrue(flat(percent.out()).contains("+13.5"), percent.out());
  }

  private static JsonNode json(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out()).at("/outcomes/0");
  }
}
