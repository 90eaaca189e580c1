package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.words.chart.NextQuestion;
import org.centreline.words.chart.Verdict;
import org.junit.jupiter.api.Test;

/**
 * What a board reads in each situation of {@code board-sentences.txt}: the measure's course, which
 * way is better and the target; then the sentence and what to ask next.
 */
public class BoardSentenceTest {

  private static final int FEWEST = 40;

  @Test
  void everySituationReadsAsWritten() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> lines = lines();
    for (int i = 0; i + 2 < lines.size(); i += 3) {
      ChartAnalysis analysis = sample(lines.get(i).split(" ")).analysis();
      String said = "  " + Verdict.of(analysis) + "\n  " + NextQuestion.of(analysis);
      String written = lines.get(i + 1) + "\n" + lines.get(i + 2);
      if (!said.equals(written)) {
        wrong.add(lines.get(i) + "\n" + said);
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(lines.size() >= 3 * FEWEST, lines.size() + " lines");
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = BoardSentenceTest.class.getResourceAsStream("board-sentences.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static Sample sample(String[] words) {
    Sample sample =
        course(words[0]).days().better(Better.valueOf(words[1].toUpperCase(Locale.ROOT)));
    return words[2].equals("-") ? sample : sample.target(Double.parseDouble(words[2]));
  }

  private static Sample course(String word) {
    double[] steady = PlainSample.steady(24, 20);
    return switch (word) {
      case "steady" -> PlainSample.monthly(steady);
      case "shift-up" -> PlainSample.monthly(PlainSample.then(steady, PlainSample.steady(10, 24)));
      case "shift-down" ->
          PlainSample.monthly(PlainSample.then(steady, PlainSample.steady(10, 16)));
      case "spike-up" -> PlainSample.monthly(PlainSample.then(steady, 40));
      case "spike-down" -> PlainSample.monthly(PlainSample.then(steady, 2));
      case "constant" ->
          PlainSample.monthly(
              PlainSample.then(
                  new double[0],
                  java.util.stream.IntStream.range(0, 20).mapToDouble(i -> 5).toArray()));
      case "crossed-seldom" ->
          PlainSample.monthly(9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1)
              .type("run");
      case "few" -> PlainSample.monthly(PlainSample.steady(8, 20));
      case "one" -> PlainSample.monthly(20);
      case "none" -> PlainSample.monthly(Double.NaN, Double.NaN);
      default -> PlainSample.monthly(steady).rules("none");
    };
  }
}
