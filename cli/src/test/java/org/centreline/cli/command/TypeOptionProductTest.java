package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.limit.ChartType;
import org.centreline.cli.Run;
import org.centreline.cli.Some;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No kind of chart breaks on an option: it answers, or says why the option means nothing. */
@Tag("once")
class TypeOptionProductTest {

  private static final Set<String> OVER =
      Set.of("iprime", "ms", "p", "pprime", "np", "u", "uprime", "vlad", "ra-cusum");

  private static final String[] OPTIONS = {
    "--better up --target 3",
    "--better down --target 40%",
    "--better up --target-column goal",
    "--by ward",
    "--where ward=A",
    "--every month --combine mean",
    "--every month --combine count",
    "--every quarter --combine sum",
    "--phase 2024-03-04=New",
    "--phase 2024-03-04 --phase 2024-05-06",
    "--baseline 14",
    "--baseline 2024-01-01..2024-03-04",
    "--exclude 2024-02-05..2024-02-12=Snow",
    "--exclude 2024-01-01..2024-07-22",
    "--centre 4",
    "--centre 4 --sigma 2",
    "--screen-moving-ranges",
    "--no-screen-moving-ranges",
    "--negative-limits",
    "--no-negative-limits",
    "--multiply 100",
    "--unit days",
    "--unit %",
    "--note 2024-02-06=Note",
    "--rules anhoej",
    "--rules ihi",
    "--rules mdc,anhoej",
    "--rules western-electric",
    "--rules nelson",
    "--rules none",
    "--shift 6",
    "--trend 5",
    "--convention exact",
    "--convention qicharts2",
    "--convention nhsrplotthedots",
    "--convention qcc",
    "--lambda 0.3",
    "--decision-interval 4",
    "--head-start 2",
    "--one-sided up",
    "--fail-on signal",
    "--better up --target 4 --fail-on failing,concern,signal",
    "-o a.svg",
    "-o a.svg --theme mono --size 400x300",
    "-o a.md",
    "-o a.csv",
    "--format text",
    "--format text --better down --target 2",
    "--format markdown --phase 2024-03-04"
  };

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    StringBuilder text = new StringBuilder("week,n,d,ward,goal,e,wobble\n");
    for (int i = 0; i < 30; i++) {
      LocalDate week = LocalDate.of(2024, 1, 1).plusWeeks(i);
      int n = 1 + i * 7 % 5 + (i > 19 ? 3 : 0);
      String ward = i % 2 == 0 ? "A" : "B";
      text.append(week + "," + n + "," + (50 + i) + "," + ward + "," + (i > 9 ? "1" : ""));
      text.append("," + (i % 4 == 1 ? 1 : 0) + "," + i * 5 % 7 + "\n");
    }
    Files.writeString(folder.resolve("x.csv"), text.toString());
  }

  static Stream<ChartType> types() {
    return ChartTypes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyChartWithEveryOptionAnswersOrIsRefused(ChartType type) {
    List<String> options = new ArrayList<>(List.of(OPTIONS));
    Collections.rotate(options, ChartTypes.all().indexOf(type));
    options = Some.of(options, 3);
    int answered = 0;
    for (String option : options) {
      Run run = run(type, option);
      boolean expected = run.code() >= 0 && run.code() <= 3;
      assertTrue(expected, type.id() + " " + option + ": " + run.code() + " " + run.err());
      assertTrue(run.code() < 2 || run.err().contains(": "), option + ": " + run.err());
      assertFalse(run.out().contains("NaN"), type.id() + " " + option + ": " + run.out());
      answered += run.code() < 2 ? 1 : 0;
    }
    assertTrue(
        answered >= 20 * options.size() / OPTIONS.length, type.id() + " answered only " + answered);
  }

  private static String column(ChartType type) {
    return type.id().equals("bernoulli") ? "e" : "n";
  }

  private Run run(ChartType type, String option) {
    List<String> words = new ArrayList<>(List.of("chart", "x.csv", "--date", "week"));
    words.addAll(List.of("--value", column(type), "--type", type.id()));
    if (type.id().equals("t2")) {
      words.addAll(List.of("--value", "wobble"));
    }
    if (OVER.contains(type.id())) {
      words.addAll(List.of("--denominator", "d"));
    }
    words.addAll(List.of(option.split(" ")));
    if (!option.contains("--format")) {
      words.addAll(List.of("--format", "json"));
    }
    return Run.in(folder, words.toArray(String[]::new));
  }

  @Test
  void anUnknownKindNamesTheNearest() {
    Run run = Run.in(folder, "chart", "x.csv", "--type", "pprim");
    assertTrue(run.err().contains("pprime"), run.err());
  }
}
