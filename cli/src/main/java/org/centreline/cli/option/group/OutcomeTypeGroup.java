package org.centreline.cli.option.group;

import java.util.List;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;

/** The option that says what the numbers of an outcome are. */
public final class OutcomeTypeGroup {

  private static final List<String> TYPES = List.of("xmr", "u", "p", "c");

  public static final OptionGroup GROUP =
      new OptionGroup(
          "What the numbers are",
          List.of(
              Option.once(
                      "--type",
                      "TYPE",
                      "xmr for measurements, u for rates, p for shares of cases, c for counts; asked"
                          + " for where the data leave it open")
                  .taking(TYPES)));

  private OutcomeTypeGroup() {}

  /** Reports another kind of chart. */
  public static void check(Typed typed, Problems problems) {
    typed
        .one("--type")
        .ifPresent(word -> new Choice<>(TYPES, w -> w).read("--type", word, problems));
  }
}
