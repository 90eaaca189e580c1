package org.centreline.project.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.centreline.analysis.Better;
import org.centreline.words.outcome.OutcomeSentence;

/**
 * What is said where there is no model, or one that knows too little, against JSON.
 *
 * @param said the outcome
 */
record SaidGroups(Said said) {

  private static final Pattern RATIO =
      Pattern.compile(
          "(?:was|After) .*?95% CI of the ratio "
              + Said.NUMBER
              + " (?:to "
              + Said.NUMBER
              + "|or more); "
              + Said.NUMBER
              + " against "
              + Said.NUMBER);
  private static final Pattern DIFFERENCE =
      Pattern.compile(
          "was "
              + Said.NUMBER
              + Said.UNIT
              + " (lower|higher)(?: after.*?)? than before \\(95% CI "
              + Said.NUMBER
              + " to "
              + Said.NUMBER
              + "; "
              + Said.NUMBER
              + " against "
              + Said.NUMBER);
  private static final Pattern SINCE =
      Pattern.compile("; the mean was " + Said.NUMBER + " against " + Said.NUMBER);

  /** The first comparison, which is of what is now. */
  void compared() {
    String sentence = OutcomeSentence.of(said.analysis());
    JsonNode whole = said.json().at("/comparison/0");
    JsonNode effect = whole.at("/effects/0");
    boolean ratio = effect.get("effect").asText().startsWith("rate-ratio");
    double none = ratio ? 1 : 0;
    boolean bounded = !effect.get("upper").isNull();
    boolean exists = !effect.get("lower").isNull();
    boolean above = exists && effect.get("lower").asDouble() > none;
    boolean below = bounded && effect.get("upper").asDouble() < none;
    String first = sentence.split("\\. ", 2)[0];
    boolean shown = first.contains("(95% CI") && !first.contains("ruled out");
    said.check(shown == (above || below), "shown against its range: " + first);
    if (!shown) {
      return;
    }
    said.check(first.contains(" lower ") == below, "which way: " + first);
    Better better = said.analysis().chart().setup().meaning().better();
    String right = above == (better == Better.UP) ? ", which is better" : ", which is worse";
    said.check(first.contains(right) == (better != Better.NEITHER), "judged: " + first);
    Matcher match = (ratio ? RATIO : DIFFERENCE).matcher(first);
    if (!match.find()) {
      said.found().add("not understood: " + first);
    } else if (ratio) {
      ratio(match, effect, whole);
    } else {
      difference(match, effect, whole);
    }
  }

  private void ratio(Matcher match, JsonNode effect, JsonNode whole) {
    said.rounds(match.group(1), effect.get("lower").asDouble(), "a ratio's lower end");
    said.check(Said.number(match.group(1)) != 1, "shown, from 1: " + match.group());
    if (match.group(2) != null) {
      said.rounds(match.group(2), effect.get("upper").asDouble(), "a ratio's upper end");
      said.check(Said.number(match.group(2)) != 1, "shown, to 1: " + match.group());
    }
    levels(match.group(3), match.group(4), whole);
  }

  private void difference(Matcher match, JsonNode effect, JsonNode whole) {
    double one = said.shown() * Math.abs(effect.get("lower").asDouble());
    double two = said.shown() * Math.abs(effect.get("upper").asDouble());
    said.rounds(
        match.group(1), said.shown() * Math.abs(effect.get("estimate").asDouble()), "difference");
    said.way(match.group(2), effect.get("estimate").asDouble(), match.group());
    said.rounds(match.group(3), Math.min(one, two), "the near end");
    said.rounds(match.group(4), Math.max(one, two), "the far end");
    said.check(Said.number(match.group(3)) > 0, "shown, from 0: " + match.group());
    levels(match.group(5), match.group(6), whole);
  }

  private void levels(String after, String before, JsonNode whole) {
    said.rounds(after, said.shown() * whole.at("/after/mean").asDouble(), "after");
    said.rounds(before, said.shown() * whole.at("/before/mean").asDouble(), "before");
  }

  /** What the chart shows, where a model knows too little. */
  void since() {
    String sentence = OutcomeSentence.of(said.analysis());
    JsonNode since = said.json().get("since");
    Matcher match = SINCE.matcher(sentence);
    if (!match.find()) {
      said.found().add("not understood: " + sentence);
      return;
    }
    said.rounds(match.group(1), said.shown() * since.get("mean").asDouble(), "since");
    said.rounds(match.group(2), said.shown() * since.get("centre").asDouble(), "the old centre");
    int above = since.get("above").asInt();
    int below = since.get("below").asInt();
    String most = Integer.toString(Math.max(above, below));
    boolean on = sentence.contains(" on the mean of before");
    boolean only = sentence.contains("the only point lies");
    said.check(on == (above + below == 0), "on the mean: " + sentence);
    said.check(on || only || sentence.contains(" " + most + " "), "how many: " + sentence);
    String side = above >= below ? " above the mean of before" : " below the mean of before";
    said.check(on || sentence.contains(side), "which side: " + sentence);
    boolean higher = since.get("mean").asDouble() > since.get("centre").asDouble();
    for (String judged : List.of("better", "worse")) {
      Better way = judged.equals("better") == higher ? Better.UP : Better.DOWN;
      Better better = said.analysis().chart().setup().meaning().better();
      said.check(
          !sentence.contains(", which is " + judged) || better == way, "judged: " + sentence);
    }
  }
}
