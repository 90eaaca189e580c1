package org.centreline.project.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines below the sentence of an outcome against the numbers in JSON that they are of, and
 * whether these are possible.
 *
 * @param said the outcome
 */
record SaidLines(Said said) {

  private static final Pattern EFFECT =
      Pattern.compile(
          Said.NUMBER
              + Said.UNIT
              + " (lower|higher) \\(95% CI "
              + Said.NUMBER
              + Said.UNIT
              + "( lower| higher|) to "
              + Said.NUMBER
              + Said.UNIT
              + "( lower| higher|)\\)");
  private static final Pattern EVENTS =
      Pattern.compile(
          "^Events since.*: "
              + Said.NUMBER
              + " against "
              + Said.NUMBER
              + " expected, "
              + Said.NUMBER
              + " (fewer|more) \\(95% CI "
              + Said.NUMBER
              + " to "
              + Said.NUMBER
              + "\\)(, which may be none|)$");

  void line(String line) {
    if (line.startsWith("On average since")) {
      effect(line, said.json().get("meanEffect"));
    } else if (line.startsWith("Now (")) {
      effect(line, said.json().get("effects").get(said.json().get("effects").size() - 1));
    } else if (line.contains(" after the change (") || line.contains(" after the first change (")) {
      effect(line, said.json().get("horizon"));
    } else if (line.startsWith("Events since")) {
      events(line);
    }
  }

  private void effect(String line, JsonNode effect) {
    Matcher match = EFFECT.matcher(line);
    if (said.isManifold(effect)) {
      said.check(line.contains(" times"), "tenfold: " + line);
      return;
    }
    if (!match.find()) {
      said.found().add("not understood: " + line);
      return;
    }
    String key = said.isByRatio() ? "relative" : "difference";
    double factor = said.isByRatio() ? 100 : said.shown();
    double value = effect.get(key).asDouble();
    double lower = effect.get(key + "Lower").asDouble();
    double upper = effect.get(key + "Upper").asDouble();
    boolean shown = said.isShown(effect);
    boolean near = !shown || Math.abs(lower) <= Math.abs(upper);
    said.rounds(match.group(1), factor * Math.abs(value), "a line's effect");
    said.way(match.group(2), value, line);
    said.rounds(match.group(3), factor * Math.abs(near ? lower : upper), "a line's first end");
    said.rounds(match.group(5), factor * Math.abs(near ? upper : lower), "a line's second end");
    said.check(shown == match.group(4).isEmpty(), "the range of a line: " + line);
  }

  private void events(String line) {
    Matcher match = EVENTS.matcher(line);
    if (!match.find()) {
      said.found().add("not understood: " + line);
      return;
    }
    JsonNode totals = said.json().get("totals");
    JsonNode mean = said.json().get("meanEffect");
    double avoided = totals.get("avoided").asDouble();
    said.rounds(match.group(1), totals.get("observed").asDouble(), "events");
    said.rounds(match.group(2), totals.get("expected").asDouble(), "expected events");
    said.rounds(match.group(3), Math.abs(avoided), "events avoided");
    said.check(
        match.group(4).equals(avoided >= 0 ? "fewer" : "more"), "events the other way: " + line);
    boolean none = totals.get("lower").asDouble() <= 0 && totals.get("upper").asDouble() >= 0;
    said.check(none == match.group(7).contains("none"), "may be none: " + line);
    said.check(none != said.isShown(mean), "events against the mean effect: " + line);
    said.check(
        !said.isShown(mean) || avoided > 0 == mean.get("difference").asDouble() < 0,
        "events against the way of the mean effect: " + line);
    double one = Said.number(match.group(5));
    double two = Said.number(match.group(6));
    said.check(one <= two, "a range from high to low: " + line);
    said.check(
        one <= Said.number(match.group(3)) && Said.number(match.group(3)) <= two,
        "beyond a range: " + line);
  }

  /** Effects, their shares and levels lie one way, and are possible. */
  void signs() {
    for (JsonNode effect : said.json().get("effects")) {
      possible(effect);
    }
    possible(said.json().get("meanEffect"));
  }

  private void possible(JsonNode effect) {
    double difference = effect.get("difference").asDouble();
    double relative = effect.get("relative").asDouble();
    said.check(difference * relative >= 0, "difference and share lie apart: " + effect);
    double apart = effect.get("fitted").asDouble() - effect.get("counterfactual").asDouble();
    double size = Math.abs(effect.get("counterfactual").asDouble()) + Math.abs(difference);
    said.check(
        Math.abs(apart - difference) <= 1e-6 * (size + 1), "levels and difference: " + effect);
    if (!said.json().get("kind").asText().equals("mean")) {
      said.check(effect.get("fitted").asDouble() >= 0, "a level below 0: " + effect);
      said.check(
          effect.get("differenceUpper").asDouble() * 0 == 0
              && (effect.get("relativeLower").isNull()
                  || effect.get("relativeLower").asDouble() >= -1),
          "less than nothing: " + effect);
    }
    if (said.json().get("kind").asText().equals("proportion")) {
      double fitted = effect.get("fitted").asDouble();
      said.check(fitted <= 1 + 1e-9, "more than all: " + effect);
      said.check(
          effect.get("differenceLower").asDouble() >= fitted - 1 - 1e-9, "too low: " + effect);
      said.check(effect.get("differenceUpper").asDouble() <= fitted + 1e-9, "too high: " + effect);
    }
  }
}
