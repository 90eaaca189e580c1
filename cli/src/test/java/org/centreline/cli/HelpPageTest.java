package org.centreline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.Verb;
import org.centreline.cli.command.chart.ChartVerb;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.Parsing;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.verb.ChartOptions;
import org.centreline.cli.transcript.Words;
import org.junit.jupiter.api.Test;

class HelpPageTest {

  @Test
  void everyPageFits80Columns() {
    for (Verb verb : Verbs.all()) {
      (HelpPage.of(verb) + HelpPage.whole(verb))
          .lines()
          .forEach(line -> assertTrue(line.length() <= 80, verb.syntax().verb() + ": " + line));
    }
    Overview.text().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    Overview.welcome().lines().forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @Test
  void examplesComeBeforeOptions() {
    String page = HelpPage.of(new ChartVerb());
    assertTrue(page.indexOf("centreline chart waits.csv") < page.indexOf("--date COLUMN"));
  }

  @Test
  void manyOptionsAreFifteenAndTheWayToTheRest() {
    for (Verb verb : Verbs.all()) {
      List<String> first = verb.guide().first();
      Syntax syntax = verb.syntax();
      assertEquals(syntax.options().size() > 20 ? 15 : 0, first.size(), syntax.verb());
      assertTrue(syntax.names().containsAll(first), syntax.verb() + ": " + first);
      String all = "centreline help " + syntax.verb() + " --all";
      assertEquals(!first.isEmpty(), HelpPage.of(verb).contains(all), syntax.verb());
      assertFalse(HelpPage.whole(verb).contains(all), syntax.verb());
      for (String name : first) {
        assertTrue(HelpPage.of(verb).contains("\n  " + shown(syntax, name)), name);
      }
    }
    assertFalse(HelpPage.of(new ChartVerb()).contains("--head-start"));
  }

  private static String shown(Syntax syntax, String name) {
    return syntax.options().stream()
        .filter(option -> option.names().contains(name))
        .findFirst()
        .orElseThrow()
        .shown();
  }

  @Test
  void everyOptionAndValueIsNamed() {
    String page = HelpPage.whole(new ChartVerb()).replaceAll("\\s+", " ");
    for (Option<?> option : new ChartVerb().syntax().options()) {
      assertTrue(page.contains(option.shown()), option.shown());
      for (String word : option.words()) {
        assertTrue(page.contains(word), option.name() + " " + word);
      }
    }
  }

  @Test
  void theExamplesOfAChartAreTypedRight() {
    for (Guide.Example example : new ChartVerb().guide().examples()) {
      String line = String.join(" ", example.lines()).replace("\\", "").replaceAll(" < .*", "");
      List<String> words = Words.of(line);
      assertEquals(List.of("centreline", "chart"), words.subList(0, 2));
      Problems problems = new Problems();
      Syntax syntax = new ChartVerb().syntax();
      Typed typed = Parsing.parse(syntax, words.subList(2, words.size()), problems);
      ChartOptions.of(typed, problems);
      assertEquals(List.of(), problems.reasons(), line);
      assertEquals(1, typed.arguments().size(), line);
    }
  }
}
