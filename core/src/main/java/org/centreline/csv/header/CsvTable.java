package org.centreline.csv.header;

import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.FileText;
import org.centreline.csv.text.KeptRows;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;
import org.centreline.csv.text.Sniffer;
import org.centreline.csv.text.Structure;

/**
 * A text of which it is known how it is cut into cells and which row holds the names.
 *
 * @param text the text
 * @param delimiter what stands between two cells
 * @param header the names of the columns
 * @param kept the rows below it, where they were gone through before
 */
public record CsvTable(FileText text, char delimiter, Header header, Optional<KeptRows> kept) {

  /** Whose rows are cut from its text each time. */
  private CsvTable(FileText text, char delimiter, Header header) {
    this(text, delimiter, header, Optional.empty());
  }

  /** The same, its rows taken from where they were kept when they went by. */
  public CsvTable keeping(KeptRows rows) {
    return new CsvTable(text, delimiter, header, Optional.of(rows));
  }

  /**
   * A text of which it is known how it is cut into cells.
   *
   * @param text what is left of it below remarks
   * @param delimiter what stands between two cells
   * @param comments how many lines of remarks stood above it
   */
  public record Cut(FileText text, char delimiter, int comments) {

    /** Finds out how a text is cut; problems end the reading. */
    public static Cut of(FileText given, ReadingOptions options, FileFindings findings) {
      refuse(given, options, findings);
      FileText below = given.below(options.skip());
      Optional<Character> declared = given.isMade() ? Optional.of(',') : Sniffer.declared(below);
      FileText whole = declared.isPresent() && !given.isMade() ? below.below(1) : below;
      int comments = options.skip() > 0 ? 0 : Comments.above(whole);
      FileText text = whole.below(comments);
      if (text.isBlank()) {
        throw findings.fatal(Code.EMPTY_FILE, Place.WHOLE_FILE, nothing(options, text));
      }
      Optional<Character> known = options.delimiter().isPresent() ? options.delimiter() : declared;
      char delimiter = known.isPresent() ? known.get() : sniffed(text, findings);
      Structure.check(text, delimiter, findings);
      return new Cut(text, delimiter, comments);
    }
  }

  /** A workbook has cells of numbers and text, whatever was said of how they are written. */
  private static void refuse(FileText given, ReadingOptions options, FileFindings findings) {
    String said =
        options.delimiter().isPresent()
            ? Matter.DELIMITER.toString()
            : options.encoding().isPresent()
                ? Matter.ENCODING.toString()
                : options.decimal() == Decimal.COMMA ? Matter.DECIMAL_COMMA.toString() : "";
    if (given.isMade() && !said.isEmpty()) {
      Mismatch text =
          new Mismatch(
              "nothing said of how text is written, as it is a workbook",
              said,
              "leave out " + said + "; numbers that were typed as text are mended in the workbook");
      throw findings.fatal(Code.TEXT_OPTION, Place.WHOLE_FILE, text);
    }
  }

  /** Finds out how a text is cut; problems end the reading. */
  public static CsvTable open(
      FileText given, Columns columns, ReadingOptions options, FileFindings findings) {
    return open(Cut.of(given, options, findings), columns, options, findings);
  }

  /** Finds the names of the columns; problems end the reading. */
  public static CsvTable open(
      Cut cut, Columns columns, ReadingOptions options, FileFindings findings) {
    FileText text = cut.text();
    char delimiter = cut.delimiter();
    Header header =
        options.skip() > 0
            ? HeaderSearch.first(text, delimiter, findings)
            : HeaderSearch.find(text, delimiter, columns.names(), findings);
    if (header.width() == 0) {
      throw findings.fatal(Code.EMPTY_FILE, Place.WHOLE_FILE, nothing(options, text));
    }
    header.checkNames(findings);
    findings.head(header.all());
    CsvTable table = new CsvTable(text, delimiter, header);
    table.check(options, cut.comments(), findings);
    return table;
  }

  private static Mismatch nothing(ReadingOptions options, FileText text) {
    String fix =
        options.skip() > 0
            ? "leave out fewer lines with " + Matter.SKIP
            : "check that it is the right file";
    String found = text.isShort() ? "nothing" : "nothing but empty rows";
    return new Mismatch("a header and rows of data", found, fix);
  }

  private static char sniffed(FileText text, FileFindings findings) {
    char delimiter = Sniffer.delimiterOf(text);
    if (delimiter != ',') {
      String name = delimiter == '\t' ? "tabs" : "'" + delimiter + "'";
      findings.note(Code.DELIMITER, "cells are separated by " + name);
    }
    return delimiter;
  }

  private void check(ReadingOptions options, int comments, FileFindings findings) {
    WideHeader wide = new WideHeader(header, options);
    boolean allData = !wide.isWide() || wide.labels().isEmpty();
    for (String name : header.names()) {
      allData &= name.isEmpty() || HeaderSearch.isData(name);
    }
    if (allData) {
      Mismatch data =
          new Mismatch("the names of the columns", header.list(), "put a row of names on top");
      throw findings.fatal(Code.NO_HEADER, Place.line(header.line()), data);
    }
    if (header.rows() > 1) {
      String example = Shown.text(header.names().get(header.width() - 1));
      findings.note(Code.TWO_ROW_HEADER, "two rows of names were joined, as in '" + example + "'");
    }
    int above = comments + rowsAbove() - header.rows() + 1;
    if (above > 0) {
      String where = " above the header on " + findings.row(header.line());
      findings.note(Code.TITLE_ROWS, Shown.count(above, "row") + where + " left out");
    }
  }

  /** How many rows that hold anything stand above the header. */
  private int rowsAbove() {
    int above = 0;
    try (Rows rows = new Rows(text, delimiter, Purpose.LOOK)) {
      while (rows.next()) {
        Row row = rows.row();
        if (row.line() >= header.line()) {
          return above;
        }
        above += row.filled() > 0 ? 1 : 0;
      }
    }
    return above;
  }

  /** The rows, from just below the header; to be closed. */
  public Rows rows(Purpose purpose) {
    Rows rows = kept.map(Rows::new).orElseGet(() -> new Rows(text, delimiter, purpose));
    boolean above = true;
    while (above && rows.next()) {
      above = rows.row().line() < header.line();
    }
    return rows;
  }
}
