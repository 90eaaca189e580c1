package org.centreline.words.suggest;

import java.util.ArrayList;
import java.util.List;
import org.centreline.Matter;
import org.centreline.analysis.Reading;
import org.centreline.analysis.suggest.NoRecentring;
import org.centreline.analysis.suggest.NoRecentring.Why;
import org.centreline.analysis.suggest.SuggestMethod;
import org.centreline.analysis.suggest.Suggestion;
import org.centreline.analysis.suggest.SuggestionAnalysis;
import org.centreline.words.Plural;
import org.centreline.words.SubgroupWords;

/**
 * Whether new limits are worth discussing, in a sentence or two.
 *
 * @param analysis what was looked at
 */
record SuggestionVerdict(SuggestionAnalysis analysis) {

  /** So many places are named one by one. */
  private static final int NAMED = 3;

  private static final String NO_NINE =
      "no 9 points in a row on one side of the median of the first 13";

  String text() {
    return analysis.passedOver().map(this::nothing).orElseGet(this::something);
  }

  private String something() {
    List<Suggestion> worse = new ArrayList<>();
    List<Suggestion> open = new ArrayList<>();
    List<Suggestion> passing = new ArrayList<>();
    for (Suggestion suggestion : analysis.suggestions()) {
      boolean isWorse = SuggestionWords.reading(analysis, suggestion) == Reading.CONCERN;
      boolean isPassing = SuggestionWords.reversal(analysis, suggestion).isPresent();
      (isPassing ? passing : isWorse ? worse : open).add(suggestion);
    }
    List<String> sentences = new ArrayList<>();
    if (!passing.isEmpty()) {
      sentences.add("The level from " + places(passing) + " did not last");
    }
    if (!open.isEmpty()) {
      sentences.add("New limits from " + places(open) + " would be worth discussing");
    }
    if (!worse.isEmpty()) {
      sentences.add(
          "From "
              + places(worse)
              + " on the level is worse: act on the cause, as new limits would only make it look"
              + " usual");
    }
    return String.join(". ", sentences) + "; none were applied.";
  }

  private String places(List<Suggestion> all) {
    SubgroupWords moments = new SubgroupWords(analysis.chart().measured().subgroups());
    List<String> places = all.stream().map(s -> moments.at(s.from())).toList();
    int size = places.size();
    if (size > NAMED) {
      return size + " places between " + places.get(0) + " and " + places.get(size - 1);
    }
    return size == 1
        ? places.get(0)
        : String.join(", ", places.subList(0, size - 1)) + " and " + places.get(size - 1);
  }

  private String nothing(NoRecentring passed) {
    boolean nine = analysis.method() == SuggestMethod.RUN_OF_NINE;
    return switch (passed.why()) {
      case FEW_POINTS ->
          "Too few points to look for new limits"
              + where()
              + ": "
              + passed.points()
              + needed(passed)
              + (nine
                  ? ", 13 for a median and 9 for a run."
                  : ", 12 before a shift and 13 from it.");
      case NO_RUN ->
          "Nothing here calls for new limits: "
              + (nine ? NO_NINE : "no shift among " + Plural.of(passed.points(), "point"))
              + where()
              + ".";
      case NEAR_START -> "No new limits to discuss: " + has(passed, " before it" + where());
      case RECENT -> "Too early to discuss new limits: " + has(passed, " so far");
      case MOVES_ON, COMES_BACK -> "No lasting level to set new limits by: " + restless(passed);
      case IN_BASELINE ->
          "No new limits to show: "
              + run(passed)
              + " begins within the baseline; choose a "
              + Matter.BASELINE
              + " that ends before it.";
    };
  }

  private String has(NoRecentring passed, String where) {
    String points = Plural.of(passed.points(), "point");
    return run(passed) + " has " + points + where + needed(passed) + ".";
  }

  private static String needed(NoRecentring passed) {
    return ", where " + passed.of() + " are needed";
  }

  private String restless(NoRecentring passed) {
    return passed.why() == Why.MOVES_ON
        ? "after " + run(passed) + " there would be a further shift or trend even with new limits."
        : "of the "
            + Plural.of(passed.of(), "point")
            + " since "
            + run(passed)
            + ", "
            + passed.points()
            + " lie back on the other side of the centre before it.";
  }

  private String run(NoRecentring passed) {
    SubgroupWords moments = new SubgroupWords(analysis.chart().measured().subgroups());
    return "the shift from "
        + passed.shift().map(d -> moments.at(d.run().first())).orElse("the start");
  }

  private String where() {
    return analysis.chart().phases().size() > 1 ? " in the last phase" : "";
  }
}
