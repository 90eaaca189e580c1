package org.centreline.analysis.outcome.groups;

import java.util.List;
import java.util.Objects;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Warning;

/**
 * A comparison of before with after without time order: two groups, or the same people twice.
 *
 * @param design which of the two
 * @param kind what the numbers are
 * @param measure the name of the column of values
 * @param meaning what they mean; multiplies measurements and rates, but no proportion
 * @param change what divides before from after, in words: "Triage calls", "1 Mar 2024" or empty
 * @param contrasts the whole first; then, where there are several domains, one a domain
 * @param warnings what a reader should know
 */
public record BeforeAfter(
    Pairing design,
    OutcomeScale kind,
    String measure,
    Meaning meaning,
    String change,
    List<Contrast> contrasts,
    List<Warning> warnings) {

  /** How the values before belong to those after. */
  public enum Pairing {
    /** Not at all. */
    GROUPS("before-after"),
    /** The same people. */
    PAIRED("paired");

    private final String word;

    Pairing(String word) {
      this.word = word;
    }

    /** The word that a user types. */
    public String word() {
      return word;
    }
  }

  /** What the numbers are. */
  public enum OutcomeScale {
    MEASUREMENTS,
    PROPORTIONS,
    RATES;

    /** Whether events are counted. */
    public boolean isCounted() {
      return this != MEASUREMENTS;
    }
  }

  public BeforeAfter {
    Objects.requireNonNull(design, "design");
    Objects.requireNonNull(kind, "kind");
    contrasts = List.copyOf(contrasts);
    warnings = List.copyOf(warnings);
    if (contrasts.isEmpty()) {
      throw new IllegalArgumentException(measure + ": nothing to compare");
    }
  }

  /** The comparison of the whole. */
  public Contrast whole() {
    return contrasts.get(0);
  }

  /** The comparisons of single domains; none where there is one thing only. */
  public List<Contrast> domains() {
    return contrasts.subList(1, contrasts.size());
  }

  /** What to call the measure. */
  public String title() {
    return meaning.title().orElse(measure);
  }

  /** The same with these warnings. */
  BeforeAfter warned(List<Warning> found) {
    return new BeforeAfter(design, kind, measure, meaning, change, contrasts, found);
  }
}
