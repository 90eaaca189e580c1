package org.centreline.words.chart;

import java.util.Optional;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.chart.Variation;
import org.centreline.words.AltLength;
import org.centreline.words.Numbers;

/** The chart in at most 125 characters, for people who cannot see it: kind and main finding. */
public final class AltText {

  private static final int SHORTEST_TITLE = 20;

  private static final int LONGEST_PLACE = 40;
  private static final int LONGEST_FINDING = 90;

  private AltText() {}

  /**
   * One sentence of at most {@link AltLength#MOST} characters; a long title is cut, never the
   * finding.
   */
  public static String of(ChartAnalysis analysis) {
    String start = analysis.setup().choice().type().name() + " of ";
    String end = ": " + finding(analysis) + LeaningWords.brief(analysis) + ".";
    int room = Math.max(SHORTEST_TITLE, AltLength.MOST - start.length() - end.length());
    String title = AltLength.cut(Titles.title(analysis), room);
    return AltLength.cut(start + title + end, AltLength.MOST);
  }

  private static String finding(ChartAnalysis analysis) {
    Optional<Latest> latest = Latest.of(analysis);
    if (latest.isEmpty()) {
      return "no values";
    }
    if (CaseWords.speakOf(analysis)) {
      return new CaseWords(analysis).alt();
    }
    if (analysis.setup().rules().rules().isEmpty()) {
      return "no rules used";
    }
    Optional<String> open =
        analysis
            .open()
            .filter(passed -> passed.above())
            .map(passed -> "already " + passed.amount() + " since the last event, above the limit");
    if (open.isPresent()) {
      return open.get();
    }
    String said =
        analysis
            .variation()
            .map(variation -> finding(latest.get(), variation))
            .orElseGet(() -> Unread.of(analysis).words());
    return BothWays.of(analysis).map(point -> both(point, said)).orElse(said);
  }

  /** What both rules see comes first; the icon's own word is kept where there is room. */
  private static String both(BothWays point, String said) {
    String whole = point.phrase() + "; " + said;
    return whole.length() <= LONGEST_FINDING ? whole : point.phrase();
  }

  private static String finding(Latest latest, Variation variation) {
    if (variation != Variation.COMMON_CAUSE) {
      return latest
          .story(variation)
          .map(f -> signal(latest, f))
          .orElse("a signal at the latest point");
    }
    if (latest.isConstant()) {
      return "every value is " + centre(latest);
    }
    return latest
        .ofPhase()
        .map(f -> signal(latest, f))
        .orElse(
            latest.inPhase().isEmpty()
                ? "common cause variation around " + centre(latest) + ", no signal"
                : "earlier signals, none at the latest point");
  }

  private static String centre(Latest latest) {
    return Numbers.of(latest.analysis()).text(latest.facts().centre());
  }

  private static String signal(Latest latest, Finding finding) {
    String where = Pattern.ongoing(latest.analysis(), finding).where();
    String said = IconWords.of(finding.reading()) + " " + AltLength.cut(where, LONGEST_PLACE);
    return JointWords.speakOf(latest.analysis())
        ? said + JointWords.besides(latest.analysis(), finding.signal().last())
        : "signal of " + said;
  }
}
