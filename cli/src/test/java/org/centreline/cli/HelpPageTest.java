package org.centreline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
      HelpPage.of(verb)
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
  void everyOptionAndValueIsNamed() {
    String page = HelpPage.of(new ChartVerb()).replaceAll("\\s+", " ");
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
