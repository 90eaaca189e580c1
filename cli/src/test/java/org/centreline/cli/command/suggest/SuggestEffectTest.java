package org.centreline.cli.command.suggest;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.centreline.cli.command.EffectTrial;
import org.centreline.cli.command.chart.OptionEffectTest;

/** The options that {@code suggest} shares with {@code chart} change what is drawn here too. */
class SuggestEffectTest extends EffectTrial {

  /** Options that suggest has not, and words that it refuses. */
  private static final Pattern NOT_SHARED =
      Pattern.compile(
          "--(decimals|fail-on|since|notices|lambda|decision-interval|detect-shift|head-start|one-sided|raw-text|no-bom|centre|risk|odds-ratio|odds-ratio-down"
              + "|false-alarm|no-restart|recalibrate)\\b.*"
              + "|--type (mr|ms|xbar|r|s|ewma|cusum|vlad|ra-cusum|bernoulli)|--rules (three-sigma|none)");

  private static final Set<String> REFUSED =
      Set.of(
          "--negative-limits",
          "--centre",
          "--rules none",
          "--rules three-sigma",
          "--type mr",
          "--type xbar",
          "--type r",
          "--type s",
          "--type ewma",
          "--type cusum",
          "--type ms",
          "--type vlad",
          "--type ra-cusum",
          "--type bernoulli");

  private static final String[] OWN = {
    "suggest jdbc:h2: --date d --value n --explain-sql | --table t",
    "suggest jdbc:h2: --date d --value n --explain-sql | --query one.sql",
    "suggest jdbc:h2: --date d --value n --table t | --explain-sql",
    "suggest weeks.csv --date week --value days -o a.svg | --decimals 3",
    "suggest weeks.csv --date week --value days -o a.svg | --method run-of-nine",
    "suggest weeks.csv --date week --value days --method run-of-nine -o a.svg"
        + " | --method stable-shift",
    "suggest weeks.csv --date week --value days --by cell --method run-of-nine --format csv"
        + " | --raw-text",
    "suggest weeks.csv --date week --value days --by cell --method run-of-nine -o a.csv"
        + " | --no-bom",
  };

  SuggestEffectTest() {
    super(
        new SuggestVerb(),
        Stream.concat(
                Arrays.stream(OptionEffectTest.EFFECTS)
                    .filter(SuggestEffectTest::isShared)
                    .map(SuggestEffectTest::drawn),
                Arrays.stream(OWN))
            .toArray(String[]::new),
        REFUSED);
  }

  private static boolean isShared(String effect) {
    String added = effect.substring(effect.indexOf(" | ") + 3);
    return !effect.contains("jdbc:") && !NOT_SHARED.matcher(added).matches();
  }

  private static String drawn(String effect) {
    String suggest = effect.replaceFirst("^chart", "suggest");
    return suggest.contains("-o ") || suggest.contains("--format")
        ? suggest
        : suggest.replace(" | ", " -o a.svg | ");
  }

  @Override
  protected void files() throws IOException {
    OptionEffectTest.writeFiles(this);
  }
}
