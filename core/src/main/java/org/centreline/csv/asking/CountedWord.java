package org.centreline.csv.asking;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.header.Header;
import org.centreline.csv.number.Answers;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Columns;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.TableRoles;

/**
 * A word of a column that counts, out of all that answer: {@code --value "Column=word"}.
 *
 * @param column the column's name
 * @param word the one that counts
 */
public record CountedWord(String column, String word) {

  private static final int LISTED = 10;

  /** Empty where a column of that name is there, or none of what stands before the sign. */
  public static Optional<CountedWord> of(Columns asked, Header header) {
    String name = asked.value().orElse("");
    if (!header.positions(name).isEmpty()) {
      return Optional.empty();
    }
    for (int at = name.lastIndexOf('='); at > 0; at = name.lastIndexOf('=', at - 1)) {
      String column = name.substring(0, at);
      if (header.positions(column).size() == 1 && at + 1 < name.length()) {
        return Optional.of(new CountedWord(column, name.substring(at + 1).strip()));
      }
    }
    return Optional.empty();
  }

  /** The same columns, with the name of the column alone. */
  public Columns in(Columns asked) {
    return asked.valued(column);
  }

  /** Any other word does not count. */
  public Answers answers() {
    return new Answers(word, "");
  }

  /** Reports a word that no row has: a chart of nothing but 0 would tell no more. */
  public void check(TableRoles roles, Header header, FileFindings findings) {
    List<String> texts =
        roles.named(column).map((ColumnRole c) -> roles.texts(c)).orElse(List.of());
    if (texts.stream().noneMatch(answers()::isYes)) {
      List<String> few = texts.stream().limit(LISTED).map(Shown::text).toList();
      Mismatch none =
          new Mismatch(
              "the word '" + Shown.text(word) + "' in some row",
              "none",
              "the words are: " + String.join(", ", few));
      throw findings.fatal(Code.NO_SUCH_VALUE, new Place(header.line(), column), none);
    }
  }
}
