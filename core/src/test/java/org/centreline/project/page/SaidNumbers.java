package org.centreline.project.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.centreline.analysis.Better;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.words.outcome.OutcomeSentence;
import org.centreline.words.outcome.OutcomeText;

/**
 * Holds what is said of an outcome against its numbers in JSON: each number against the entry that
 * it is of, as it is rounded there, and each word against its sign.
 *
 * @param analysis what is said
 * @param json its entry in JSON
 * @param found what does not agree
 */
record SaidNumbers(OutcomeAnalysis analysis, JsonNode json, List<String> found) {

  private static final String NUMBER = "(-?[0-9][0-9,]*(?:\\.[0-9]+)?)%?(?: percentage points)?";
  private static final String UNIT = "(?: days| per 1,000)?";
  private static final Pattern CLAIM =
      Pattern.compile(
          "^Over the .* the (?:mean|rate|share|count) was "
              + NUMBER
              + UNIT
              + " (lower|higher) \\(95% CI "
              + NUMBER
              + " to "
              + NUMBER
              + "(?:; "
              + NUMBER
              + " (lower|higher))?\\) than .*?: about "
              + NUMBER
              + " against "
              + NUMBER
              + UNIT
              + "(, which is better|, which is worse|)\\.");
  private static final Pattern RANGE =
      Pattern.compile(
          "from "
              + NUMBER
              + UNIT
              + " (lower|higher|better|worse) to "
              + NUMBER
              + UNIT
              + " (lower|higher|better|worse)");
  private static final Pattern EFFECT =
      Pattern.compile(
          NUMBER
              + UNIT
              + " (lower|higher) \\(95% CI "
              + NUMBER
              + UNIT
              + "( lower| higher|) to "
              + NUMBER
              + UNIT
              + "( lower| higher|)\\)");
  private static final Pattern EVENTS =
      Pattern.compile(
          "^Events since.*: "
              + NUMBER
              + " against "
              + NUMBER
              + " expected, "
              + NUMBER
              + " (fewer|more) \\(95% CI "
              + NUMBER
              + " to "
              + NUMBER
              + "\\)(, which may be none|)$");

  static List<String> of(OutcomeAnalysis analysis, JsonNode json) {
    SaidNumbers said = new SaidNumbers(analysis, json, new ArrayList<>());
    if (analysis.told().isPresent()) {
      said.sentence(OutcomeSentence.of(analysis));
      OutcomeText.lines(analysis).forEach(said::line);
      said.signs();
    }
    return said.found;
  }

  private boolean isByRatio() {
    String kind = json.get("kind").asText();
    return kind.equals("rate") || kind.equals("count");
  }

  private boolean isShown(JsonNode effect) {
    String what = isByRatio() ? "relative" : "difference";
    return effect.get(what + "Lower").asDouble() > 0 || effect.get(what + "Upper").asDouble() < 0;
  }

  private boolean isSame(JsonNode mean, JsonNode rest) {
    double one = mean.get("difference").asDouble();
    return isShown(rest) && one * rest.get("difference").asDouble() > 0;
  }

  private void sentence(String sentence) {
    JsonNode mean = json.get("meanEffect");
    Matcher claim = CLAIM.matcher(sentence);
    boolean said = claim.find() || sentence.startsWith("Over ") && isManifold(mean);
    check(said == analysis.isClaimed(), "claimed is not what is said: " + sentence);
    boolean trigger = !json.get("withoutTrigger").isNull();
    check(
        analysis.isClaimed()
            == (isShown(mean) && (!trigger || isSame(mean, json.get("withoutTrigger")))),
        "claimed against its interval: " + sentence);
    if (analysis.isClaimed() && isManifold(mean)) {
      check(sentence.contains(" times as high (95% CI "), "tenfold: " + sentence);
    } else if (analysis.isClaimed()) {
      claim(CLAIM.matcher(sentence), mean);
    } else if (!sentence.startsWith("The last three points") && !isManifold(mean)) {
      check(sentence.startsWith("On average since "), "neither claimed nor not: " + sentence);
      range(sentence, mean);
    }
  }

  /** Told as so many times, not as a percentage. */
  private boolean isManifold(JsonNode effect) {
    return isByRatio() && effect.get("relativeUpper").asDouble() >= 9;
  }

