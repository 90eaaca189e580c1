package org.centreline.project.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.centreline.analysis.Better;

/**
 * The sentence of an outcome against the numbers in JSON that it is of.
 *
 * @param said the outcome
 */
record SaidSentence(Said said) {

  private static final Pattern CLAIM =
      Pattern.compile(
          "^Over the .* the (?:mean|rate|share|count) was "
              + Said.NUMBER
              + Said.UNIT
              + " (lower|higher) \\(95% CI "
              + Said.NUMBER
              + " to "
              + Said.NUMBER
              + "(?:; "
              + Said.NUMBER
              + " (lower|higher))?\\) than .*?: about "
              + Said.NUMBER
              + " against "
              + Said.NUMBER
              + Said.UNIT
              + "(, which is better|, which is worse|)\\.");
  private static final Pattern RANGE =
      Pattern.compile(
          "from "
              + Said.NUMBER
              + Said.UNIT
              + " (lower|higher|better|worse) to "
              + Said.NUMBER
              + Said.UNIT
              + " (lower|higher|better|worse)");

  /** Holds it against what is claimed and what its interval leaves. */
  void sentence(String sentence) {
    JsonNode mean = said.json().get("meanEffect");
    Matcher claim = CLAIM.matcher(sentence);
    boolean told = claim.find() || sentence.startsWith("Over ") && said.isManifold(mean);
    said.check(told == said.analysis().isClaimed(), "claimed is not what is said: " + sentence);
    boolean trigger = !said.json().get("withoutTrigger").isNull();
    said.check(
        said.analysis().isClaimed()
            == (said.isShown(mean)
                && (!trigger || said.isSame(mean, said.json().get("withoutTrigger")))),
        "claimed against its interval: " + sentence);
    if (said.analysis().isClaimed() && said.isManifold(mean)) {
      said.check(sentence.contains(" times as high (95% CI "), "tenfold: " + sentence);
    } else if (said.analysis().isClaimed()) {
      claim(CLAIM.matcher(sentence), mean);
    } else if (!sentence.startsWith("The last three points") && !said.isManifold(mean)) {
      said.check(sentence.startsWith("On average since "), "neither claimed nor not: " + sentence);
      range(sentence, mean);
    }
  }

  private void claim(Matcher claim, JsonNode mean) {
    claim.find();
    String key = said.isByRatio() ? "relative" : "difference";
    double factor = said.isByRatio() ? 100 : said.shown();
    double value = mean.get(key).asDouble();
    said.rounds(claim.group(1), factor * Math.abs(value), "the effect");
    double one = factor * Math.abs(mean.get(key + "Lower").asDouble());
    double two = factor * Math.abs(mean.get(key + "Upper").asDouble());
    said.rounds(claim.group(3), Math.min(one, two), "the near end");
    said.rounds(claim.group(4), Math.max(one, two), "the far end");
    said.check(
        Said.number(claim.group(3)) <= Said.number(claim.group(1)),
        "the effect below its range: " + said.all());
    said.check(
        Said.number(claim.group(1)) <= Said.number(claim.group(4)),
        "the effect above its range: " + said.all());
    said.check(Said.number(claim.group(3)) > 0, "claimed with a range from 0: " + claim.group());
    said.way(claim.group(2), value, "the sentence");
    if (claim.group(5) != null) {
      said.rounds(claim.group(5), 100 * Math.abs(mean.get("relative").asDouble()), "the share");
      said.way(claim.group(6), mean.get("relative").asDouble(), "the share");
    }
    said.rounds(claim.group(7), said.shown() * mean.get("fitted").asDouble(), "about");
    said.rounds(claim.group(8), said.shown() * mean.get("counterfactual").asDouble(), "against");
    double apart = Said.number(claim.group(7)) - Said.number(claim.group(8));
    said.check(apart != 0, "claimed, but as much as expected: " + claim.group());
    said.check(
        apart == 0 || apart < 0 == value < 0, "about and against say else: " + claim.group());
    said.judged(claim.group(9), value);
  }

  /** "from 3 days better to 2 days worse". */
  private void range(String sentence, JsonNode effect) {
    Matcher range = RANGE.matcher(sentence);
    if (!range.find()) {
      said.found().add("no range: " + sentence);
      return;
    }
    String key = said.isByRatio() ? "relative" : "difference";
    double factor = said.isByRatio() ? 100 : said.shown();
    boolean down = said.analysis().chart().setup().meaning().better() != Better.UP;
    double first = effect.get(key + (down ? "Lower" : "Upper")).asDouble();
    double second = effect.get(key + (down ? "Upper" : "Lower")).asDouble();
    said.rounds(range.group(1), factor * Math.abs(first), "the range's first end");
    said.rounds(range.group(3), factor * Math.abs(second), "the range's second end");
    end(range.group(2), first);
    end(range.group(4), second);
  }

  private void end(String word, double end) {
    Better better = said.analysis().chart().setup().meaning().better();
    boolean good = end < 0 == (better == Better.DOWN);
    String right =
        better == Better.NEITHER ? end < 0 ? "lower" : "higher" : good ? "better" : "worse";
    said.check(word.equals(right) || end == 0, "range: " + word + " of " + end + " " + better);
  }
}
