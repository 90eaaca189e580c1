package org.centreline.analysis.outcome.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.groups.BeforeAfter.Pairing;

/** What a reader of a comparison without time order should know. */
final class BeforeAfterWarnings {

  private static final int FEW_VALUES = 5;
  private static final int FEW_EVENTS = 10;
  private static final int NO_INTERVAL = 6;
  private static final int FEW_PAIRS = 10;
  private static final int RECOGNISED = 5;
  private static final int MANY = 3;

  private BeforeAfterWarnings() {}

  static List<Warning> of(BeforeAfter found) {
    List<Warning> warnings = new ArrayList<>();
    if (found.design() == Pairing.PAIRED) {
      fewPairs(found, warnings);
      smallGroup(found, warnings);
      zeroChanges(found.whole(), warnings);
      manyDomains(found, warnings);
    } else {
      fewValues(found, warnings);
    }
    testsDisagree(found.whole()).ifPresent(warnings::add);
    return warnings;
  }

  private static void fewValues(BeforeAfter found, List<Warning> warnings) {
    GroupSummary before = found.whole().before();
    GroupSummary after = found.whole().after();
    double events = before.events() + after.events();
    if (found.kind().isCounted() && events < FEW_EVENTS) {
      String few = events == 1 ? "is only 1 event" : "are only " + (int) events + " events";
      warnings.add(new Warning("few-values", "There " + few + " in all."));
    }
    if (!found.kind().isCounted() && Math.min(before.n(), after.n()) < FEW_VALUES) {
      warnings.add(
          new Warning(
              "few-values",
              (before.n() == 1 ? "There is 1 value" : "There are " + before.n() + " values")
                  + " before and "
                  + after.n()
                  + " after: the interval says little."));
    }
  }

  private static void fewPairs(BeforeAfter found, List<Warning> warnings) {
    int fewest = fewest(found);
    if (fewest < NO_INTERVAL) {
      warnings.add(
          new Warning(
              "few-pairs",
              where(found, NO_INTERVAL)
                  + " fewer than 6 people have both scores, from whom no 95% interval can be"
                  + " had."));
    } else if (fewest < FEW_PAIRS) {
      warnings.add(
          new Warning(
              "few-pairs",
              where(found, FEW_PAIRS)
                  + " fewer than 10 people have both scores, so the intervals are wide."));
    }
  }

  private static int fewest(BeforeAfter found) {
    return found.contrasts().stream().mapToInt(c -> c.before().n()).min().orElse(0);
  }

  private static String where(BeforeAfter found, int below) {
    long domains = found.domains().stream().filter(c -> c.before().n() < below).count();
    if (domains == 0) {
      return "Here";
    }
    return "In " + domains + " of " + found.domains().size() + " domains";
  }

  private static void smallGroup(BeforeAfter found, List<Warning> warnings) {
    if (fewest(found) < RECOGNISED) {
      warnings.add(
          new Warning(
              "small-group",
              where(found, RECOGNISED)
                  + " fewer than 5 people have both scores: one of them may be recognised by those"
                  + " who know the group, though nobody is named."));
    }
  }

  private static void zeroChanges(Contrast whole, List<Warning> warnings) {
    whole
        .moves()
        .filter(moves -> 3 * moves.same() > moves.people())
        .ifPresent(
            moves ->
                warnings.add(
                    new Warning(
                        "zero-changes",
                        moves.same()
                            + " of "
                            + moves.people()
                            + " people scored the same both times; they count in the median change"
                            + " and its interval, and not in p.")));
  }

  private static void manyDomains(BeforeAfter found, List<Warning> warnings) {
    int domains = found.domains().size();
    if (domains > MANY) {
      warnings.add(
          new Warning(
              "many-domains",
              domains
                  + " domains are compared: each interval misses once in 20, so one of them may"
                  + " look changed by chance."));
    }
  }

  /** The sentence goes by the first effect; a second way of looking may say otherwise. */
  private static Optional<Warning> testsDisagree(Contrast whole) {
    EffectSize first = whole.effects().get(0);
    EffectSize second = whole.effects().get(1);
    boolean both = first.interval().exists() && second.interval().exists();
    if (!both || first.isShown() == second.isShown()) {
      return Optional.empty();
    }
    EffectSize shown = first.isShown() ? first : second;
    EffectSize other = first.isShown() ? second : first;
    return Optional.of(
        new Warning(
            "tests-disagree",
            "The interval of the "
                + named(shown)
                + " leaves out no difference, that of the "
                + named(other)
                + " does not: look at the picture before it is called shown."));
  }

  private static String named(EffectSize effect) {
    return effect.name().toLowerCase(Locale.ROOT) + " (" + effect.method().split(";")[0] + ")";
  }
}
