package org.centreline.project.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.phase.PlacementException;
import org.centreline.words.outcome.OutcomeSentence;

/**
 * Draws random series with changes and looks for two formats that disagree, and for sentences that
 * their own numbers contradict. A command, not a test: see docs/simulating.md.
 */
public final class SpeechSimulation {

  private SpeechSimulation() {}

  /** What does not agree in a series; refused ones say why in words and have nothing else. */
  static List<String> disagreements(long seed) {
    DrawnSeries drawn = DrawnSeries.of(seed);
    String name = seed + " " + drawn.kind() + " " + drawn.course();
    List<String> found = new ArrayList<>();
    try {
      found.addAll(SpeechAgreement.of(drawn.sample().outcome()));
    } catch (UnusableException | MisuseException | PlacementException refused) {
      if (refused.getMessage() == null || refused.getMessage().isBlank()) {
        found.add("refused without a reason");
      }
    } catch (RuntimeException e) {
      found.add("stopped: " + e);
    }
    return found.stream().map(problem -> name + ": " + problem).toList();
  }

  /** What a series is told as, or why it is refused. */
  static String told(long seed) {
    DrawnSeries drawn = DrawnSeries.of(seed);
    String name = seed + " " + drawn.kind() + " " + drawn.course() + " " + drawn.size() + ": ";
    try {
      OutcomeAnalysis analysis = drawn.sample().outcome();
      return name + OutcomeSentence.of(analysis);
    } catch (UnusableException | MisuseException | PlacementException refused) {
      return name + "REFUSED " + refused.getMessage();
    }
  }

  /**
   * Prints each disagreement and how many series had one.
   *
   * @param args the number of series, 5000 where not given; {@code told} behind it prints what each
   *     is told as instead
   */
  public static void main(String[] args) {
    int runs = args.length == 0 ? 5_000 : Integer.parseInt(args[0]);
    if (args.length > 1) {
      IntStream.range(0, runs).mapToObj(SpeechSimulation::told).forEach(System.out::println);
      return;
    }
    Map<Integer, List<String>> found = new LinkedHashMap<>();
    IntStream.range(0, runs)
        .forEach(
            seed -> {
              List<String> problems = disagreements(seed);
              if (!problems.isEmpty()) {
                found.put(seed, problems);
                problems.forEach(System.out::println);
              }
            });
    System.out.println(found.size() + " of " + runs + " series with a disagreement");
  }
}
