package org.centreline.cli.option.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Note;
import org.centreline.analysis.Scale;
import org.centreline.chart.limit.ChartType;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.TypedTarget;
import org.centreline.cli.option.TypedWords;
import org.centreline.cli.option.verb.ChartOptions;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;

class TypedMeaningTest {

  private static final String DAYS = "week,v\n2024-01-01,30\n2024-01-08,31\n2024-01-15,32\n";
  private static final String PERCENTAGES = "week,v\n2024-01-01,90\n2024-01-08,95\n2024-01-15,93\n";
  private static final String MARKED = "week,v\n2024-01-01,90%\n2024-01-08,95%\n2024-01-15,93%\n";
  private static final String FRACTIONS = "week,v\n2024-01-01,.9\n2024-01-08,.95\n2024-01-15,.9\n";
  private static final String SHARES =
      "week,v,n\n2024-01-01,9,10\n2024-01-08,19,20\n2024-01-15,8,10\n";

  @Test
  void plainNumbersStayPlain() {
    assertEquals(Scale.plain(), meaning(DAYS).scale());
    assertEquals(new Scale(1, "days", Scale.Kind.PLAIN), meaning(DAYS, "--unit", " days ").scale());
    assertEquals(
        new Scale(1000, "per 1000", Scale.Kind.PLAIN),
        meaning(DAYS, "--multiply", "1000", "--unit", "per 1000").scale());
  }

  @Test
  void percentagesAreToldByCellsFlagUnitOrTarget() {
    assertEquals(Scale.percent(), meaning(MARKED).scale());
    assertEquals(Scale.percent(), meaning(PERCENTAGES, "--percent").scale());
    assertEquals(Scale.percent(), meaning(FRACTIONS, "--unit", "%").scale());
    assertEquals(Scale.percent(), meaning(FRACTIONS, "--target", "95%").scale());
    assertEquals(Scale.plain(), meaning(FRACTIONS).scale());
  }

  @Test
  void sharesArePercentagesUnlessAUnitOrAFactorSaysOtherwise() {
    String[] share = {"--value", "v", "--denominator", "n"};
    assertEquals(Scale.percent(), meaning(SHARES, share).scale());
    assertEquals(
        new Scale(1000, "", Scale.Kind.PLAIN),
        meaning(SHARES, "--value", "v", "--denominator", "n", "--multiply", "1000").scale());
    assertEquals(
        new Scale(1, "a head", Scale.Kind.PLAIN),
        meaning(SHARES, "--value", "v", "--denominator", "n", "--unit", "a head").scale());
  }

  @Test
  void chartsOfCountsAndRatesShowNoShares() {
    String[] p = {"--value", "v", "--denominator", "n", "--type", "p"};
    assertEquals(Scale.percent(), meaning(SHARES, p).scale());
    for (String type : List.of("np", "u", "uprime")) {
      String[] words = {"--value", "v", "--denominator", "n", "--type", type};
      assertEquals(Scale.plain(), meaning(SHARES, words).scale());
    }
    assertEquals(
        List.of("--type np: its points are counts, which have no percentages; use --type p"),
        complaints(
            SHARES, "--value", "v", "--denominator", "n", "--type", "np", "--target", "95%"));
  }

  @Test
  void aTargetIsOnTheScaleShown() {
    assertEquals(OptionalDouble.of(28), meaning(DAYS, "--target", "28").target());
    assertEquals(OptionalDouble.of(0.95), meaning(MARKED, "--target", "95%").target());
    assertEquals(
        OptionalDouble.of(950),
        meaning(FRACTIONS, "--target", "95%", "--multiply", "1000").target());
  }

  @Test
  void aTargetBesidePercentagesIsOneOrAskedFor() {
    assertEquals(
        List.of("--target 15: the cells are percentages: write 15%"),
        complaints(MARKED, "--target", "15"));
    assertEquals(List.of(), complaints(MARKED, "--target", "0.95"));
    String low = "week,v\n2024-01-01,1%\n2024-01-08,4%\n2024-01-15,3%\n";
    assertEquals(
        List.of("--target 0.9: the cells are percentages: write 0.9%, or 90%"),
        complaints(low, "--target", "0.9"));
    assertEquals(List.of(), complaints(low, "--target", "0.05"));
    assertEquals(List.of(), complaints(low, "--target", "90%"));
  }

  @Test
  void contradictionsAreRefused() {
    assertEquals(
        List.of("--unit days: the values are percentages; leave it out"),
        complaints(MARKED, "--unit", "days"));
    assertEquals(
        List.of("--target 95%: a percentage, but --unit is days"),
        complaints(FRACTIONS, "--unit", "days", "--target", "95%"));
    assertEquals(
        List.of(
            "--unit %: the values are no shares of one (the middle one is 93.0); if the column"
                + " holds percentages, add --percent"),
        complaints(PERCENTAGES, "--unit", "%"));
  }

  @Test
  void notesHaveDatesWhereTheAxisIsACalendar() {
    assertEquals(
        List.of(new Note("10/01/2024", Optional.of(LocalDate.of(2024, 1, 10)), "x = y")),
        meaning(DAYS, "--note", "10/01/2024=x = y").notes());
    assertEquals(
        List.of(new Note("2024-01-08", Optional.empty(), "x")),
        meaning(DAYS, "--order", "week", "--note", "2024-01-08=x").notes());
  }

  private static Meaning meaning(String csv, String... words) {
    Problems problems = new Problems();
    Meaning meaning = meaning(csv, problems, words);
    assertEquals(List.of(), problems.reasons());
    return meaning;
  }

  private static List<String> complaints(String csv, String... words) {
    Problems problems = new Problems();
    meaning(csv, problems, words);
    return problems.reasons();
  }

  private static Meaning meaning(String csv, Problems problems, String... words) {
    ChartOptions options = TypedWords.options(words);
    FileContent reading =
        CsvReader.read(
            new CsvFile("a.csv", csv.getBytes(StandardCharsets.UTF_8)),
            options.columns(),
            options.reading(),
            options.grouping());
    Optional<ChartType> type = options.request().type();
    return options.meaning().meaning(reading, reading.measured().get(0), type, problems);
  }

  @Test
  void aPercentageIsAShareMultipliedAsTheDataIs() {
    assertEquals(0.95, new TypedTarget("95%", 95, true).shown(1));
    assertEquals(95, new TypedTarget("95%", 95, true).shown(100));
    assertEquals(0.953, new TypedTarget("95.3%", 95.3, true).shown(1));
    assertEquals(0.07, new TypedTarget("7%", 7, true).shown(1));
  }

  @Test
  void aNumberIsOnTheScaleShown() {
    assertEquals(28, new TypedTarget("28", 28, false).shown(1000));
  }
}
