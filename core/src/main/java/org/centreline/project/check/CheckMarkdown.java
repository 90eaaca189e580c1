package org.centreline.project.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.centreline.csv.problem.Problem;
import org.centreline.project.check.CheckNews.Section;
import org.centreline.report.MarkdownPage;

/** Writes what checks found as Markdown, for the summary of a step of GitHub Actions. */
public final class CheckMarkdown {

  /** A summary may have a megabyte; nobody reads that. */
  private static final int MOST = 50;

  /** What is told of the data. */
  public enum Cells {
    /** Old and new values, as on a screen. */
    QUOTED,
    /** Where something differs, and nothing that a cell holds. */
    LEFT_OUT
  }

  private CheckMarkdown() {}

  /** The text, LF line ends, an empty line at its end: it is added to what others wrote. */
  public static String write(List<ProjectCheck> checks, Cells cells) {
    MarkdownPage page = new MarkdownPage();
    for (ProjectCheck check : checks) {
      page.title("centreline check: " + check.folder().shown());
      page.paragraph(sentence(new CheckNews(check).summary()));
      for (Section section : cells == Cells.QUOTED ? quoted(check) : silent(check)) {
        if (section.lines().isEmpty()) {
          page.heading("Limits");
          page.paragraph(section.heading());
        }
        page.section(section.heading(), shown(section.lines()));
      }
    }
    return page.close() + "\n";
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private static List<Section> quoted(ProjectCheck check) {
    return check.problems().isEmpty()
        ? new CheckNews(check).sections()
        : section("Problems", check.problems().stream().map(Problem::what).toList());
  }

  private static List<Section> silent(ProjectCheck check) {
    List<String> lines = new ArrayList<>();
    for (Alert alert : Alerts.of(check)) {
      String measure = alert.measure().isEmpty() ? "" : alert.measure() + ": ";
      String line = alert.line() > 0 ? ":" + alert.line() : "";
      lines.add(measure + alert.text() + " (" + alert.file() + line + ")");
    }
    return section("Findings", lines);
  }

  private static List<Section> section(String heading, List<String> lines) {
    return lines.isEmpty()
        ? List.of()
        : List.of(new Section(heading + " (" + lines.size() + ")", lines));
  }

  private static List<String> shown(List<String> lines) {
    if (lines.size() <= MOST + 1) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, MOST));
    shown.add("… and " + (lines.size() - MOST) + " more");
    return shown;
  }
}
