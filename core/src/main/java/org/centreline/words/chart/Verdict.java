package org.centreline.words.chart;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.chart.Variation;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Span;
import org.centreline.rule.sequence.Runs;
import org.centreline.series.Samples;
import org.centreline.words.Centre;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;
import org.centreline.words.SubgroupWords;

/**
 * The one sentence that a busy reader takes away: what the latest point says, since when, and
 * whether the target will be met if nothing changes. A signal is a prompt for a question, never
 * proof.
 */
public final class Verdict {

  private static final String ORDINARY = "Ordinary (common cause) variation";

  private Verdict() {}

  /** The sentence, with its full stop; defined for every chart. */
  public static String of(ChartAnalysis analysis) {
    return said(analysis) + LeaningWords.sentence(analysis);
  }

  private static String said(ChartAnalysis analysis) {
    Optional<Latest> latest = Latest.of(analysis);
    if (latest.isEmpty()) {
      return nothing(analysis);
    }
    if (CaseWords.speakOf(analysis)) {
      return new CaseWords(analysis).verdict();
    }
    String both = BothWays.of(analysis).map(point -> "; both ways: " + point.phrase()).orElse("");
    return says(latest.get()) + both + open(analysis) + Outlook.clause(analysis) + ".";
  }

  /** What has passed since the last event, once that is more than chance explains. */
  private static String open(ChartAnalysis analysis) {
    return analysis
        .open()
        .filter(open -> open.above())
        .map(open -> "; already " + open.amount() + " since the last event, above the upper limit")
        .orElse("");
  }

  private static String nothing(ChartAnalysis analysis) {
    if (analysis.points().count(Status.PARTIAL) > 0) {
      return "No whole period is left, so there is nothing to read.";
    }
    if (analysis.leaning().isPresent()) {
      return "No value is shown, so there is nothing to read.";
    }
    return analysis.points().count(Status.EXCLUDED) > 0
        ? "No value is left after exclusions, so there is nothing to read."
        : "There is no value yet, so there is nothing to read.";
  }

  private static String says(Latest latest) {
    ChartAnalysis analysis = latest.analysis();
    Optional<Variation> variation = analysis.variation();
    if (variation.filter(v -> v != Variation.COMMON_CAUSE).isPresent()) {
      return special(latest, variation.get());
    }
    if (latest.included().size() == 1) {
      return only(latest);
    }
    if (latest.isConstant()) {
      return "Every "
          + what(analysis)
          + " is "
          + Numbers.of(analysis).datum(latest.included().get(0))
          + (analysis.leaning().isPresent()
              ? ", which does not say that nothing varies"
              : ", so there is no variation to read");
    }
    if (analysis.setup().rules().rules().isEmpty()) {
      return "The values vary around "
          + centre(latest)
          + ", and no rule was used to look for signals";
    }
    return variation.isEmpty() ? unread(latest) : common(latest);
  }

  private static String only(Latest latest) {
    ChartAnalysis analysis = latest.analysis();
    return "There is only one "
        + what(analysis)
        + ", "
        + Numbers.of(analysis).datum(analysis.points().values().get(latest.position()))
        + " "
        + new SubgroupWords(analysis.measured().subgroups()).in(latest.position())
        + ", which is too little to show variation";
  }

  /** What the data of a chart are: "value", or such as "range" on a chart of spread. */
  private static String what(ChartAnalysis analysis) {
    ChartType type = analysis.setup().choice().type();
    boolean spread = type.traits().has(Trait.SPREAD);
    return LeaningWords.shown(analysis, spread ? type.statisticName().orElse("value") : "value");
  }

  private static String special(Latest latest, Variation variation) {
    String nature =
        variation.isImproving() ? "improvement" : variation.isConcerning() ? "concern" : "change";
    return "Signal of "
        + nature
        + latest.story(variation).map(f -> ": " + ongoing(latest, f)).orElse(" at the latest point")
        + ", which is worth asking about";
  }

