package org.centreline.analysis.outcome;

import java.util.List;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.outcome.OutcomeWarnings.OutcomeEvidence;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.BeforeAfter.OutcomeScale;
import org.centreline.analysis.outcome.groups.GroupData;
import org.centreline.analysis.outcome.groups.GroupsAnalysis;
import org.centreline.analysis.outcome.model.ChangePoint;
import org.centreline.analysis.outcome.model.OutcomeKind;
import org.centreline.series.Doubles;
import org.centreline.series.Series;

/** The time before the first change and that after one, as two groups, too short for a trend. */
final class ShortComparison {

  private ShortComparison() {}

  static BeforeAfter of(OutcomeEvidence evidence, ChangePoint since, List<Integer> after) {
    Meaning meaning = evidence.basis().chart().setup().meaning();
    boolean only = evidence.basis().changes().size() == 1;
    String change = since.asked().label().orElse(only ? "" : since.asked().at());
    return GroupsAnalysis.of(
        new GroupsAnalysis.Subject(
            evidence.basis().chart().setup().title(),
            change,
            scale(evidence.basis().rows().kind()),
            meaning),
        group("before", evidence, evidence.before()),
        group("after", evidence, after));
  }

  private static OutcomeScale scale(OutcomeKind kind) {
    return switch (kind) {
      case MEAN -> OutcomeScale.MEASUREMENTS;
      case PROPORTION -> OutcomeScale.PROPORTIONS;
      case RATE, COUNT -> OutcomeScale.RATES;
    };
  }

  private static GroupData group(String name, OutcomeEvidence evidence, List<Integer> positions) {
    Series series = evidence.basis().rows().measured().series();
    OutcomeKind kind = evidence.basis().rows().kind();
    boolean ratio = kind == OutcomeKind.RATE || kind == OutcomeKind.PROPORTION;
    Doubles values = ratio ? series.numerators() : series.values();
    Doubles denominators =
        kind == OutcomeKind.COUNT ? Doubles.repeat(series.size(), 1) : series.denominators();
    return new GroupData(
        name, OutcomeEvidence.at(values, positions), OutcomeEvidence.at(denominators, positions));
  }
}
