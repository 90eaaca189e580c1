package org.centreline.csv.grouped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.centreline.Matter;
import org.centreline.csv.daily.DailyQuestion;
import org.centreline.csv.daily.DailySource;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.problem.Skipped;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Undated;
import org.centreline.csv.row.Dialect;
import org.centreline.csv.row.Source;
import org.centreline.csv.text.CsvFile;

/**
 * A table in a database that was asked, to be read as the file of its groups.
 *
 * @param file the text of the groups
 * @param columns the columns of that text
 * @param options how it is read
 * @param rows the groups
 */
public record GroupedTable(
    CsvFile file, Columns columns, ReadingOptions options, GroupedRows rows) {

  /** What stays in this room. */
  record GroupedRows(GroupStore store, GroupText text, DailyQuestion question) {}

  /** Notices that count lines; they are told anew of rows. */
  private static final Set<String> OF_LINES =
      Set.of(
          Code.FILTERED_ROWS.word(),
          Code.MISSING_VALUES.word(),
          Code.HALF_ROWS.word(),
          Code.LATER_ROWS.word(),
          Code.UNDATED_ROWS.word());

  /** Those of them that stand where cells without numbers were found. */
  private static final Set<String> OF_CELLS =
      Set.of(Code.MISSING_VALUES.word(), Code.HALF_ROWS.word());

  /** Asks it. */
  public static GroupedTable of(
      CsvFile table, Columns asked, ReadingOptions options, Grouping grouping) {
    FileFindings findings = new FileFindings(table.name());
    GroupStore store = new GroupStore(grouping.until(), findings);
    DailyQuestion question;
    Columns columns;
    try (DailySource source = table.table().orElseThrow()) {
      ColumnsOfTable known = ColumnsOfTable.of(source.columns(), findings);
      question = known.question(asked, grouping);
      columns = known.named(question, asked);
      source.ask(question, store);
    }
    refuse(store, options, question, findings);
    new GroupChecks(grouping, question, findings).check(store);
    GroupText text = new GroupText(question, store);
    return new GroupedTable(
        new CsvFile(table.name(), text),
        columns,
        reading(options),
        new GroupedRows(store, text, question));
  }

  private static void refuse(
      GroupStore store, ReadingOptions options, DailyQuestion question, FileFindings findings) {
    if (store.undated() > 0 && options.undated() == Undated.REFUSE) {
      Mismatch none =
          new Mismatch(
              "a date in every row",
              Shown.count(store.undated(), "row") + " without",
              "leave them out in a view, or in the SELECT of a query");
      findings.problem(Code.BAD_DATE, new Place(0, question.date()), none);
    }
    findings.stopIfAny();
    if (store.all() == store.filtered() + store.undated() + store.later()) {
      Mismatch none =
          new Mismatch(
              "rows of data that can be used",
              "none",
              "see " + Matter.WHERE + ", " + Matter.DATE + ", and what the account may see");
      throw findings.fatal(Code.NO_ROWS, Place.WHOLE_FILE, none);
    }
  }

  /** The text is written here, so nothing of it is to be found out. */
  private static ReadingOptions reading(ReadingOptions asked) {
    return new ReadingOptions(
        Optional.empty(),
        Optional.of(','),
        Optional.of(java.nio.charset.StandardCharsets.UTF_8),
        ReadingOptions.Decimal.POINT,
        0,
        asked.percent(),
        asked.undated(),
        asked.gaps(),
        asked.zero());
  }

  /** Reads; what is wrong is told by its day. */
  public <T> T read(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (DataException e) {
      throw GroupPlaces.placed(e, rows.text(), rows.store());
    }
  }

  /** Where the rows came from: the rows of the table, not the lines of the text. */
  public Source source(Source lines) {
    GroupStore store = rows.store();
    List<Skipped> skipped = new ArrayList<>();
    for (Skipped left : lines.skipped()) {
      if (!left.reason().equals(Code.FILTERED_ROWS.word())) {
        skipped.add(new Skipped(left.reason(), left.count(), List.of()));
      }
    }
    add(skipped, Code.FILTERED_ROWS, store.filtered());
    add(skipped, Code.UNDATED_ROWS, store.undated());
    add(skipped, Code.LATER_ROWS, store.later());
    int left = skipped.stream().mapToInt(Skipped::count).sum();
    int all = Math.toIntExact(store.all());
    return new Source(
        lines.file(),
        lines.sha256(),
        all,
        all - left,
        notices(lines.notices()),
        Dialect.ofTable(lines.dialect().dateFormat()),
        skipped);
  }

  private static void add(List<Skipped> skipped, Code code, long count) {
    if (count > 0) {
      skipped.add(new Skipped(code.word(), Math.toIntExact(count), List.of()));
    }
  }

  /** In the order in which a file has them. */
  private List<Notice> notices(List<Notice> lines) {
    GroupStore store = rows.store();
    DailyQuestion question = rows.question();
    List<Notice> notices = new ArrayList<>();
    note(
        notices,
        Code.FILTERED_ROWS,
        store.filtered(),
        " of " + store.all() + " left out by " + Matter.WHERE);
    note(
        notices,
        Code.UNDATED_ROWS,
        store.undated(),
        " with nothing in '" + Shown.text(question.date()) + "' left out");
    int at = 0;
    while (at < lines.size() && !OF_CELLS.contains(lines.get(at).code())) {
      at++;
    }
    at = at < lines.size() ? at : 0;
    lines.subList(0, at).forEach(notice -> add(notices, notice));
    question.value().ifPresent(name -> missing(notices, name, store.missing()));
    question.denominator().ifPresent(name -> missing(notices, name, store.missingOver()));
    note(
        notices,
        Code.HALF_ROWS,
        store.halves(),
        " with a numerator or a denominator only taken as missing");
    lines.subList(at, lines.size()).forEach(notice -> add(notices, notice));
    note(notices, Code.LATER_ROWS, store.later(), " after the day asked for left out");
    return notices;
  }

  private static void add(List<Notice> notices, Notice notice) {
    if (!OF_LINES.contains(notice.code())) {
      notices.add(notice);
    }
  }

  private static void missing(List<Notice> notices, String column, long cells) {
    if (cells > 0) {
      String words = (cells == 1 ? " has" : " have") + " no number: " + cells + " empty";
      String name = " of '" + Shown.text(column) + "'";
      notices.add(
          new Notice(Code.MISSING_VALUES.word(), Shown.count(cells, "cell") + name + words));
    }
  }

  private static void note(List<Notice> notices, Code code, long count, String what) {
    if (count > 0) {
      notices.add(new Notice(code.word(), Shown.count(count, "row") + what));
    }
  }
}
