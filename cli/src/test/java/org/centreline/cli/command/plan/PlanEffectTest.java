package org.centreline.cli.command.plan;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.centreline.cli.command.EffectTrial;
import org.centreline.cli.command.chart.OptionEffectTest;

/** No option of {@code plan} is accepted and ignored, those that it shares with chart included. */
class PlanEffectTest extends EffectTrial {

  private static final Pattern OPTION = Pattern.compile("(?<= )--?[a-z][a-z-]*");
  private static final List<String> NAMES = new PlanVerb().syntax().names();
  private static final String TYPED = "plan --sd 4 --mean 40 --change-size 6";
  private static final String FILE = "plan weeks.csv --date week --value days";

  private static final String[] OWN = {
    "plan --sd 4 | --mean 40",
    TYPED + " | --sd 5",
    TYPED + " | --rho 0.4",
    TYPED + " | --points-before 30",
    TYPED + " | --points-after 30",
    "plan --sd 4 --mean 40 | --change-size 10%",
    FILE + " | --where site=A",
    FILE + " | --denominator n",
    "plan times.csv --combine mean | --combine sum",
  };

  PlanEffectTest() {
    super(
        new PlanVerb(),
        Stream.concat(
                Arrays.stream(OptionEffectTest.EFFECTS)
                    .filter(PlanEffectTest::isShared)
                    .map(effect -> effect.replaceFirst("^chart", "plan")),
                Arrays.stream(OWN))
            .toArray(String[]::new),
        Set.of());
  }

  private static boolean isShared(String effect) {
    return OPTION.matcher(effect).results().allMatch(found -> NAMES.contains(found.group()));
  }

  @Override
  protected void files() throws IOException {
    OptionEffectTest.writeFiles(this);
  }
}
