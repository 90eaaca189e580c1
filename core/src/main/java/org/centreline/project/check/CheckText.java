package org.centreline.project.check;

import java.util.ArrayList;
import java.util.List;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Notice;
import org.centreline.project.check.CheckNews.Section;
import org.centreline.report.Table;
import org.centreline.report.Table.Align;
import org.centreline.report.Table.Column;
import org.centreline.report.TextScreen;
import org.centreline.report.terminal.Ink;
import org.centreline.report.terminal.TextPage;

/** Writes what checks found for people: what is new, corrected values first. */
public final class CheckText {

  /** How much is told. */
  public enum Extent {
    /** What is new, long lists in part. */
    NEWS,
    /** All of it, and every number that differs. */
    ALL,
    /** As the news, and nothing of a project in which all is as recorded. */
    QUIET
  }

  /** Lines of one kind that are shown. */
  private static final int MOST = 8;

  private final TextPage page;
  private final Extent extent;

  private CheckText(TextScreen terminal, Extent extent) {
    page = new TextPage(terminal);
    this.extent = extent;
  }

  /** The text, LF line ends; empty where there is nothing to say. */
  public static String write(List<ProjectCheck> checks, Extent extent, TextScreen terminal) {
    List<ProjectCheck> told =
        checks.stream().filter(check -> extent != Extent.QUIET || !check.isClean()).toList();
    CheckText text = new CheckText(terminal, extent);
    told.forEach(text::project);
    return told.isEmpty() ? "" : text.page.close();
  }

  private void project(ProjectCheck check) {
    CheckNews news = new CheckNews(check);
    page.gap();
    say(check.folder().shown() + ": " + news.summary());
    for (Section section : news.sections()) {
      page.gap();
      say(section.heading());
      shown(section.lines(), extent).forEach(page::bullet);
    }
    if (extent == Extent.ALL) {
      check.measures().stream().filter(measure -> !measure.isClean()).forEach(this::measure);
    }
  }

  /** The first lines, and how many more there are. */
  private static List<String> shown(List<String> lines, Extent extent) {
    if (extent == Extent.ALL || lines.size() <= MOST + 1) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, MOST));
    shown.add("… and " + (lines.size() - MOST) + " more");
    return shown;
  }

  private void say(String sentence) {
    page.paragraph(sentence, Ink.PLAIN);
  }

  private void measure(MeasureCheck check) {
    if (!check.differences().isEmpty()) {
      int count = check.differences().size();
      page.gap();
      say(check.id() + ": " + count + (count == 1 ? " difference" : " differences"));
      page.table(table(check.differences()));
    }
    List<String> notices =
        check.analysed().stream()
            .flatMap(measure -> measure.source().notices().stream())
            .filter(notice -> !notice.code().equals(Code.COLUMN_CHOSEN.word()))
            .map(Notice::message)
            .toList();
    if (!notices.isEmpty()) {
      page.gap();
      page.list(check.id() + ": about the data", notices);
    }
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
    for (Difference difference : differences) {
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
