package org.centreline.cli.option.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.centreline.analysis.MisuseException;
import org.centreline.cli.option.Parsing;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.group.OutcomeGroup;
import org.centreline.project.folder.OptionWords.Form;
import org.junit.jupiter.api.Test;

class ProjectWordsTest {

  private static final List<String> NOT_OF_MEASURES =
      List.of(
          "output",
          "format",
          "as-of",
          "raw-text",
          "no-bom",
          "title",
          "fail-on",
          "quiet",
          "notices",
          "no-colour",
          "table",
          "query",
          "explain-sql",
          "change",
          "since");

  private final ProjectWords words = new ProjectWords();

  @Test
  void everyOptionIsAColumnButThoseOfARun() {
    TreeSet<String> options = new TreeSet<>();
    Stream.concat(
            ChartOptions.GROUPS.stream(), Stream.of(OutcomeGroup.GROUP.without(OutcomeGroup.PLAN)))
        .flatMap(group -> group.options().stream())
        .flatMap(option -> option.names().stream())
        .filter(name -> name.startsWith("--"))
        .map(name -> name.substring(2))
        .filter(name -> !NOT_OF_MEASURES.contains(name))
        .forEach(options::add);
    assertEquals(options, new TreeSet<>(words.columns().keySet()));
    assertEquals(Form.FLAG, words.columns().get("percent"));
    assertEquals(Form.SEVERAL, words.columns().get("numerator"));
    assertEquals(Form.SEVERAL, words.columns().get("where"));
  }

  @Test
  void optionsOfOutcomeAloneAreTold() {
    assertTrue(words.effectColumns().contains("phase-in"));
    assertFalse(words.effectColumns().contains("better"));
    assertTrue(words.columns().keySet().containsAll(words.effectColumns()));
  }

  @Test
  void theWordsAreThoseOfTheCommandLine() {
    List<String> typed = List.of("--better", "upp", "--type", "p-chart", "--target", "many");
    Problems problems = new Problems();
    ChartOptions.of(
        Parsing.parse(new Syntax("chart", "FILE", ChartOptions.GROUPS), typed, problems), problems);
    MisuseException refused =
        assertThrows(
            MisuseException.class,
            () ->
                words.read(
                    Map.of(
                        "better", List.of("upp"),
                        "type", List.of("p-chart"),
                        "target", List.of("many"))));
    assertEquals(problems.reasons(), refused.problems());
    assertEquals(3, refused.problems().size());
  }

  @Test
  void twoNamesOfOneOptionAreOneTooMany() {
    MisuseException refused =
        assertThrows(
            MisuseException.class,
            () -> words.read(Map.of("value", List.of("a"), "numerator", List.of("b"))));
    assertEquals(
        List.of(
            "--value may be given once, but was given 2 times; several measures together are"
                + " --type t2"),
        refused.problems());
  }

  @Test
  void theLookOfPicturesNeedsNoPictureToBeAskedFor() {
    assertEquals("mono", words.read(Map.of("theme", List.of("mono"))).presentation().theme().id());
  }
}
