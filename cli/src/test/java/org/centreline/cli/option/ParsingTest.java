package org.centreline.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.cli.option.group.LimitGroup;
import org.centreline.cli.option.group.OutputGroup;
import org.centreline.cli.option.group.PackGroup;
import org.centreline.cli.option.group.ScriptGroup;
import org.junit.jupiter.api.Test;

class ParsingTest {

  @Test
  void optionsMayStandAnywhere() {
    Typed typed = right("--date", "week", "a.csv", "--note=2024=x", "--note", "2025=y", "-q");
    assertEquals(List.of("a.csv"), typed.arguments());
    assertEquals(Optional.of("week"), typed.text(ColumnGroup.DATE));
    assertEquals(List.of("2024=x", "2025=y"), typed.values().get("--note"));
    assertTrue(typed.has(ScriptGroup.QUIET));
    assertFalse(typed.has(ColumnGroup.VALUE));
  }

  @Test
  void otherNamesMeanTheSame() {
    assertEquals(Optional.of("n"), right("a", "--numerator", "n").text(ColumnGroup.VALUE));
    assertEquals(List.of("x.svg"), right("a", "-o", "x.svg").values().get("--output"));
    assertEquals(List.of("x.svg"), right("a", "-o=x.svg").values().get("--output"));
  }

  @Test
  void valuesMayBeginWithAMinus() {
    assertEquals(Optional.of("-3"), right("a", "--centre", "-3").text(LimitGroup.CENTRE));
    assertEquals(Optional.of("--x"), right("a", "--title=--x").text(OutputGroup.TITLE));
  }

  @Test
  void valuesAreTakenAsTheyAre() {
    assertEquals(
        Optional.of("${x} \"y\" @z"),
        right("a", "--title", "${x} \"y\" @z").text(OutputGroup.TITLE));
    assertEquals(List.of("@a", "-"), right("@a", "-").arguments());
  }

  @Test
  void twoDashesEndTheOptions() {
    assertEquals(List.of("--odd.csv"), right("--", "--odd.csv").arguments());
  }

  @Test
  void flagsMayBeRepeatedValuesNot() {
    assertEquals(List.of(), TypedWords.of("a", "-q", "--quiet").problems().reasons());
    assertEquals(
        List.of("--date may be given once, but was given 2 times"),
        TypedWords.of("a", "--date", "x", "--date", "y").problems().reasons());
    Problems problems = new Problems();
    Syntax report = new Syntax("report", "FOLDER", List.of(PackGroup.GROUP));
    Parsing.parse(report, List.of("p", "--output", "x", "-o", "y"), problems);
    assertEquals(List.of("--output may be given once, but was given 2 times"), problems.reasons());
  }

  @Test
  void everyWrongOptionIsReported() {
    assertEquals(
        List.of(
            "--date needs a value: --date COLUMN",
            "'--bettr' is not an option of centreline chart; did you mean --better?",
            "'--xyzzy' is not an option of centreline chart"),
        TypedWords.of("a", "--date", "--value", "v", "--bettr=up", "--xyzzy").problems().reasons());
  }

  @Test
  void namesAreNotAbbreviated() {
    assertEquals(
        List.of("'--dat' is not an option of centreline chart; did you mean --date?"),
        TypedWords.of("a", "--dat", "x").problems().reasons());
    assertEquals(
        List.of("'-ox.svg' is not an option of centreline chart"),
        TypedWords.of("a", "-ox.svg").problems().reasons());
  }

  @Test
  void anUnknownOptionIsNoValue() {
    assertEquals(
        List.of("--title needs a value; if it is '--betr', type --title=--betr"),
        TypedWords.of("a", "--title", "--betr").problems().reasons());
  }

  /** What is typed with = is the value, whatever it looks like; what is not is the next option. */
  @Test
  void anOptionMayBeTheValueOfAnother() {
    for (String value : List.of("--help", "--by", "--by=x", "-q", "--title")) {
      Typed typed = right("a", "--title=" + value, "--centre=-3");
      assertEquals(List.of(value), typed.values().get("--title"));
      assertFalse(typed.has(Syntax.HELP) || typed.has(ColumnGroup.BY), value);
    }
    assertEquals(
        List.of("--title needs a value; if it is '-q', type --title=-q"),
        TypedWords.of("a", "--centre=-3", "--title", "-q").problems().reasons());
    assertEquals(List.of("--by"), right("a", "--title=--by", "--by", "w").values().get("--title"));
  }

  @Test
  void flagsTakeNoValue() {
    assertEquals(
        List.of("--quiet takes no value"), TypedWords.of("a", "--quiet=yes").problems().reasons());
  }

  private static Typed right(String... words) {
    TypedWords typed = TypedWords.of(words);
    assertEquals(List.of(), typed.problems().reasons());
    return typed.typed();
  }
}
