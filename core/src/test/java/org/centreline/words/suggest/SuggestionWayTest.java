package org.centreline.words.suggest;

import static org.centreline.PlainSample.steady;
import static org.centreline.PlainSample.then;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.suggest.SuggestMethod;
import org.centreline.analysis.suggest.SuggestionAnalysis;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class SuggestionWayTest {

  private static final double[] SHIFT = then(steady(14, 20), steady(14, 26));
  private static final String ROW = "or to changes.csv of a project, with the id of the measure:";

  @Test
  void theOptionAndTheRowBeginAtTheRun() {
    assertEquals(
        List.of(
            new SuggestionWay("add to the command:", "phase \"2025-03-01=WHAT CHANGED\""),
            new SuggestionWay(ROW, "2025-03-01,,MEASURE,,phase,WHAT CHANGED,WHY")),
        ways(PlainSample.monthly(SHIFT)));
  }

  @Test
  void theRowNamesItsGroup() {
    List<SuggestionWay> ways = ways(PlainSample.monthly(SHIFT).group("A, \"B\""));
    assertEquals("add to the command, with row filter for this group alone:", ways.get(0).lead());
    assertEquals("2025-03-01,,MEASURE,\"A, \"\"B\"\"\",phase,WHAT CHANGED,WHY", ways.get(1).text());
  }

  @Test
  void aRowIsQuotedWhereItsGroupNeedsIt() {
    for (String group : List.of("A\"B", "A\nB", "A\rB")) {
      String row = ways(PlainSample.monthly(SHIFT).group(group)).get(1).text();
      String cell = '"' + group.replace("\"", "\"\"") + '"';
      assertEquals("2025-03-01,,MEASURE," + cell + ",phase,WHAT CHANGED,WHY", row);
    }
  }

  @Test
  void labelsAreQuotedAsAShellAndACsvNeedThem() {
    List<SuggestionWay> ways = ways(labelled("case, ", " $x"));
    assertEquals("phase 'case, 14 $x=WHAT CHANGED'", ways.get(0).text());
    assertEquals("\"case, 14 $x\",,MEASURE,,phase,WHAT CHANGED,WHY", ways.get(1).text());
  }

  @Test
  void aLabelWithAnEqualsSignCannotBeTyped() {
    List<SuggestionWay> ways = ways(labelled("a=", ""));
    assertEquals(1, ways.size());
    assertEquals("", ways.get(0).text());
    assertEquals("No option can name this place", ways.get(0).lead().split(",")[0]);
  }

  @Test
  void severalAreMeantTogether() {
    double[] steps = then(then(steady(13, 20), steady(9, 26)), steady(9, 32));
    SuggestionAnalysis two =
        SuggestionVerdictTest.of(PlainSample.monthly(steps), SuggestMethod.RUN_OF_NINE);
    assertEquals(
        "add to the command (the limits shown are those with all of them together):",
        SuggestionWay.of(two, two.suggestions().get(1)).get(0).lead());
  }

  private static Sample labelled(String before, String after) {
    List<String> labels = IntStream.range(0, 28).mapToObj(i -> before + i + after).toList();
    return PlainSample.of(Subgroups.ofLabels(Subgroups.Kind.LABEL, labels), SHIFT);
  }

  private static List<SuggestionWay> ways(Sample sample) {
    SuggestionAnalysis one = SuggestionVerdictTest.of(sample, SuggestMethod.STABLE_SHIFT);
    return SuggestionWay.of(one, one.suggestions().get(0));
  }
}