  private void claim(Matcher claim, JsonNode mean) {
    claim.find();
    String key = isByRatio() ? "relative" : "difference";
    double factor = isByRatio() ? 100 : shown();
    double value = mean.get(key).asDouble();
    rounds(claim.group(1), factor * Math.abs(value), "the effect");
    double one = factor * Math.abs(mean.get(key + "Lower").asDouble());
    double two = factor * Math.abs(mean.get(key + "Upper").asDouble());
    rounds(claim.group(3), Math.min(one, two), "the near end");
    rounds(claim.group(4), Math.max(one, two), "the far end");
    check(number(claim.group(3)) <= number(claim.group(1)), "the effect below its range: " + all());
    check(number(claim.group(1)) <= number(claim.group(4)), "the effect above its range: " + all());
    check(number(claim.group(3)) > 0, "claimed with a range from 0: " + claim.group());
    way(claim.group(2), value, "the sentence");
    if (claim.group(5) != null) {
      rounds(claim.group(5), 100 * Math.abs(mean.get("relative").asDouble()), "the share");
      way(claim.group(6), mean.get("relative").asDouble(), "the share");
    }
    rounds(claim.group(7), shown() * mean.get("fitted").asDouble(), "about");
    rounds(claim.group(8), shown() * mean.get("counterfactual").asDouble(), "against");
    double apart = number(claim.group(7)) - number(claim.group(8));
    check(apart != 0, "claimed, but as much as expected: " + claim.group());
    check(apart == 0 || apart < 0 == value < 0, "about and against say else: " + claim.group());
    judged(claim.group(9), value);
  }

  private void judged(String words, double value) {
    Better better = analysis.chart().setup().meaning().better();
    String right =
        better == Better.NEITHER
            ? ""
            : value > 0 == (better == Better.UP) ? ", which is better" : ", which is worse";
    check(words.equals(right), "judged '" + words + "' of " + value + " " + better);
  }

  /** "from 3 days better to 2 days worse". */
  private void range(String sentence, JsonNode effect) {
    Matcher range = RANGE.matcher(sentence);
    if (!range.find()) {
      found.add("no range: " + sentence);
      return;
    }
    String key = isByRatio() ? "relative" : "difference";
    double factor = isByRatio() ? 100 : shown();
    boolean down = analysis.chart().setup().meaning().better() != Better.UP;
    double first = effect.get(key + (down ? "Lower" : "Upper")).asDouble();
    double second = effect.get(key + (down ? "Upper" : "Lower")).asDouble();
    rounds(range.group(1), factor * Math.abs(first), "the range's first end");
    rounds(range.group(3), factor * Math.abs(second), "the range's second end");
    end(range.group(2), first);
    end(range.group(4), second);
  }

  private void end(String word, double end) {
    Better better = analysis.chart().setup().meaning().better();
    boolean good = end < 0 == (better == Better.DOWN);
    String right =
        better == Better.NEITHER ? end < 0 ? "lower" : "higher" : good ? "better" : "worse";
    check(word.equals(right) || end == 0, "range: " + word + " of " + end + " " + better);
  }

  private void line(String line) {
    if (line.startsWith("On average since")) {
      effect(line, json.get("meanEffect"));
    } else if (line.startsWith("Now (")) {
      effect(line, json.get("effects").get(json.get("effects").size() - 1));
    } else if (line.contains(" after the change (") || line.contains(" after the first change (")) {
      effect(line, json.get("horizon"));
    } else if (line.startsWith("Events since")) {
      events(line);
    }
  }

  private void effect(String line, JsonNode effect) {
    Matcher said = EFFECT.matcher(line);
    if (isManifold(effect)) {
      check(line.contains(" times"), "tenfold: " + line);
      return;
    }
    if (!said.find()) {
      found.add("not understood: " + line);
      return;
    }
    String key = isByRatio() ? "relative" : "difference";
    double factor = isByRatio() ? 100 : shown();
    double value = effect.get(key).asDouble();
    double lower = effect.get(key + "Lower").asDouble();
    double upper = effect.get(key + "Upper").asDouble();
    boolean shown = isShown(effect);
    boolean near = !shown || Math.abs(lower) <= Math.abs(upper);
    rounds(said.group(1), factor * Math.abs(value), "a line's effect");
    way(said.group(2), value, line);
    rounds(said.group(3), factor * Math.abs(near ? lower : upper), "a line's first end");
    rounds(said.group(5), factor * Math.abs(near ? upper : lower), "a line's second end");
    check(shown == said.group(4).isEmpty(), "the range of a line: " + line);
  }

