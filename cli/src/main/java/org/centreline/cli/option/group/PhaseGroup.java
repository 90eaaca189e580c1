package org.centreline.cli.option.group;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.cli.option.Kind;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Pair;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.TypedNumber;
import org.centreline.phase.Baseline;
import org.centreline.phase.PhaseRequest;

/** Options that say where limits come from. */
public final class PhaseGroup {

  public static final Option<PhaseRequest.Start> PHASE =
      Option.repeated(
          "--phase",
          "DATE[=LABEL]",
          PhaseGroup::start,
          "a new phase, with its own centre and limits, begins here");

  public static final Option<String> BASELINE =
      Option.repeated(
          "--baseline",
          "N|DATE..DATE",
          Kind.TEXT,
          "limits from the first N subgroups of each phase, or from a range (one a phase),"
              + " extended over the phase");

  public static final Option<PhaseRequest.Exclusion> EXCLUDE =
      Option.repeated(
          "--exclude",
          "DATE[..DATE][=REASON]",
          PhaseGroup::exclusion,
          "draw hollow, in no calculation");

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Limits",
          Stream.concat(Stream.of(PHASE, BASELINE, EXCLUDE), LimitGroup.OPTIONS.stream()).toList());

  private PhaseGroup() {}

  /** Phases, baseline and exclusions, dates still as typed. */
  public static PhaseRequest phases(Typed typed, Problems problems) {
    List<PhaseRequest.Start> starts = typed.all(PHASE, problems);
    List<PhaseRequest.Exclusion> exclusions = typed.all(EXCLUDE, problems);
    return new PhaseRequest(starts, baseline(typed.all(BASELINE, problems), problems), exclusions);
  }

  private static Optional<PhaseRequest.Start> start(String option, String text, Problems problems) {
    Pair pair = Pair.cut(text, "=");
    if (pair.left().isEmpty()) {
      problems.usage(option + " " + text + ": expected DATE or DATE=LABEL");
      return Optional.empty();
    }
    return Optional.of(new PhaseRequest.Start(pair.left(), pair.right().filter(l -> !l.isEmpty())));
  }

  private static Optional<PhaseRequest.Exclusion> exclusion(
      String option, String text, Problems problems) {
    Pair pair = Pair.cut(text, "=");
    Baseline.Range range = range(option, pair.left(), problems);
    return Optional.of(new PhaseRequest.Exclusion(range, pair.right().orElse("")));
  }

  private static Baseline baseline(List<String> texts, Problems problems) {
    if (texts.isEmpty()) {
      return Baseline.whole();
    }
    if (texts.stream().allMatch(text -> text.contains(".."))) {
      return new Baseline.Between(
          texts.stream().map(text -> range(BASELINE.name(), text, problems)).toList());
    }
    if (texts.size() > 1) {
      problems.usage(BASELINE + ": give one number, or one range of dates for each phase");
      return Baseline.whole();
    }
    if (TypedNumber.wholeNumber(texts.get(0)).orElse(0) < 1) {
      problems.usage(
          BASELINE
              + " "
              + texts.get(0)
              + ": expected a number of subgroups, 1 or more, or DATE..DATE");
      return Baseline.whole();
    }
    return new Baseline.First(TypedNumber.wholeNumber(texts.get(0)).getAsInt());
  }

  private static Baseline.Range range(String option, String text, Problems problems) {
    Pair ends = Pair.cut(text, "..");
    if (ends.left().isEmpty() || ends.right().filter(String::isEmpty).isPresent()) {
      problems.usage(option + " " + text + ": expected a date, or two with .. between them");
    }
    return new Baseline.Range(ends.left(), ends.right().orElse(ends.left()));
  }
}
