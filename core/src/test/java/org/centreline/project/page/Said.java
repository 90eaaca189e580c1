package org.centreline.project.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.centreline.analysis.Better;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.words.outcome.OutcomeSentence;

/**
 * What is said of an outcome beside its entry in JSON: whether numbers are the same, as they are
 * rounded in words, and words fit their sign.
 *
 * @param analysis what is said
 * @param json its entry in JSON
 * @param found what does not agree
 */
record Said(OutcomeAnalysis analysis, JsonNode json, List<String> found) {

  static final String NUMBER = "(-?[0-9][0-9,]*(?:\\.[0-9]+)?)%?(?: percentage points)?";
  static final String UNIT = "(?: days| per 1,000)?";

  boolean isByRatio() {
    String kind = json.get("kind").asText();
    return kind.equals("rate") || kind.equals("count");
  }

  boolean isShown(JsonNode effect) {
    String what = isByRatio() ? "relative" : "difference";
    return effect.get(what + "Lower").asDouble() > 0 || effect.get(what + "Upper").asDouble() < 0;
  }

  boolean isSame(JsonNode mean, JsonNode rest) {
    double one = mean.get("difference").asDouble();
    return isShown(rest) && one * rest.get("difference").asDouble() > 0;
  }

  /** Told as so many times, not as a percentage. */
  boolean isManifold(JsonNode effect) {
    return isByRatio() && effect.get("relativeUpper").asDouble() >= 9;
  }

  void judged(String words, double value) {
    Better better = analysis.chart().setup().meaning().better();
    String right =
        better == Better.NEITHER
            ? ""
            : value > 0 == (better == Better.UP) ? ", which is better" : ", which is worse";
    check(words.equals(right), "judged '" + words + "' of " + value + " " + better);
  }

  /** From the scale shown to what is written. */
  double shown() {
    return analysis.chart().setup().meaning().scale().isPercent() ? 100 : 1;
  }

  void way(String word, double value, String where) {
    check(word.equals(value < 0 ? "lower" : "higher"), word + " of " + value + ": " + where);
  }

  /** Whether a written number is another one, rounded. */
  void rounds(String said, double number, String what) {
    int point = said.indexOf('.');
    int decimals = point < 0 ? 0 : said.length() - point - 1;
    double half = 0.5000001 * StrictMath.pow(10, -decimals);
    check(
        Math.abs(number(said) - number) <= half + 1e-9 * Math.abs(number),
        what + " is " + said + " in words and " + number + " in JSON: " + all());
  }

  String all() {
    return OutcomeSentence.of(analysis);
  }

  static double number(String said) {
    return Double.parseDouble(said.replace(",", ""));
  }

  void check(boolean holds, String problem) {
    if (!holds) {
      found.add(problem);
    }
  }
}
