package org.centreline.words.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.FalseAlarm;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.chart.Setup;
import org.centreline.analysis.risk.RiskFacts;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Setting;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.series.Samples;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;

/** How the chart was made, in one line: rules, convention, definition, chance of a false alarm. */
public final class Footer {

  private Footer() {}

  /** One line without a full stop, its parts joined by semicolons. */
  public static String of(ChartAnalysis analysis) {
    Setup setup = analysis.setup();
    List<String> parts = new ArrayList<>();
    parts.add("Rules: " + setup.sets().stream().map(SetName::of).collect(Collectors.joining(", ")));
    parts.add("convention: " + setup.convention().name());
    ChartType type = setup.choice().type();
    type.definition(setup.convention()).ifPresent(text -> parts.add(type.name() + ": " + text));
    type.settings().forEach(setting -> parts.add(setting(setting)));
    given(parts, "centre", analysis, setup.given().centre());
    given(parts, "sigma", analysis, setup.given().sigma());
    setup
        .within()
        .map(w -> Numbers.of(analysis).typedRange(w.lowest(), w.highest()))
        .ifPresent(range -> parts.add("limits drawn within " + range));
    if (isScreened(analysis)) {
      parts.add("extreme moving ranges screened");
    }
    if (!setup.rules().rules().isEmpty()) {
      parts.add(
          CaseWords.speakOf(analysis)
              ? new CaseWords(analysis).alarm()
              : chance(analysis.falseAlarm()));
    }
    if (RiskFacts.display(type).prediction()) {
      parts.add(
          "the dotted range, ±1.96 √Σp(1 - p), holds at one case fixed beforehand and is crossed"
              + " far more often along the way");
    }
    leftOut(parts, analysis);
    return String.join("; ", parts);
  }

  /** What takes part in nothing, and what is not said. */
  private static void leftOut(List<String> parts, ChartAnalysis analysis) {
    int excluded = analysis.points().count(Status.EXCLUDED);
    if (excluded > 0) {
      parts.add(Plural.of(excluded, "point") + " excluded");
    }
    int partial = analysis.points().count(Status.PARTIAL);
    if (partial > 0) {
      boolean open = analysis.measured().subgroups().open().isPresent();
      parts.add(Plural.of(partial, open ? "open interval" : "partial period") + " left out");
    }
    LeaningWords.footer(analysis).ifPresent(parts::add);
    if (analysis.assurance().isEmpty()) {
      analysis
          .assuranceDoubt()
          .ifPresent(doubt -> parts.add("no assurance by " + AssuranceWords.limits(doubt)));
    }
  }

  /** The same for a picture: the kind of chart first, where its definition does not name it. */
  public static String ofPicture(ChartAnalysis analysis) {
    Setup setup = analysis.setup();
    ChartType type = setup.choice().type();
    String made = of(analysis);
    return type.definition(setup.convention()).isPresent()
        ? made
        : Titles.kind(type)
            + "; "
            + made.substring(0, 1).toLowerCase(Locale.ROOT)
            + made.substring(1);
  }

  /** The same for sites whose cases are watched: each has signals by the risks of its own cases. */
  public static String ofSites(List<ChartAnalysis> charts) {
    Setup setup = charts.get(0).setup();
    List<String> parts = new ArrayList<>();
    parts.add(Titles.kind(setup.choice().type()));
    setup.choice().type().settings().forEach(setting -> parts.add(setting(setting)));
    parts.add("decision interval and false alarms by the cases of each site");
    return String.join("; ", parts);
  }

  /** Whether screening was used for the limits of this chart. */
  public static boolean isScreened(ChartAnalysis analysis) {
    Setup setup = analysis.setup();
    return setup.choice().type().traits().has(Trait.MOVING_RANGES)
        && !(analysis.measured().series() instanceof Samples)
        && setup.screening() == Screening.ON;
  }

  private static String setting(Setting setting) {
    boolean stands = setting.unit().isEmpty() || setting.unit().equals("%");
    String unit = stands ? setting.unit() : " " + setting.unit();
    return setting.name() + " " + Numbers.raw(setting.value()) + unit;
  }

  private static void given(
      List<String> parts, String what, ChartAnalysis analysis, OptionalDouble given) {
    given.ifPresent(number -> parts.add(what + " given: " + Numbers.of(analysis).typed(number)));
  }

  private static String chance(FalseAlarm alarm) {
    if (!alarm.isKnown()) {
      return "false-alarm chance" + alarm.reason().map(why -> ": " + why).orElse(" not known");
    }
    return oneIn(alarm.probability())
        + " stable charts of "
        + Plural.of(alarm.points(), "point")
        + " would signal by chance"
        + alarm.model().map(Footer::supposing).orElse("");
  }

  private static String supposing(String model) {
    return switch (model.toLowerCase(Locale.ROOT)) {
      case "normal" -> "";
      case "about normal" -> " (roughly: worked out for normal data)";
      case "known centre" -> " (exact for a known centre)";
      default -> " (" + model + ")";
    };
  }

  /** A probability as people see it: "about 1 in 6", "about 7 in 10". */
  static String oneIn(double probability) {
    if (probability < 0.0001) {
      return "fewer than 1 in 10,000";
    }
    if (probability >= 0.95) {
      return "nearly all";
    }
    return probability < 0.4
        ? "about 1 in " + Numbers.count((int) Math.round(1 / probability))
        : "about " + Math.round(10 * probability) + " in 10";
  }
}
