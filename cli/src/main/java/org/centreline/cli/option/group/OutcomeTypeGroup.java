package org.centreline.cli.option.group;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.outcome.model.OutcomeKind;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;

/** The option that says what the numbers of an outcome are. */
public final class OutcomeTypeGroup {

  private static final Choice<OutcomeKind> KINDS =
      new Choice<>(List.of(OutcomeKind.values()), kind -> kind.type().id());

  public static final OptionGroup GROUP =
      new OptionGroup(
          "What the numbers are",
          List.of(
              Option.once(
                      "--type",
                      "TYPE",
                      "xmr for measurements, u for rates, p for shares of cases, c for counts; asked"
                          + " for where the data leave it open")
                  .taking(KINDS.words())));

  private OutcomeTypeGroup() {}

  /** Reports another kind of chart. */
  public static void check(Typed typed, Problems problems) {
    typed.one("--type").ifPresent(word -> KINDS.read("--type", word, problems));
  }

  /** What the numbers are, as typed; empty where the data decide. */
  public static Optional<OutcomeKind> kind(Typed typed) {
    return KINDS.all().stream()
        .filter(kind -> typed.one("--type").filter(kind.type().id()::equals).isPresent())
        .findFirst();
  }
}
