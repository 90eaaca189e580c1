package org.centreline.words.outcome;

import java.util.List;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.effect.OutcomeFit.MethodResult;
import org.centreline.outcome.Methods;
import org.centreline.outcome.fit.Method;
import org.centreline.words.Differences;

/** Whether the answer depends on the method. */
final class MethodWords {

  private MethodWords() {}

  /** "The same under every method? Yes: …", one line. */
  static String agreement(OutcomeAnalysis analysis, OutcomeFit fit) {
    boolean agree =
        analysis.warnings().stream().noneMatch(w -> w.code().equals("methods-disagree"));
    List<MethodResult> found =
        fit.sensitivity().stream()
            .filter(m -> Double.isFinite(m.difference().value()))
            .filter(m -> !m.isWithoutTrends())
            .toList();
    String failed =
        fit.sensitivity().stream()
            .filter(method -> method.reason().isPresent())
            .map(
                method ->
                    "; "
                        + MethodNames.of(method.id(), analysis.model().kind())
                        + " gave none ("
                        + method.reason().get()
                        + ")")
            .reduce("", String::concat);
    if (found.isEmpty()) {
      return "The same under every method? No method gave an answer" + failed;
    }
    String range = range(found, Differences.of(analysis));
    long shown =
        found.stream().filter(m -> analysis.model().isShown(m.difference(), m.relative())).count();
    String count =
        shown == found.size()
            ? "all of " + found.size() + " show a difference"
            : shown + " of " + found.size() + " show a difference";
    return "The same under every method? "
        + (agree ? "Yes" : "No")
        + ": "
        + count
        + ", on average "
        + range
        + failed
        + besides(analysis, fit)
        + allowing(analysis, fit);
  }

  /** Where least squares is reported, what comes of allowing for carry-over. */
  private static String allowing(OutcomeAnalysis analysis, OutcomeFit fit) {
    boolean allowed =
        analysis.model().kind().isCounted()
            || Methods.named(analysis.model().method()).orElseThrow().allowsForCarryOver();
    return fit.sensitivity().stream()
        .filter(m -> !allowed && m.method().filter(Method::tellsCarryOver).isPresent())
        .filter(m -> Double.isFinite(m.difference().value()))
        .map(
            m ->
                "; allowing for carry-over (REML): "
                    + EffectWords.of(analysis).interval(m.difference(), m.relative()))
        .reduce("", String::concat);
  }

  /** "8.5 to 8.7 days lower", "0.5 days lower to 2 days higher". */
  private static String range(List<MethodResult> found, Differences differences) {
    double low = found.stream().mapToDouble(m -> m.difference().value()).min().orElse(Double.NaN);
    double high = found.stream().mapToDouble(m -> m.difference().value()).max().orElse(Double.NaN);
    if (low < 0 && high > 0) {
      return differences.text(low) + " to " + differences.text(high);
    }
    double least = Math.min(Math.abs(low), Math.abs(high));
    double most = Math.max(Math.abs(low), Math.abs(high));
    String from = differences.bare(least);
    return from.equals(differences.bare(most))
        ? differences.text(low)
        : from + " to " + differences.size(most) + " " + Differences.way(low + high);
  }

  /** The comparison without trends, which asks another question. */
  private static String besides(OutcomeAnalysis analysis, OutcomeFit fit) {
    return fit.sensitivity().stream()
        .filter(MethodResult::isWithoutTrends)
        .filter(method -> Double.isFinite(method.difference().value()))
        .map(
            method ->
                "; "
                    + MethodNames.of(method.id(), analysis.model().kind())
                    + ": "
                    + EffectWords.of(analysis).interval(method.difference(), method.relative()))
        .reduce("", String::concat);
  }
}
