package org.centreline.cli.command.plan;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.centreline.cli.Some;
import org.centreline.cli.command.EffectTrial;
import org.centreline.cli.command.chart.OptionEffectTest;
import org.junit.jupiter.api.Tag;

/** No option of {@code plan} is accepted and ignored, those that it shares with chart included. */
@Tag("once")
class PlanEffectTest extends EffectTrial {

  private static final Pattern OPTION = Pattern.compile("(?<= )--?[a-z][a-z-]*");
  private static final List<String> NAMES = new PlanVerb().syntax().names();
  private static final String TYPED = "plan --sd 4 --mean 40 --change-size 6";
  private static final String CASES = "plan cases.csv --value died --type ra-cusum --risk p";
  private static final String FILE = "plan weeks.csv --date week --value days";

  private static final String[] OWN = {
    "plan --sd 4 | --mean 40",
    TYPED + " | --sd 5",
    TYPED + " | --rho 0.4",
    TYPED + " | --points-before 30",
    TYPED + " | --points-after 30",
    "plan --sd 4 --mean 40 | --change-size 10%",
    "plan weeks.csv --date week --value days | --until 2024-05-01",
    FILE + " --type xmr --change 2024-05-20 | --change 2024-05-27=Nurse",
    FILE + " | --type xmr",
    FILE + " --denominator n | --type u",
    "plan few.csv --value days | --type c",
    "plan shares.csv --value late --denominator seen | --type p",
    FILE + " | --control site=B",
    FILE + " | --shape level",
    FILE + " | --shape slope",
    FILE + " | --shape both",
    FILE + " | --season none",
    FILE + " --season none | --season auto",
    FILE + " | --season fourier:1",
    FILE + " | --season fourier:2",
    FILE + " | --season fourier:3",
    FILE + " | --season month",
    "plan daily.csv --value stay | --season weekday",
    FILE + " | --method ols",
    FILE + " --method ols | --method auto",
    FILE + " | --method nw",
    FILE + " | --method prais",
    FILE + " | --method reml",
    FILE + " | --method quasi",
    FILE + " | --method widened",
    FILE + " | --lag 4",
    FILE + " | --phase-in 2",
    FILE + " | --better down",
    FILE + " | --better up",
    FILE + " --better up | --better neither",
    FILE + " | --exclude 2024-03-04=Snow",
    FILE + " | --where site=A",
    FILE + " | --denominator n",
    "plan times.csv --combine mean | --combine sum",
    "plan cases.csv --value died --type ra-cusum | --risk p",
    CASES + " | --odds-ratio 1.5",
    CASES + " | --odds-ratio-down 0.4",
    CASES + " | --false-alarm 800",
    CASES + " | --decision-interval 3",
    CASES + " | --one-sided up",
    CASES + " | --one-sided down",
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

  /** A plan takes a second. */
  @Override
  protected Stream<String> effects() {
    return Some.of(super.effects().toList(), 3).stream();
  }

  private static boolean isShared(String effect) {
    boolean known =
        OPTION.matcher(effect).results().allMatch(found -> NAMES.contains(found.group()));
    return known && !effect.contains("--type");
  }

  @Override
  protected void files() throws IOException {
    OptionEffectTest.writeFiles(this);
    write("shares.csv", "month,late,seen\n2024-01,3,20\n2024-02,5,21\n2024-03,2,20\n");
    StringBuilder daily = new StringBuilder("day,stay\n");
    for (int i = 0; i < 70; i++) {
      double stay = (i % 7 < 5 ? 20 : 12) + i * 5 % 9 * 0.3;
      daily.append(LocalDate.of(2024, 1, 1).plusDays(i)).append(',').append(stay).append('\n');
    }
    write("daily.csv", daily.toString());
  }
}
