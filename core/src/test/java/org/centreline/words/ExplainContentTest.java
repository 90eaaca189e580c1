package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.centreline.SourceFile;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.csv.problem.Code;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.Rule;
import org.centreline.rule.signal.RuleSet;
import org.junit.jupiter.api.Test;

/** Everything that has a name in the program has a page, and every page keeps to one form. */
class ExplainContentTest {

  private static final Path RESOURCES = Path.of("src/main/resources/org/centreline/words");
  private static final Path PAGES = RESOURCES.resolve("explain");
  private static final int WIDEST = 78;
  private static final int WIDEST_LIST = 80;
  private static final int LONGEST = 60;
  private static final Pattern WARNING = Pattern.compile("new Warning\\(([^,]*),");
  private static final Pattern WORD = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
  private static final Pattern REFERENCE = Pattern.compile("centreline explain ([a-z0-9-]+)");

  private final List<String> topics = ExplainPages.topics();

  @Test
  void everyChartRuleSetConventionAndCodeHasAPage() {
    Set<String> names = new LinkedHashSet<>();
    ChartTypes.all().stream().map(ChartType::id).forEach(names::add);
    Stream.concat(RuleSets.all().stream(), Stream.of(RuleSets.DECISION_INTERVAL))
        .flatMap(set -> set.rules().stream())
        .map(Rule::id)
        .forEach(names::add);
    RuleSets.all().stream().map(RuleSet::id).forEach(names::add);
    Conventions.all().stream().map(Convention::id).forEach(names::add);
    Arrays.stream(Code.values()).map(Code::word).forEach(names::add);
    names.removeAll(topics);
    assertEquals(
        Set.of(),
        names,
        () ->
            "core/"
                + PAGES
                + ": write a page NAME.txt for each of these, and its line in ../explain-topics.txt");
  }

  /** Sets with a pattern say on one page whether it goes on where a value is missing. */
  @Test
  void everySetWithAPatternStandsOnThePageOfGaps() throws IOException {
    Path page = PAGES.resolve("gaps.txt");
    Set<String> named = new TreeSet<>(List.of(Files.readString(page).split("[^a-z0-9-]+")));
    for (RuleSet set : RuleSets.all()) {
      assertTrue(
          !set.hasPatterns() || named.contains(set.id()),
          () ->
              "core/"
                  + page
                  + ": say under \"What a missing value does\" what "
                  + set.id()
                  + " does");
    }
  }

  @Test
  void everyWarningHasAPage() {
    Set<String> codes = new TreeSet<>();
    for (SourceFile file : SourceFile.under("src/main/java/org/centreline/analysis")) {
      Matcher made = WARNING.matcher(String.join("\n", file.lines()));
      while (made.find()) {
        Matcher word = WORD.matcher(made.group(1));
        assertTrue(word.find(), "a warning without a plain code in " + file.path());
        codes.add(word.group(1));
        word.results().forEach(more -> codes.add(more.group(1)));
      }
    }
    assertTrue(codes.contains("few-points") && codes.size() >= 9, "found only " + codes);
    codes.removeAll(topics);
    assertEquals(Set.of(), codes, "warnings without a page");
  }

  @Test
  void everyPageIsOnTheList() throws IOException {
    Set<String> found = new TreeSet<>();
    files(PAGES).forEach(file -> found.add(topic(file)));
    assertEquals(found, new TreeSet<>(topics));
  }

  @Test
  void theListSaysWhatThePagesBeginWith() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : ExplainPages.list().lines().filter(l -> l.startsWith("  ")).toList()) {
      String[] parts = line.strip().split(" +", 2);
      if (!parts[1].equals(summary(parts[0])) || line.length() > WIDEST_LIST) {
        wrong.add(line + " / " + summary(parts[0]));
      }
    }
    assertNone(wrong);
  }

  @Test
  void otherWordsLeadToPagesAndAreNoneThemselves() throws IOException {
    List<String> wrong = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (String line : Files.readAllLines(RESOURCES.resolve("explain-aliases.txt"))) {
      String[] words = line.split(" ");
      boolean sound = words.length == 2 && !topics.contains(words[0]) && topics.contains(words[1]);
      if (!sound || !seen.add(words[0])) {
        wrong.add(line);
      }
    }
    assertNone(wrong);
  }

  @Test
  void pagesFitATerminal() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : files(PAGES)) {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() > LONGEST) {
        wrong.add(file + " has " + lines.size() + " lines");
      }
      lines.stream()
          .filter(l -> l.codePointCount(0, l.length()) > WIDEST || !l.equals(l.stripTrailing()))
          .forEach(l -> wrong.add(file + ": " + l));
    }
    assertNone(wrong);
  }

  @Test
  void everyPageNamesItsSourceOrSaysWhatToDo() throws IOException {
    Set<String> codes = new TreeSet<>();
    Arrays.stream(Code.values()).map(Code::word).forEach(codes::add);
    List<String> wrong = new ArrayList<>();
    for (Path file : files(PAGES)) {
      String text = Files.readString(file);
      boolean fix = text.contains("\n## Fix\n\n");
      boolean source = text.contains("\n## Source\n\n");
      if (!text.startsWith("# ") || !(fix || source && !codes.contains(topic(file)))) {
        wrong.add(file.toString());
      }
    }
    assertNone(wrong);
  }

  @Test
  void pagesReferToPages() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : files(PAGES)) {
      REFERENCE
          .matcher(Files.readString(file).replace("\n", " "))
          .results()
          .filter(found -> !topics.contains(found.group(1)))
          .forEach(found -> wrong.add(file + ": " + found.group()));
    }
    assertNone(wrong);
  }

  @Test
  void pagesUseTheWordsOfTheHouse() throws IOException {
    Pattern avoided =
        Pattern.compile("significant|in control|out of control|outlier|violat|center|behavior");
    List<String> wrong = new ArrayList<>();
    for (Path file : files(PAGES)) {
      String text = Files.readString(file).replace("\n", " ").toLowerCase(Locale.ROOT);
      avoided.matcher(text).results().forEach(word -> wrong.add(file + ": " + word.group()));
    }
    assertNone(wrong);
  }

  /** The first line without the mark, and without the topic where it begins with that. */
  private static String summary(String topic) throws IOException {
    String title = Files.readAllLines(PAGES.resolve(topic + ".txt")).get(0).substring(2);
    String[] parts = title.split(": ", 2);
    String name = parts[0].toLowerCase(Locale.ROOT).replace(' ', '-').replace("ø", "oe");
    return parts.length == 2 && name.equals(topic) ? parts[1] : title;
  }

  private static String topic(Path file) {
    return file.getFileName().toString().replace(".txt", "");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void assertNone(List<String> wrong) {
    assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong) + "\n");
  }
}
