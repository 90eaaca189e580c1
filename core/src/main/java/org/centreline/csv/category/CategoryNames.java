package org.centreline.csv.category;

import java.util.List;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.text.Dictionary;
import org.centreline.csv.text.Likeness;

/** The names of categories in all rows, and what is worth saying of them. */
final class CategoryNames {

  private static final int FEW = 30;
  private static final int SOME = 10;
  private static final int SENTENCE = 40;

  private final Dictionary names = new Dictionary();
  private int rows;
  private long letters;

  /** Takes in the name of a row. */
  void add(String name) {
    rows++;
    int known = names.size();
    names.code(name);
    letters += names.size() > known ? name.length() : 0;
  }

  /** How many different names there are. */
  int size() {
    return names.size();
  }

  /** Says which names differ by spaces, dashes or capital letters alone. */
  void noteSimilar(FileFindings findings) {
    for (List<String> forms : Likeness.among(names.texts())) {
      List<String> quoted = forms.stream().map(name -> "'" + Shown.text(name) + "'").toList();
      findings.note(
          Code.SIMILAR_NAMES,
          String.join(" and ", quoted)
              + " differ only by spaces, dashes or capital letters and were counted apart");
    }
  }

  /** Says that the names look like sentences, or like people. */
  void noteFreeText(RowRequest request) {
    boolean counted = request.layout().value() >= 0;
    if (areSentences() || areMany() && !counted) {
      String column = "'" + Shown.text(request.header().name(request.layout().x())) + "'";
      String held = " holds " + names.size() + " different texts in " + Shown.count(rows, "row");
      String asked = ": is it free text, or names of people?";
      String way =
          " Choose a column with a few categories, or sort the texts into some first; what people"
              + " wrote may identify them";
      request.findings().note(Code.MANY_CATEGORIES, column + held + asked + way);
    }
  }

  /** Where each row has its own count, each has its own category too. */
  private boolean areMany() {
    return names.size() > FEW && 2 * names.size() > rows;
  }

  private boolean areSentences() {
    boolean mostlyOwn = names.size() >= SOME && 10 * names.size() >= 9 * rows;
    return mostlyOwn && letters >= (long) SENTENCE * names.size();
  }
}
