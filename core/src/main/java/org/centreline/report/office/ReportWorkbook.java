package org.centreline.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Centreline;
import org.centreline.csv.row.Source;
import org.centreline.report.GroupVerdict;
import org.centreline.report.KeyFacts;
import org.centreline.report.Report;

/**
 * A report as a workbook: what was found in words on the first sheet, the rows of its CSV on the
 * second.
 *
 * @param report what was found
 */
public record ReportWorkbook(Report report) {

  /** The sheet that is read first. */
  public static final String SUMMARY = "Summary";

  /** The sheet with the rows of the CSV. */
  public static final String NUMBERS = "Numbers";

  private static final List<Integer> WIDTHS = List.of(24, 90, 60);

  /** The whole file. */
  public byte[] bytes() {
    List<WorkbookSheet> sheets = new ArrayList<>();
    sheets.add(
        new WorkbookSheet(SUMMARY, WIDTHS, WorkbookSheet.Top.FREE, List.of(), this::summary));
    sheets.addAll(WorkbookSheet.table(NUMBERS, report::rows));
    return new WorkbookFile(title(), sheets).bytes();
  }

  private String title() {
    return report.verdicts().get(0).title();
  }

  private void summary(SheetRows sheet) {
    sheet.begin().text(title(), SheetStyle.TITLE).end();
    sheet.gap();
    sheet.head(List.of("About", "What was found", "What to know about it"));
    for (GroupVerdict verdict : report.verdicts()) {
      sheet.begin();
      sheet.text(verdict.group().orElseGet(verdict::title), SheetStyle.WRAPPED);
      sheet.text(verdict.sentence(), SheetStyle.WRAPPED);
      sheet.text(String.join("\n", verdict.warnings()), SheetStyle.WRAPPED);
      sheet.end();
    }
    sheet.gap();
    Optional<Source> data = report.data();
    data.map(KeyFacts::notices)
        .filter(notices -> !notices.isEmpty())
        .ifPresent(notices -> line(sheet, "While reading", String.join("\n", notices)));
    line(
        sheet,
        "How it was made",
        data.map(KeyFacts::origin).orElse("Made by Centreline " + Centreline.VERSION + "."));
    line(
        sheet,
        "The numbers",
        "On the sheet "
            + NUMBERS
            + ", row by row and with all their digits, as in CSV; a percentage is a share of 1"
            + " there.");
  }

  private static void line(SheetRows sheet, String name, String text) {
    sheet.begin().text(name, SheetStyle.WRAPPED).text(text, SheetStyle.WRAPPED).end();
  }
}
