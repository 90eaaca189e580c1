package org.centreline.project.check;

import java.util.ArrayList;
import java.util.List;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Problem;
import org.centreline.project.check.MeasureCheck.State;
import org.centreline.report.Table;
import org.centreline.report.Table.Align;
import org.centreline.report.Table.Column;
import org.centreline.report.TextScreen;
import org.centreline.report.terminal.Ink;
import org.centreline.report.terminal.TextPage;

/** Writes what checks found for people: what differs, old and new, in a table. */
public final class CheckText {

  private static final int MOST = 30;

  private final TextPage page;

  private CheckText(TextScreen terminal) {
    page = new TextPage(terminal);
  }

  /** The text, LF line ends. */
  public static String write(List<ProjectCheck> checks, TextScreen terminal) {
    CheckText text = new CheckText(terminal);
    checks.forEach(text::project);
    return text.page.close();
  }

  private void project(ProjectCheck check) {
    page.gap();
    say(check.folder().shown() + ": " + summary(check));
    for (MeasureCheck measure : check.measures()) {
      measure(measure);
    }
    page.list("Recorded of no measure:", check.stale());
  }

  private void say(String sentence) {
    page.paragraph(sentence, Ink.PLAIN);
  }

  private static String summary(ProjectCheck check) {
    if (!check.problems().isEmpty()) {
      return "the project could not be worked out";
    }
    int all = check.measures().size();
    long clean = check.measures().stream().filter(MeasureCheck::isClean).count();
    String measures = all + (all == 1 ? " measure" : " measures");
    return clean == all ? measures + ", as recorded" : clean + " of " + measures + " as recorded";
  }

  private void measure(MeasureCheck check) {
    if (check.isClean()) {
      return;
    }
    if (!check.differences().isEmpty() || !check.faults().isEmpty()) {
      page.gap();
    }
    if (!check.problems().isEmpty()) {
      say(check.id() + ": could not be worked out [" + check.problems().get(0).code() + "]");
    } else if (check.recording() == State.NOT_RECORDED) {
      say(check.id() + ": nothing was recorded before");
    } else if (!check.differences().isEmpty()) {
      int count = check.differences().size();
      say(check.id() + ": " + count + (count == 1 ? " difference" : " differences"));
      page.table(table(check.differences()));
      if (count > MOST) {
        say("… and " + (count - MOST) + " more");
      }
    }
    page.list(
        check.id() + ": about the data",
        check.analysed().stream()
            .flatMap(measure -> measure.source().notices().stream())
            .filter(notice -> !notice.code().equals(Code.COLUMN_CHOSEN.word()))
            .map(Notice::message)
            .toList());
    page.list(
        check.id() + ": not as it should be",
        check.faults().stream().map(CheckText::sentence).limit(MOST).toList());
  }

  private static String sentence(Problem problem) {
    return problem.message().replace("\n  fix: ", "; ");
  }

  private static Table table(List<Difference> differences) {
    boolean groups = differences.stream().anyMatch(d -> !d.found().group().isEmpty());
    List<Column> columns = new ArrayList<>();
    if (groups) {
      columns.add(new Column("group", Align.LEFT));
    }
    for (String head : List.of("finding", "x", "recorded", "now")) {
      columns.add(new Column(head, Align.LEFT));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Difference difference : differences.subList(0, Math.min(MOST, differences.size()))) {
      List<String> row = new ArrayList<>();
      if (groups) {
        row.add(difference.found().group());
      }
      row.add(difference.finding());
      row.add(difference.found().x());
      row.add(shown(difference.recorded(), difference.kind() == Difference.Kind.NEW));
      row.add(shown(difference.found(), difference.kind() == Difference.Kind.GONE));
      rows.add(row);
    }
    return new Table(columns, rows);
  }

  private static String shown(Entry entry, boolean absent) {
    return absent ? "(none)" : entry.value().isEmpty() ? "(empty)" : entry.value();
  }
}