  private void events(String line) {
    Matcher said = EVENTS.matcher(line);
    if (!said.find()) {
      found.add("not understood: " + line);
      return;
    }
    JsonNode totals = json.get("totals");
    JsonNode mean = json.get("meanEffect");
    double avoided = totals.get("avoided").asDouble();
    rounds(said.group(1), totals.get("observed").asDouble(), "events");
    rounds(said.group(2), totals.get("expected").asDouble(), "expected events");
    rounds(said.group(3), Math.abs(avoided), "events avoided");
    check(said.group(4).equals(avoided >= 0 ? "fewer" : "more"), "events the other way: " + line);
    boolean none = totals.get("lower").asDouble() <= 0 && totals.get("upper").asDouble() >= 0;
    check(none == said.group(7).contains("none"), "may be none: " + line);
    check(none != isShown(mean), "events against the mean effect: " + line);
    check(
        !isShown(mean) || avoided > 0 == mean.get("difference").asDouble() < 0,
        "events against the way of the mean effect: " + line);
    double one = number(said.group(5));
    double two = number(said.group(6));
    check(one <= two, "a range from high to low: " + line);
    check(one <= number(said.group(3)) && number(said.group(3)) <= two, "beyond a range: " + line);
  }

  /** Effects, their shares and levels lie one way, and are possible. */
  private void signs() {
    for (JsonNode effect : json.get("effects")) {
      possible(effect);
    }
    possible(json.get("meanEffect"));
  }

  private void possible(JsonNode effect) {
    double difference = effect.get("difference").asDouble();
    double relative = effect.get("relative").asDouble();
    check(difference * relative >= 0, "difference and share lie apart: " + effect);
    double apart = effect.get("fitted").asDouble() - effect.get("counterfactual").asDouble();
    double size = Math.abs(effect.get("counterfactual").asDouble()) + Math.abs(difference);
    check(Math.abs(apart - difference) <= 1e-6 * (size + 1), "levels and difference: " + effect);
    if (!json.get("kind").asText().equals("mean")) {
      check(effect.get("fitted").asDouble() >= 0, "a level below 0: " + effect);
      check(
          effect.get("differenceUpper").asDouble() * 0 == 0
              && (effect.get("relativeLower").isNull()
                  || effect.get("relativeLower").asDouble() >= -1),
          "less than nothing: " + effect);
    }
    if (json.get("kind").asText().equals("proportion")) {
      double fitted = effect.get("fitted").asDouble();
      check(fitted <= 1 + 1e-9, "more than all: " + effect);
      check(effect.get("differenceLower").asDouble() >= fitted - 1 - 1e-9, "too low: " + effect);
      check(effect.get("differenceUpper").asDouble() <= fitted + 1e-9, "too high: " + effect);
    }
  }

  /** From the scale shown to what is written. */
  private double shown() {
    return analysis.chart().setup().meaning().scale().isPercent() ? 100 : 1;
  }

  private void way(String word, double value, String where) {
    check(word.equals(value < 0 ? "lower" : "higher"), word + " of " + value + ": " + where);
  }

  /** Whether a written number is another one, rounded. */
  private void rounds(String said, double number, String what) {
    int point = said.indexOf('.');
    int decimals = point < 0 ? 0 : said.length() - point - 1;
    double half = 0.5000001 * StrictMath.pow(10, -decimals);
    check(
        Math.abs(number(said) - number) <= half + 1e-9 * Math.abs(number),
        what + " is " + said + " in words and " + number + " in JSON: " + all());
  }

  private String all() {
    return OutcomeSentence.of(analysis);
  }

  private static double number(String said) {
    return Double.parseDouble(said.replace(",", ""));
  }

  private void check(boolean holds, String problem) {
    if (!holds) {
      found.add(problem);
    }
  }
}
