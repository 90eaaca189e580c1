package org.centreline.cli.command.compare;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.centreline.cli.command.EffectTrial;
import org.centreline.cli.command.chart.OptionEffectTest;

/** The options that {@code compare} shares with {@code chart} change what comes out here too. */
class CompareEffectTest extends EffectTrial {

  private static final String SITES = "compare weeks.csv --date week --value days --by site";
  private static final String FUNNEL =
      "compare weeks.csv --date week --value days --denominator n --by site --funnel";

  private static final String RATIOS =
      "compare weeks.csv --date week --by site --funnel --observed days --expected n";

  /** Files of one site, dates of one site alone, and options that compare has not. */
  private static final Pattern NOT_SHARED =
      Pattern.compile(
          "chart (us|odd|latin|comma|titled|few|times|years|lengths|hours|halves)\\.csv.*|chart two.*|.*--by .*|.*--fail-on.*"
              + "|.*site=A.*|.*--(phase|baseline|exclude) 2024.*|.*--spec-.*");

  /** Read by the same code as for {@code chart}, with which they are tried. */
  private static final Set<String> TRIED_ELSEWHERE =
      Set.of(
          "--by",
          "--date-format",
          "--decimal-comma",
          "--decimal-point",
          "--delimiter",
          "--delimiter comma",
          "--delimiter pipe",
          "--delimiter semicolon",
          "--delimiter tab",
          "--encoding",
          "--durations",
          "--durations hh:mm",
          "--durations mm:ss",
          "--every day",
          "--every hour",
          "--every week",
          "--negative-limits",
          "--no-bom",
          "--raw-text",
          "--sheet",
          "--skip",
          "--type auto",
          "--order",
          "--where",
          "--wide");

  private static final String[] OWN = {
    FUNNEL.replace(" --funnel", "") + " | --funnel",
    SITES.replace("weeks.csv", "late.csv") + " | --sort name",
    SITES.replace("weeks.csv", "late.csv") + " --sort name | --sort file",
    "compare weeks.csv --date week --by site --funnel --observed days --expected n"
        + " | --overdispersion none",
    "compare weeks.csv --date week --by site --funnel --expected n --observed days"
        + " | --observed n",
    "compare weeks.csv --date week --by site --funnel --observed days --expected n"
        + " | --expected days",
    RATIOS + " | --overdispersion winsorise",
    RATIOS + " --overdispersion winsorise | --overdispersion truncate",
    RATIOS + " --overdispersion none | --overdispersion auto",
    RATIOS + " --overdispersion winsorise | --funnel-convention funnelplotr",
    RATIOS + " --funnel-convention funnelplotr | --funnel-convention exact",
    SITES + " --every month --combine mean -o a.svg | --phase 2024-04-01",
    SITES + " --every month --combine mean -o a.svg | --exclude 2024-04-01=Snow",
    SITES + " -o a.svg | --highlight A",
    FUNNEL + " -o a.svg | --size-scale sqrt",
    FUNNEL + " -o a.svg | --size-scale log",
    FUNNEL + " --size-scale log -o a.svg | --size-scale linear",
    SITES + " -o a.svg | --scales free",
    SITES + " --scales free -o a.svg | --scales shared",
  };

  CompareEffectTest() {
    super(
        new CompareVerb(),
        Stream.concat(
                Arrays.stream(OptionEffectTest.EFFECTS)
                    .filter(effect -> !NOT_SHARED.matcher(effect).matches())
                    .map(CompareEffectTest::compared),
                Arrays.stream(OWN))
            .toArray(String[]::new),
        TRIED_ELSEWHERE);
  }

  private static String compared(String effect) {
    return effect.replaceFirst("^chart (\\S+)", "compare $1 --by site");
  }

  @Override
  protected void files() throws IOException {
    OptionEffectTest.writeFiles(this);
    StringBuilder late = new StringBuilder("week,days,site\n");
    for (int i = 1; i < 28; i++) {
      late.append(String.format("2024-01-%02d,%d,Z\n2024-01-%02d,%d,A\n", i, 20 + i % 3, i, i % 5));
    }
    write("late.csv", late.toString());
  }
}
