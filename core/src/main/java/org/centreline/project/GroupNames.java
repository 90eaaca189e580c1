package org.centreline.project;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.text.Nearest;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.Wrong;

/**
 * The groups that the data of a measure has.
 *
 * @param folder the project, for messages
 * @param all in the order of the data; none where it is one series
 */
record GroupNames(ProjectFolder folder, List<String> all) {

  /** A problem where a group is named that there is not. */
  List<Problem> check(Optional<String> group, String file, int line) {
    return check(group, file, line, "group");
  }

  /** The same where the name stands in another column. */
  List<Problem> check(Optional<String> group, String file, int line, String column) {
    if (group.isEmpty() || all.contains(group.get())) {
      return List.of();
    }
    String fix =
        all.isEmpty()
            ? "the measure has no groups; empty the cell, or name a column in 'by'"
            : Nearest.to(group.get(), all)
                .map(near -> "did you mean " + near + "?")
                .orElse("the groups are: " + String.join(", ", all));
    return List.of(
        folder.problem(
            file,
            line,
            column,
            Wrong.of(ProjectCode.UNKNOWN_GROUP, "a group of the data", group.get(), fix)));
  }
}
