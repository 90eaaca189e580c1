package org.centreline.project;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.centreline.csv.problem.Problem;
import org.centreline.project.folder.Change;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.Wrong;

/**
 * Finds the cell of a project that a sentence about an option means.
 *
 * @param folder the project
 * @param optionValues what was said about the chart
 */
record CellFinder(ProjectFolder folder, OptionValues optionValues) {

  private static final Pattern OPTION = Pattern.compile("--([a-z0-9-]+)");
  private static final String EXPECTED = "expected ";
  private static final String NOWHERE = "no subgroup of the data has it; ";

  /** The sentence as a problem, with its place. */
  Problem problem(String sentence) {
    OptionValue said = said(sentence);
    String rest = withoutKey(sentence, said);
    if (rest.startsWith(NOWHERE)) {
      return at(
          said,
          Wrong.of(
              ProjectCode.NO_SUBGROUP,
              "a date or label that the data has",
              said.at().text(),
              rest.substring(NOWHERE.length())));
    }
    if (said.option().equals(Change.Kind.BASELINE.word()) && rest.startsWith("give one")) {
      return at(said, Wrong.of(ProjectCode.TWO_BASELINES, "one baseline", said.at().text(), rest));
    }
    if (rest.startsWith(EXPECTED)) {
      String[] parts = rest.substring(EXPECTED.length()).split("; ", 2);
      String fix = parts.length > 1 ? parts[1] : "mend the cell";
      return at(said, Wrong.of(ProjectCode.BAD_OPTION, parts[0], said.at().text(), fix));
    }
    boolean declared = said.at().file().equals(ProjectFolder.MEASURES);
    return at(
        said,
        Wrong.of(
            ProjectCode.BAD_OPTION, expected(said), said.at().text(), declared ? sentence : rest));
  }

  private static String expected(OptionValue said) {
    if (said.option().isEmpty()) {
      return "options that suit the data";
    }
    return said.at().file().equals(ProjectFolder.MEASURES)
        ? "what --" + said.option() + " takes"
        : "what a " + said.option() + " takes";
  }

  private Problem at(OptionValue said, Wrong wrong) {
    return folder.problem(said.at().file(), said.at().line(), said.at().column(), wrong);
  }

  /** The value that the sentence begins with; else the last one of its option; else the row. */
  private OptionValue said(String sentence) {
    Matcher named = OPTION.matcher(sentence);
    String option = named.lookingAt() ? named.group(1) : "";
    List<OptionValue> candidates =
        optionValues.all().stream().filter(said -> said.option().equals(option)).toList();
    Optional<OptionValue> exact =
        candidates.stream().filter(said -> key(sentence, said).isPresent()).findFirst();
    return exact.orElseGet(
        () -> candidates.isEmpty() ? wholeRow(option) : candidates.get(candidates.size() - 1));
  }

  private OptionValue wholeRow(String option) {
    Measure measure = optionValues.measure();
    return new OptionValue(
        option,
        "",
        List.of(),
        new OptionValue.Cell(ProjectFolder.MEASURES, measure.line(), "", measure.id()));
  }

  /** The part of a value that the sentence names behind its option. */
  private static Optional<String> key(String sentence, OptionValue said) {
    return said.keys().stream()
        .map(key -> "--" + said.option() + " " + key + ": ")
        .filter(sentence::startsWith)
        .findFirst();
  }

  private static String withoutKey(String sentence, OptionValue said) {
    String start = "--" + said.option() + ": ";
    return key(sentence, said)
        .map(key -> sentence.substring(key.length()))
        .orElse(sentence.startsWith(start) ? sentence.substring(start.length()) : sentence);
  }
}
