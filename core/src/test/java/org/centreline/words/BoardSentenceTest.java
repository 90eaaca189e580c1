package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    double[] steady = Sample.steady(24, 20);
    return switch (word) {
      case "steady" -> Sample.monthly(steady);
      case "shift-up" -> Sample.monthly(Sample.then(steady, Sample.steady(10, 24)));
      case "shift-down" -> Sample.monthly(Sample.then(steady, Sample.steady(10, 16)));
      case "spike-up" -> Sample.monthly(Sample.then(steady, 40));
      case "spike-down" -> Sample.monthly(Sample.then(steady, 2));
      case "constant" ->
          Sample.monthly(
              Sample.then(
                  new double[0],
                  java.util.stream.IntStream.range(0, 20).mapToDouble(i -> 5).toArray()));
      case "crossed-seldom" ->
          Sample.monthly(9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1).type("run");
      case "few" -> Sample.monthly(Sample.steady(8, 20));
      case "one" -> Sample.monthly(20);
      case "none" -> Sample.monthly(Double.NaN, Double.NaN);
      default -> Sample.monthly(steady).rules("none");
    };
  }
}
