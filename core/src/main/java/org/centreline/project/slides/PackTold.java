package org.centreline.project.slides;

import java.util.List;
import java.util.function.Function;
import org.centreline.csv.problem.Problem;
import org.centreline.plot.compare.SizeScale;
import org.centreline.project.Disclosure;

/**
 * What the pages of a pack say of it as a whole.
 *
 * @param asOf the day on which it stood so, in words; empty where all days are looked at
 * @param options those that shape it, as typed
 * @param disclosure what is done to small numbers
 * @param sizes how funnels spread the sizes of sites
 * @param failures the measures that could not be worked out, those for the same reason together,
 *     each beside its reasons
 * @param reasons says problems as the pages do
 */
public record PackTold(
    String asOf,
    List<String> options,
    Disclosure disclosure,
    SizeScale sizes,
    List<Failure> failures,
    Function<List<Problem>, List<String>> reasons) {

  /**
   * Measures that could not be worked out.
   *
   * @param measures in words
   * @param why in sentences
   */
  public record Failure(String measures, String why) {}

  public PackTold {
    options = List.copyOf(options);
    failures = List.copyOf(failures);
  }

  boolean isOpen() {
    return disclosure == Disclosure.NONE;
  }
}
