package org.centreline.csv.choice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.centreline.Matter;
import org.centreline.csv.header.Header;
import org.centreline.csv.number.Answers;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.problem.Way;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;

/**
 * Asks which of several measures is meant.
 *
 * @param roles what the columns are
 * @param header their names
 * @param findings where the question goes
 */
record MeasureQuestion(TableRoles roles, Header header, FileFindings findings) {

  private static final int MOST = 3;

  /** The words by which a chart of events, and one of cases, is asked for. */
  private static final String OF_EVENTS = "u";

  private static final String OF_CASES = "p";

  DataException asked(List<Candidate> all) {
    Set<String> names = new LinkedHashSet<>();
    StringJoiner fixes = new StringJoiner(" or ");
    List<Way> ways = new ArrayList<>(ways(all));
    for (Candidate candidate : all) {
      names.add(candidate.value().name());
    }
    ways.subList(0, Math.min(MOST, ways.size())).forEach(way -> fixes.add(arguments(way)));
    boolean opposite =
        all.size() == 2 && areOpposite(all.get(0).value().name(), all.get(1).value().name());
    if (opposite) {
      fixes.add(
          "for a share a column of both together in the file, named with " + Matter.DENOMINATOR);
    }
    Mismatch choice =
        new Mismatch(
            "one column for " + Matter.VALUE,
            String.join(", ", names),
            ways.isEmpty() ? twice(all) : "add " + fixes);
    boolean based = names.size() == 1 && !ways.isEmpty();
    String bases =
        all.stream()
            .flatMap(candidate -> candidate.over().stream())
            .map(ColumnRole::name)
            .collect(Collectors.joining(", "));
    Mismatch asked =
        based ? new Mismatch("one column for " + Matter.DENOMINATOR, bases, choice.fix()) : choice;
    DataException failure = findings.fatal(Code.CHOOSE_COLUMN, Place.line(header.line()), asked);
    return new DataException(failure.problems(), ways.subList(0, Math.min(MOST, ways.size())));
  }

  /** Names that stand twice can't be typed. */
  private static String twice(List<Candidate> all) {
    return "give each column a name of its own in the file: '"
        + Shown.text(all.get(0).value().name())
        + "' stands there twice";
  }

  private static String arguments(Way way) {
    StringJoiner said = new StringJoiner(" ");
    for (ColumnChoice argument : way.arguments()) {
      said.add(argument.matter().toString());
      if (!argument.column().isEmpty()) {
        said.add(Shown.argument(argument.column()));
      }
    }
    return said.toString();
  }

  private List<Way> ways(List<Candidate> all) {
    Optional<List<Way>> two = partOfOther(all);
    if (two.isPresent()) {
      return two.get();
    }
    Optional<Sites> sites = Sites.of(roles);
    List<Way> ways = new ArrayList<>();
    for (Candidate candidate : all) {
      // A name that stands twice can't be typed.
      if (ways.size() < MOST && header.positions(candidate.value().name()).size() == 1) {
        ways.add(sites.map(named -> UndatedQuestion.way(candidate, named)).orElse(way(candidate)));
      }
    }
    return ways;
  }

  private static Way way(Candidate candidate) {
    List<ColumnChoice> arguments = new ArrayList<>();
    arguments.add(new ColumnChoice(Matter.VALUE, candidate.value().name()));
    candidate
        .over()
        .map(ColumnRole::name)
        .ifPresent(name -> arguments.add(new ColumnChoice(Matter.DENOMINATOR, name)));
    return new Way(arguments, candidate.over().isPresent() ? "a share or a rate" : "");
  }

  private static boolean isLoneCount(Candidate candidate) {
    return candidate.value().role() == Role.COUNT && candidate.over().isEmpty();
  }

  /** Met and not met: parts of a whole, of which neither is out of the other. */
  static boolean areOpposite(String one, String other) {
    String first = Answers.word(one);
    String second = Answers.word(other);
    int same = 0;
    int least = Math.min(first.length(), second.length());
    for (int i = 0; i < least && first.charAt(i) == second.charAt(i); i++) {
      same = first.charAt(i) == ' ' ? i + 1 : same;
    }
    String left = first.substring(same);
    String right = second.substring(same);
    return !left.equals(right) && Answers.of(Map.of(left, 1, right, 1)).isPresent();
  }

  /** Two counts, the one never above the other: out of it, per so many of it, or alone. */
  private Optional<List<Way>> partOfOther(List<Candidate> all) {
    if (all.size() != 2 || !all.stream().allMatch(MeasureQuestion::isLoneCount)) {
      return Optional.empty();
    }
    ColumnRole first = all.get(0).value();
    ColumnRole second = all.get(1).value();
    boolean within = roles.isWithin(first, second) && roles.isMuchLess(first, second);
    boolean turned = roles.isWithin(second, first) && roles.isMuchLess(second, first);
    if (!within && !turned) {
      return Optional.empty();
    }
    if (areOpposite(first.name(), second.name())) {
      return Optional.of(
          List.of(
              new Way(List.of(new ColumnChoice(Matter.VALUE, first.name())), "these alone"),
              new Way(List.of(new ColumnChoice(Matter.VALUE, second.name())), "those alone")));
    }
    ColumnChoice value = new ColumnChoice(Matter.VALUE, (turned ? second : first).name());
    ColumnChoice over = new ColumnChoice(Matter.DENOMINATOR, (turned ? first : second).name());
    return Optional.of(
        List.of(
            new Way(
                List.of(value, over, new ColumnChoice(Matter.TYPE, OF_EVENTS)),
                "events for so much of it, where one can have several"),
            new Way(
                List.of(value, over, new ColumnChoice(Matter.TYPE, OF_CASES)),
                "the share of cases that have the event"),
            new Way(List.of(value), "the events alone"),
            new Way(
                List.of(new ColumnChoice(Matter.VALUE, over.column())), "the other count alone")));
  }
}
