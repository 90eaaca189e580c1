package org.centreline.series;

/**
 * Cases in order of time, one entry each: whether it had the event, and how likely that was.
 *
 * @param outcomes 1 for the event, 0 for none, NaN where it is not known
 * @param risks the risk of the event by a model made before and elsewhere, from 0 to 1; NaN where
 *     there is none
 */
public record Cases(Doubles outcomes, Doubles risks) implements Series {

  public Cases {
    if (outcomes.size() != risks.size()) {
      throw new IllegalArgumentException(
          outcomes.size() + " outcomes but " + risks.size() + " risks");
    }
    for (int i = 0; i < outcomes.size(); i++) {
      double outcome = outcomes.get(i);
      if (outcome != 0 && outcome != 1 && !outcomes.isMissing(i)) {
        throw new IllegalArgumentException("outcome " + (i + 1) + " is " + outcome);
      }
      if (risks.get(i) < 0 || risks.get(i) > 1) {
        throw new IllegalArgumentException("risk " + (i + 1) + " is " + risks.get(i));
      }
    }
  }

  /** The outcomes of cases that have both. */
  @Override
  public Doubles values() {
    return Doubles.tabulate(
        outcomes.size(), i -> risks.isMissing(i) ? Double.NaN : outcomes.get(i));
  }

  @Override
  public Doubles numerators() {
    return outcomes;
  }

  @Override
  public Doubles denominators() {
    return risks;
  }
}
