package org.centreline.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.chart.ChartType;
import org.centreline.chart.ChartTypes;

/** The option that says which kind of chart. */
public final class ChartGroup {

  private static final Choice<Optional<ChartType>> TYPES =
      new Choice<>(
          Stream.concat(
                  Stream.of(Optional.<ChartType>empty()),
                  ChartTypes.all().stream().map(Optional::of))
              .toList(),
          type -> type.map(ChartType::id).orElse("auto"));

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Chart",
          List.of(
              Option.once(
                      "--type",
                      "TYPE",
                      "the kind of chart: "
                          + String.join(", ", TYPES.words())
                          + " (default: auto, which chooses from the data and says why)")
                  .taking(TYPES.words())));

  private ChartGroup() {}

  /** The kind of chart named; empty where the data decides. */
  public static Optional<ChartType> type(Typed typed, Problems problems) {
    return typed
        .one("--type")
        .flatMap(word -> TYPES.read("--type", word, problems))
        .flatMap(type -> type);
  }
}
