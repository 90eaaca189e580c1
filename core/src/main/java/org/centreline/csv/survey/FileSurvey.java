package org.centreline.csv.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.date.Timeline;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.header.Header;
import org.centreline.csv.header.Headings;
import org.centreline.csv.header.Profile;
import org.centreline.csv.header.WideHeader;
import org.centreline.csv.personal.Identity;
import org.centreline.csv.personal.PersonalColumns;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.DecimalSigns;
import org.centreline.csv.role.KnownTable;
import org.centreline.csv.role.YearTable;
import org.centreline.csv.row.Dialect;
import org.centreline.csv.row.FileRows;
import org.centreline.csv.row.Footers;
import org.centreline.csv.row.Layout;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.row.RowAggregation;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.row.Source;
import org.centreline.csv.slice.OddBytes;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Checksum;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.FileText;
import org.centreline.csv.text.KeptRows;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;
import org.centreline.csv.text.TextCodes;

/** Goes through a file once and tells what each column holds. */
public final class FileSurvey {

  private static final int SAMPLE = 200;

  private final CsvTable table;
  private final ReadingOptions options;
  private final FileFindings findings;
  private final Footers footers;
  private final KeptRows kept;
  private final List<ColumnSurvey> columns = new ArrayList<>();
  private final List<Row> held = new ArrayList<>();
  private int rows;

  private FileSurvey(CsvTable table, ReadingOptions options, FileFindings findings) {
    this.table = table;
    this.options = options;
    this.findings = findings;
    footers =
        new Footers(
            new RowRequest(
                table,
                layout(),
                options,
                Grouping.none(),
                List.of(),
                RowAggregation.ROWS,
                findings));
    Header header = table.header();
    kept = new KeptRows(header.width(), header.cells(), header.line());
    for (int i = 0; i < header.width(); i++) {
      columns.add(new ColumnSurvey(header.name(i), options, kept.column(i)));
    }
  }

  /** Tells what a file holds; as {@link #look}, its rows not kept. */
  public static FileFacts of(CsvFile file, ReadingOptions asked) {
    return look(file, asked).facts();
  }

  /**
   * Goes through a file.
   *
   * @throws DataException where its bytes are no text, or its text no table
   */
  public static SurveyedFile look(CsvFile file, ReadingOptions asked) {
    Optional<SurveyedFile> plain = FileRows.isLarge(file) ? plain(file, asked) : Optional.empty();
    return plain.orElseGet(() -> asWritten(file, asked));
  }

  /** What a file of plain rows holds; empty where it is not. */
  static Optional<SurveyedFile> plain(CsvFile file, ReadingOptions asked) {
    try {
      return FileText.plain(file, asked.encoding())
          .map(text -> look(file, text, asked, file.findings()));
    } catch (OddBytes otherwise) {
      return Optional.empty();
    }
  }

  /** What any file holds. */
  static SurveyedFile asWritten(CsvFile file, ReadingOptions asked) {
    FileFindings findings = file.findings();
    FileText text = FileText.of(file.bytes(), asked.encoding(), findings);
    return look(file, text, asked, findings);
  }

  private static SurveyedFile look(
      CsvFile file, FileText text, ReadingOptions asked, FileFindings findings) {
    CsvTable table = CsvTable.open(text, Columns.unnamed(), asked, findings);
    ReadingOptions options = DecimalSigns.likely(table, asked, findings);
    List<Optional<Identity>> people = PersonalColumns.of(table);
    PersonalColumns.note(table.header(), people, findings);
    FileSurvey survey = new FileSurvey(table, options, findings);
    survey.take();
    List<ColumnFacts> facts = survey.facts(people);
    Optional<Headings> headings = survey.headings(facts);
    Optional<String> format =
        headings.map(Headings::timeline).or(() -> timeline(facts)).map(Timeline::format);
    Source source =
        new Source(
            file.name(),
            Checksum.of(file.bytes()),
            survey.rows,
            survey.rows - survey.held.size(),
            findings.notices(),
            new Dialect(text.encoding(), table.delimiter(), table.header().line(), format),
            findings.skipped().all());
    return new SurveyedFile(
        new FileFacts(source, facts, headings), new KnownTable(file, table), survey.kept, options);
  }

