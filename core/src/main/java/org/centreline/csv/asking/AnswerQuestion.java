package org.centreline.csv.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.centreline.Matter;
import org.centreline.csv.date.DateCells;
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
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;

/**
 * Asks which of two words counts where a column beside dates holds nothing else and no vocabulary
 * knows them: it may answer a question, and the rows counted would hide the answer.
 *
 * @param roles what the columns are
 * @param header their names
 * @param findings where the question goes
 */
public record AnswerQuestion(TableRoles roles, Header header, FileFindings findings) {

  private static final int FEWEST_ROWS = 20;

  /** Pairs that tell when or who, rather than whether. */
  private static final List<Set<String>> NO_ANSWERS =
      List.of(
          Set.of("m", "f"),
          Set.of("f", "m"),
          Set.of("male", "female"),
          Set.of("man", "woman"),
          Set.of("w", "m"),
          Set.of("day", "night"),
          Set.of("am", "pm"),
          Set.of("left", "right"),
          Set.of("weekday", "weekend"),
          Set.of("tag", "nacht"),
          Set.of("jour", "nuit"),
          Set.of("dia", "noche"),
          Set.of("día", "noche"),
          Set.of("dag", "nacht"),
          Set.of("giorno", "notte"),
          Set.of("before", "after"),
          Set.of("pre", "post"));

  /** Ends the reading with the question, where there is one. */
  public void ask(Columns asked, Optional<DateCells> date, Grouping grouping) {
    boolean counted = grouping.combine().filter(how -> how == Combine.COUNT).isPresent();
    if (asked.value().isPresent() || counted || date.isEmpty() || roles.rows() < FEWEST_ROWS) {
      return;
    }
    List<String> used = new ArrayList<>(asked.by());
    asked.where().stream().map(Filter::column).forEach(used::add);
    List<ColumnRole> answers = new ArrayList<>();
    for (ColumnRole column : roles.columns()) {
      boolean free = !used.contains(column.name()) && !date.get().hold(column.position());
      if (free && isOpen(column)) {
        answers.add(column);
      }
    }
    if (answers.size() == 1) {
      throw question(answers.get(0));
    }
  }

  /** Two words that repeat under a heading that names no sites and no kinds. */
  private boolean isOpen(ColumnRole column) {
    boolean words = column.role() == Role.GROUP && !roles.isNamed(column) && roles.areWords(column);
    if (!words || roles.isMarker(column)) {
      return false;
    }
    Set<String> two = words(column).keySet();
    return two.size() == 2 && !NO_ANSWERS.contains(two) && !areOfOneKind(List.copyOf(two));
  }

  /** By the word in small letters, as it stands in the file. */
  private Map<String, String> words(ColumnRole column) {
    Map<String, String> words = new TreeMap<>();
    List<String> told = roles.texts(column).stream().filter(text -> !Answers.isNone(text)).toList();
    told.forEach(text -> words.putIfAbsent(Answers.word(text), text));
    return words;
  }

  /** Such as Ward A and Ward B: names that begin, or end, alike. */
  private static boolean areOfOneKind(List<String> two) {
    String[] first = two.get(0).split(" ");
    String[] second = two.get(1).split(" ");
    boolean several = first.length > 1 && second.length > 1;
    return several
        && (first[0].equals(second[0])
            || first[first.length - 1].equals(second[second.length - 1]));
  }

  private DataException question(ColumnRole column) {
    List<Way> ways = new ArrayList<>();
    for (String word : words(column).values()) {
      ways.add(
          new Way(
              List.of(new ColumnChoice(Matter.VALUE, column.name() + "=" + word)),
              "the share of '" + Shown.text(word) + "'"));
    }
    ways.add(
        new Way(
            List.of(
                new ColumnChoice(Matter.COMBINE, "count"), new ColumnChoice(Matter.EVERY, "month")),
            "how many rows there are"));
    String values = String.join(" or ", words(column).values());
    Mismatch which =
        new Mismatch(
            "the word of '" + Shown.text(column.name()) + "' that counts",
            values,
            "add "
                + Matter.VALUE
                + " "
                + Shown.argument(column.name() + "=WORD")
                + " for the share of it, or "
                + Matter.COMBINE
                + " count "
                + Matter.EVERY
                + " month for the number of rows");
    Place place = new Place(header.line(), column.name());
    DataException failure = findings.fatal(Code.CHOOSE_COLUMN, place, which);
    return new DataException(failure.problems(), ways);
  }
}
