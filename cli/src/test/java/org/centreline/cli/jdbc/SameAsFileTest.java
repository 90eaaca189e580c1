package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.centreline.cli.Run;
import org.centreline.cli.Some;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The same rows give the same bytes from a file and from a table, but for where they came from. */
@Tag("once")
class SameAsFileTest {

  private static final String[] ASKED = {
    "--value falls --every month --combine sum",
    "--value falls --every month --combine sum --by site",
    "--value falls --every week --combine sum --type c --by site",
    "--value falls --every week --combine mean --type xmr",
    "--value falls --every week --combine count",
    "--every week --combine count",
    "--every month --combine count --where site=Beech",
    "--value falls --every month --combine sum --where site=Beech",
    "--value wait --every week --combine mean",
    "--value wait --every week --combine mean --by site --type run",
    "--value wait --every week --combine median --by site --type run",
    "--value wait --every week --combine median --where site=Ashby",
    "--value wait --every week --combine sd --type xmr",
    "--value wait --every week --type xbar",
    "--value wait --every week --type s",
    "--value wait --every week --type r --by site",
    "--value weight --every week --combine mean --type xmr",
    "--value weight --every week --combine sum --type mr",
    "--value weight --every week --type xbar",
    "--value weight --every month --combine median --type run",
    "--value wait --every week --combine mean --type ewma",
    "--value wait --every week --combine mean --type cusum",
    "--value harmed --denominator seen --every week --type p",
    "--value harmed --denominator seen --every week --type pprime --by site",
    "--value harmed --denominator seen --every week --type np",
    "--value harmed --denominator seen --every week --type iprime",
    "--value harmed --denominator seen --every week --type run",
    "--value harmed --denominator seen",
    "--value falls --denominator \"bed days\" --every week --type u",
    "--value falls --denominator \"bed days\" --every week --type uprime --by site",
    "--value falls --denominator \"bed days\" --every month",
    "--value falls --every quarter --combine sum",
    "--value late --every week --combine mean",
    "--value late --every month --combine sum --by site",
    "--value falls --every day --combine sum --keep-part-periods",
    "--value harmed --denominator seen --every week --type p --convention qicharts2",
    "events --type g",
    "events --type t --by site",
    "events --every month --combine count",
    "events --every month --combine count --where site=Beech",
  };

  private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?");

  /** Which command made a picture, and of what. */
  private static final Pattern FACT = Pattern.compile("(?s)<metadata>.*</metadata>");

  @TempDir static Path folder;

  private static Ward ward;

  @BeforeAll
  static void fill() throws Exception {
    ward = new Ward(folder);
  }

  @TestFactory
  List<DynamicTest> charts() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < ASKED.length; i++) {
      String asked = ASKED[i];
      // One engine answers one question and the other the next, or both answer all.
      int turn = i % Ward.ENGINES.size();
      List<String> engines = new ArrayList<>(Ward.ENGINES);
      Collections.rotate(engines, turn);
      for (String engine : Some.of(engines, engines.size())) {
        tests.add(DynamicTest.dynamicTest(engine + " " + asked, () -> same(engine, asked)));
      }
    }
    return tests;
  }

  @Test
  void comparedAndJudgedAreTheSame() {
    List<String> sites =
        List.of("--date=date", "--value=falls", "--every=week", "--combine=sum", "--by=site");
    List<String> shares =
        List.of("--date=date", "--value=harmed", "--denominator=seen", "--by=site", "--funnel");
    List<String> change =
        List.of(
            "--date=date", "--value=wait", "--every=week", "--combine=mean", "--change=2024-04-01");
    for (String engine : Ward.ENGINES) {
      alike(engine, "compare", sites);
      alike(engine, "compare", shares);
      alike(engine, "outcome", change);
    }
  }

  private static void alike(String engine, String verb, List<String> options) {
    List<String> file = new ArrayList<>(List.of(verb, "ward.csv", "--format=json"));
    file.addAll(options);
    Run read = ward.run(Ward.drivers(engine), file.toArray(String[]::new));
    List<String> table = new ArrayList<>(List.of("--table=ward", "--format=json"));
    table.addAll(options);
    Run asks = ward.ask(engine, verb, table.toArray(String[]::new));
    assertEquals("0 0", read.code() + " " + asks.code(), read.err() + asks.err());
    assertEquals(plain(read.out()), plain(asks.out()));
  }

  private static void same(String engine, String asked) throws Exception {
    String table = asked.startsWith("events ") ? "events" : "ward";
    String options = asked.replace("events ", "").replace("\"bed days\"", "bed_days");
    List<String> words = new ArrayList<>(List.of("--date", "date"));
    for (String word : options.split(" ")) {
      words.add(word.replace('_', ' '));
    }
    List<String> file = new ArrayList<>(List.of("chart", table + ".csv", "-o", "file.svg"));
    file.addAll(words);
    file.addAll(List.of("--format", "json"));
    Run read = ward.run(Ward.drivers(engine), file.toArray(String[]::new));
    words.addAll(List.of("--table", table, "-o", "table.svg", "--format", "json"));
    Run asks = ward.ask(engine, "chart", words.toArray(String[]::new));
    List<String> expected = pictures("file");
    List<String> found = pictures("table");
    assertAll(
        () -> assertEquals("0 0", read.code() + " " + asks.code(), read.err() + asks.err()),
        () -> assertEquals(plain(read.out()), plain(asks.out())),
        () -> assertEquals(expected, found));
  }

  /**
   * Without the object that tells where the rows came from, and to nine digits: a file adds up the
   * doubles next to its decimals, an engine the decimals themselves.
   */
  private static String plain(String json) {
    int from = json.indexOf("\"source\": {");
    String rest =
        from < 0 ? json : json.substring(0, from) + json.substring(json.indexOf("\n  }", from));
    return NUMBER.matcher(rest).replaceAll(SameAsFileTest::nine);
  }

  private static String nine(MatchResult number) {
    return new BigDecimal(number.group())
        .round(new MathContext(9))
        .stripTrailingZeros()
        .toPlainString();
  }

  private static List<String> pictures(String name) throws Exception {
    List<String> texts = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith(name)).sorted().toList()) {
        texts.add(FACT.matcher(Files.readString(file)).replaceAll(""));
        Files.delete(file);
      }
    }
    return texts;
  }
}