  private static Optional<Timeline> timeline(List<ColumnFacts> facts) {
    return facts.stream().flatMap(column -> column.timeline().stream()).findFirst();
  }

  /** What is needed to tell footers: where the dates are, judged by the first rows. */
  private Layout layout() {
    WideHeader wide = new WideHeader(table.header(), options);
    if (wide.isWide()) {
      return Layout.wide(wide.labels(), wide.dates());
    }
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < table.header().width(); i++) {
      profiles.add(new Profile(table.header().name(i), options));
    }
    try (Rows all = table.rows(Purpose.LOOK)) {
      for (int i = 0; i < SAMPLE && all.next(); i++) {
        Row row = all.row();
        int filled = row.filled() > 1 ? Math.min(row.width(), profiles.size()) : 0;
        for (int column = 0; column < filled; column++) {
          profiles.get(column).add(row.cell(column));
        }
      }
    }
    for (int i = 0; i < profiles.size(); i++) {
      if (profiles.get(i).isDates()) {
        return new Layout(Axis.DATES, i, -1, -1, List.of(), List.of());
      }
    }
    return new Layout(Axis.ROWS, -1, -1, -1, List.of(), List.of());
  }

  private void take() {
    try (Rows all = table.rows(Purpose.TAKE)) {
      while (all.next()) {
        take(all.row());
      }
    }
    if (rows == held.size()) {
      Mismatch none = new Mismatch("rows of data below the header", "none", "check the file");
      throw findings.fatal(Code.NO_ROWS, Place.line(table.header().line()), none);
    }
    held.forEach(row -> findings.skipped().add(Code.FOOTER_ROWS, row.line()));
    if (!held.isEmpty()) {
      String from = " below the data left out, from " + findings.row(held.get(0).line());
      findings.note(Code.FOOTER_ROWS, Shown.count(held.size(), "row") + from);
    }
  }

  private void take(Row row) {
    int filled = row.filled();
    int[] codes = kept.codes(row);
    kept.add(row, codes);
    if (filled == 0) {
      return;
    }
    rows++;
    if (footers.mayHold(row, filled)) {
      held.add(row);
      return;
    }
    held.forEach(late -> add(late, kept.codes(late)));
    held.clear();
    add(row, codes);
  }

  private void add(Row row, int[] codes) {
    for (int i = 0; i < codes.length; i++) {
      if (codes[i] == TextCodes.OTHER) {
        columns.get(i).add(row.cell(i));
      } else {
        columns.get(i).add(codes[i]);
      }
    }
  }

  private List<ColumnFacts> facts(List<Optional<Identity>> people) {
    List<ColumnFacts> facts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      facts.add(columns.get(i).facts(i + 1, people.get(i)));
    }
    return facts;
  }

  private Optional<Headings> headings(List<ColumnFacts> facts) {
    WideHeader wide = new WideHeader(table.header(), options);
    if (!wide.isWide()) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    for (int column : wide.dates()) {
      names.add(table.header().name(column));
    }
    DateColumn dates = new DateColumn(names, options.dateFormat());
    if (YearTable.of(table, Columns.unnamed(), options).isPresent()) {
      return Timeline.of(dates, names.size()).map(years -> new Headings(years, "", List.of()));
    }
    for (int column : wide.labels()) {
      ColumnFacts label = facts.get(column);
      boolean telling = label.cells().different() == label.cells().filled();
      boolean named = !table.header().names().get(column).isEmpty();
      if (telling && named && label.kind() == ColumnKind.TEXT && label.identity().isEmpty()) {
        List<String> rows = columns.get(column).texts().stream().limit(Headings.LISTED).toList();
        return Timeline.of(dates, names.size())
            .map(timeline -> new Headings(timeline, label.name(), rows));
      }
    }
    return Timeline.of(dates, names.size()).map(timeline -> new Headings(timeline, "", List.of()));
  }
}
