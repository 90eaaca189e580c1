package org.centreline.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Place;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.row.Source;
import org.centreline.csv.row.Unit;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Joint;
import org.centreline.series.Measured;

/**
 * Several columns of a file as measures of the same subgroups: each is read alone, and then they
 * are put beside one another.
 *
 * @param file the file
 * @param columns with further columns of measurements
 * @param grouping how rows become subgroups
 */
record JointReading(CsvFile file, Columns columns, Grouping grouping) {

  /** Whether several columns are wanted together. */
  static boolean isWanted(Columns columns) {
    return !columns.beside().isEmpty();
  }

  /** What the file holds, one column being read in some way. */
  FileContent content(Function<Columns, FileContent> alone) {
    if (file.table().isPresent() && grouping.keepsMembers()) {
      throw file.findings()
          .fatal(
              Code.CHOOSE_COLUMN,
              Place.WHOLE_FILE,
              new Mismatch(
                  "measures of the same rows",
                  "a table of a database, which is asked for one measure after the other",
                  "make one value of each subgroup with " + Matter.COMBINE + " mean"));
    }
    List<FileContent> each = columns.alone().stream().map(alone).toList();
    FileContent first = each.get(0);
    List<Measured> joined = first.measured().stream().map(group -> joined(group, each)).toList();
    return new FileContent(source(each), joined, Unit.NUMBER, first.dates());
  }

  private static Measured joined(Measured group, List<FileContent> each) {
    Joint joint = (Joint) group.series();
    for (FileContent other : each.subList(1, each.size())) {
      joint = joint.beside(alike(group, other));
    }
    return new Measured(names(joint.measures()), group.group(), group.subgroups(), joint);
  }

  private static String names(List<String> measures) {
    int last = measures.size() - 1;
    return String.join(", ", measures.subList(0, last)) + " and " + measures.get(last);
  }

  /** A further measure of the same group and the same subgroups. */
  private static Joint alike(Measured group, FileContent other) {
    Optional<Measured> found =
        other.measured().stream().filter(one -> one.group().equals(group.group())).findFirst();
    List<String> labels = group.subgroups().labels();
    if (found.isEmpty()) {
      Joint any = (Joint) other.measured().get(0).series();
      return any.at(IntStream.range(0, labels.size()).mapToObj(i -> -1).toList());
    }
    Joint series = (Joint) found.get().series();
    if (found.get().subgroups().labels().equals(labels)) {
      return series;
    }
    return series.at(
        labels.stream().map(label -> found.get().subgroups().labelled(label).orElse(-1)).toList());
  }

  private static Source source(List<FileContent> each) {
    Source first = each.get(0).source();
    Set<Notice> notices = new LinkedHashSet<>();
    each.forEach(content -> notices.addAll(content.source().notices()));
    return new Source(
        first.file(),
        first.sha256(),
        first.rows(),
        first.rowsUsed(),
        new ArrayList<>(notices),
        first.dialect(),
        first.skipped());
  }
}
