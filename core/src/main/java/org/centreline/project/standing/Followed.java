package org.centreline.project.standing;

import java.util.Locale;
import java.util.Optional;
import org.centreline.analysis.Better;
import org.centreline.analysis.Reading;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.effect.MeanEffect;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.EffectSize;
import org.centreline.analysis.outcome.model.OutcomeKind;
import org.centreline.rule.sequence.Side;
import org.centreline.words.SubgroupWords;
import org.centreline.words.chart.VariationRow;
import org.centreline.words.outcome.OutcomeSentence;

/**
 * What followed the changes of a measure, as a pack tells it before what its chart says.
 *
 * @param outcome what was found
 */
public record Followed(OutcomeAnalysis outcome) {

  /**
   * Whether it is better or worse since: by the mean effect where there is a model, else by the
   * comparison of before and after; empty where no difference is shown.
   */
  public Optional<Reading> reading() {
    return outcome.fit().isPresent()
        ? outcome.fit().flatMap(this::modelled)
        : outcome.comparison().flatMap(this::compared);
  }

  private Optional<Reading> modelled(OutcomeFit fit) {
    MeanEffect mean = fit.mean();
    OutcomeKind kind = outcome.model().kind();
    boolean ratio = kind == OutcomeKind.RATE || kind == OutcomeKind.COUNT;
    double change = ratio ? mean.relative().value() : mean.difference().value();
    return outcome.isClaimed() ? Optional.of(read(change)) : Optional.empty();
  }

  private Optional<Reading> compared(BeforeAfter found) {
    EffectSize effect = found.whole().headline();
    return effect.isShown()
        ? Optional.of(read(effect.value() - effect.kind().none()))
        : Optional.empty();
  }

  private Reading read(double change) {
    return better().read(change > 0 ? Side.ABOVE : Side.BELOW);
  }

  private Better better() {
    return outcome.chart().setup().meaning().better();
  }

  /** The sentence; it says whether that is better or worse, where that is known. */
  public String sentence() {
    String said = OutcomeSentence.of(outcome);
    String lower = said.toLowerCase(Locale.ROOT);
    boolean judged = lower.contains("better") || lower.contains("worse");
    return judged ? said : said + reading().map(Followed::judgement).orElse("");
  }

  private static String judgement(Reading reading) {
    return switch (reading) {
      case IMPROVEMENT -> " That is better.";
      case CONCERN -> " That is worse.";
      case SPECIAL_CAUSE, COMMON_CAUSE -> "";
    };
  }

  /** A few words for a cell: "better since Sep 2024". */
  public String brief() {
    String found =
        reading()
            .map(
                reading ->
                    switch (reading) {
                      case IMPROVEMENT -> "better";
                      case CONCERN -> "worse";
                      case SPECIAL_CAUSE, COMMON_CAUSE -> "different";
                    })
            .orElse("no difference shown");
    return found + " since " + when();
  }

  private String when() {
    return outcome.model().changes().size() > 1
        ? "the changes"
        : new SubgroupWords(outcome.measured().subgroups()).at(outcome.model().start());
  }

  /** A row of a matrix in which a measure stands by what followed its changes. */
  public enum Row {
    BETTER("Better since a change"),
    WORSE("Worse since a change");

    private final String head;

    Row(String head) {
      this.head = head;
    }

    public String head() {
      return head;
    }

    /** The row of a chart; empty where it stands by its icon. A concern is never covered up. */
    public static Optional<Row> of(Chapter chapter) {
      Optional<Reading> reading = chapter.followed().flatMap(Followed::reading);
      boolean concern = VariationRow.of(chapter.chart()) == VariationRow.CONCERNING;
      if (reading.filter(r -> r == Reading.CONCERN).isPresent()) {
        return Optional.of(WORSE);
      }
      boolean gain = reading.filter(r -> r == Reading.IMPROVEMENT).isPresent();
      return gain && !concern ? Optional.of(BETTER) : Optional.empty();
    }
  }
}