  private static String unread(Latest latest) {
    return switch (Unread.of(latest.analysis())) {
      case FLAT -> butFor(latest, flat(latest), ": a later change cannot be told from chance");
      case TIED -> butFor(latest, tied(latest), ", so runs about it cannot be judged");
      default -> tooFew(latest);
    };
  }

  private static String butFor(Latest latest, String why, String therefore) {
    return latest
        .story()
        .map(f -> why + ", but one pattern is worth asking about: " + ongoing(latest, f))
        .orElse(why + therefore);
  }

  private static String flat(Latest latest) {
    String what = latest.facts().phase().isFrozen() ? "the baseline" : "this phase";
    return "There are no limits, because what sets them in " + what + " never varies";
  }

  private static String tied(Latest latest) {
    Runs runs = latest.facts().runs().orElseThrow();
    Span span = latest.facts().phase().span();
    List<Status> statuses = latest.analysis().points().statuses();
    int present =
        (int)
            IntStream.rangeClosed(span.first(), span.last())
                .filter(i -> statuses.get(i) == Status.INCLUDED)
                .count();
    int on = present - runs.useful();
    return (2 * on < present ? "Most points of the baseline" : on + " of " + present + " points")
        + " lie on the "
        + Centre.name(latest.analysis())
        + " of "
        + Numbers.of(latest.analysis()).text(latest.facts().centre());
  }

  private static String tooFew(Latest latest) {
    PhaseFacts facts = latest.facts();
    int base = facts.basePoints();
    String points = Plural.of(base, "usable point");
    String few =
        facts.phase().isFrozen()
            ? "The baseline has only " + points
            : "There " + (base == 1 ? "is" : "are") + " only " + points + here(latest);
    boolean samples = latest.analysis().measured().series() instanceof Samples;
    String spread =
        (base == 0 ? "No subgroup" : "Only " + Plural.of(base, "subgroup"))
            + (base > 1 ? " have" : " has")
            + " two measurements or more";
    String level = base == 0 ? "" : ", around " + centre(latest);
    return butFor(latest, samples ? spread : few, level + ": too few to tell a change from chance");
  }

  private static String here(Latest latest) {
    return latest.facts().phase().index() == 1 ? " so far" : " in the latest phase";
  }

  private static String common(Latest latest) {
    List<Finding> findings = latest.inPhase();
    return latest
        .ofPhase()
        .map(f -> "Signal of change: " + ongoing(latest, f) + meaning(f))
        .orElse(ORDINARY + (findings.isEmpty() ? steady(latest) : after(latest, findings)));
  }

  private static String meaning(Finding finding) {
    return finding.signal().rule().equals("too-many-runs")
        ? ", as where two processes are mixed"
        : ", so the level may have moved";
  }

  /** Time without an event that has passed the limit is a signal too, told behind this. */
  private static String steady(Latest latest) {
    boolean passed = latest.analysis().open().filter(open -> open.above()).isPresent();
    return " around "
        + centre(latest)
        + (passed ? " up to the last event" : ", with no signal of change");
  }

  private static int byEnd(Finding a, Finding b) {
    return Integer.compare(a.signal().last(), b.signal().last());
  }

  private static String after(Latest latest, List<Finding> findings) {
    Finding last = Collections.max(findings, Verdict::byEnd);
    String of = IconWords.of(last.reading());
    String where = Pattern.whole(latest.analysis(), last).where();
    return " at the latest point, after "
        + (findings.size() == 1 ? "a signal of " : "earlier signals, the last of ")
        + of
        + " "
        + where
        + JointWords.besides(latest.analysis(), last.signal().last());
  }

  private static String ongoing(Latest latest, Finding finding) {
    return Pattern.ongoing(latest.analysis(), finding).phrase();
  }

  private static String centre(Latest latest) {
    return Centre.around(latest.analysis(), latest.facts());
  }
}
