package org.centreline.csv.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.problem.Way;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.MadeText;
import org.centreline.csv.text.Nearest;
import org.centreline.csv.workbook.Workbook.Leaf;

/** Which sheet of a workbook is read: the one asked for, or the only one that holds anything. */
final class SheetChoice {

  /** More sheets than this are not looked through for the one that holds anything. */
  private static final int MOST = 60;

  /** So many names are told. */
  private static final int TOLD = 20;

  /** So far a sheet is looked at for a first cell. */
  private static final int LOOK = 20_000;

  private final Workbook workbook;
  private final FileFindings findings;

  SheetChoice(Workbook workbook, FileFindings findings) {
    this.workbook = workbook;
    this.findings = findings;
  }

  /** The text of a sheet. */
  Bytes text(Optional<String> asked, Bytes original) {
    Leaf sheet = asked.map(this::named).orElseGet(this::only);
    long others =
        workbook.sheets().stream()
            .filter(other -> other.table() && !other.hidden() && other != sheet)
            .count();
    SheetCells cells = new SheetCells(others > 0 ? sheet.name() : "", workbook.isFrom1904());
    SheetText text = new SheetText(findings);
    workbook.read(sheet, new SheetScan(workbook, text, cells));
    List<Notice> notices = new ArrayList<>(asked.isPresent() ? List.of() : others());
    notices.addAll(cells.notices());
    return text.bytes(new MadeText(original, sheet.name(), cells, notices));
  }

  /** Hidden sheets, which are passed over where none is asked for. */
  private List<Notice> others() {
    List<String> hidden =
        workbook.sheets().stream()
            .filter(sheet -> sheet.table() && sheet.hidden())
            .map(Leaf::name)
            .toList();
    return hidden.isEmpty()
        ? List.of()
        : List.of(
            new Notice(
                Code.HIDDEN_SHEETS.word(),
                Shown.count(hidden.size(), "hidden sheet")
                    + " not read: "
                    + quoted(hidden)
                    + "; name one with "
                    + Matter.SHEET
                    + " to read it"));
  }

  private Leaf named(String asked) {
    for (Leaf sheet : workbook.sheets()) {
      // As in Excel, names differ by more than capitals.
      if (sheet.name().strip().equalsIgnoreCase(asked.strip())) {
        return table(sheet);
      }
    }
    List<String> names = names(workbook.sheets().stream().filter(Leaf::table).toList());
    String near =
        Nearest.to(asked, names)
            .map(name -> "did you mean " + Matter.SHEET + " " + Shown.argument(name) + "? ")
            .orElse("");
    throw findings.fatal(
        Code.NO_SHEET,
        Place.WHOLE_FILE,
        new Mismatch(
            "a sheet called '" + Shown.text(asked) + "'",
            "none",
            near
                + "the sheets are: "
                + String.join(", ", names.stream().map(Shown::text).toList())));
  }

  private Leaf table(Leaf sheet) {
    if (!sheet.table()) {
      throw findings.fatal(
          Code.NO_SHEET,
          Place.WHOLE_FILE,
          new Mismatch("a sheet of cells", "a chart or macros", "name another sheet"));
    }
    return sheet;
  }

  private Leaf only() {
    List<Leaf> tables = workbook.sheets().stream().filter(Leaf::table).toList();
    List<Leaf> seen = tables.stream().filter(sheet -> !sheet.hidden()).toList();
    List<Leaf> filled =
        seen.size() < 2 || seen.size() > MOST
            ? seen
            : seen.stream().filter(this::holdsAnything).toList();
    if (filled.size() == 1) {
      return filled.get(0);
    }
    if (filled.isEmpty()) {
      return seen.isEmpty() ? hiddenOnly(tables) : seen.get(0);
    }
    throw which(filled);
  }

  private Leaf hiddenOnly(List<Leaf> tables) {
    if (tables.isEmpty()) {
      throw findings.fatal(
          Code.NO_SHEET,
          Place.WHOLE_FILE,
          new Mismatch("a sheet of cells", "none", "put the figures on a sheet of their own"));
    }
    throw which(tables);
  }

  private DataException which(List<Leaf> sheets) {
    List<String> names = names(sheets);
    DataException failure =
        findings.fatal(
            Code.CHOOSE_SHEET,
            Place.WHOLE_FILE,
            new Mismatch(
                "one sheet of data",
                names.size() + ": " + String.join(", ", names.stream().limit(TOLD).toList()),
                "name one with " + Matter.SHEET));
    List<Way> ways = new ArrayList<>();
    for (Leaf sheet : sheets) {
      String shows = sheet.hidden() ? "a hidden sheet" : "";
      ways.add(new Way(List.of(new ColumnChoice(Matter.SHEET, sheet.name())), shows));
    }
    return new DataException(failure.problems(), ways);
  }

  private static List<String> names(List<Leaf> sheets) {
    return sheets.stream().map(Leaf::name).toList();
  }

  private static String quoted(List<String> names) {
    List<String> quoted = new ArrayList<>();
    names.stream().limit(TOLD).forEach(name -> quoted.add("'" + Shown.text(name) + "'"));
    return String.join(", ", quoted) + (names.size() > TOLD ? " and more" : "");
  }

  private boolean holdsAnything(Leaf sheet) {
    boolean[] found = {false};
    workbook.read(
        sheet,
        xml -> {
          int event = xml.next();
          for (int i = 0; !found[0] && event != XMLStreamConstants.END_DOCUMENT; i++) {
            String name = xml.isStart() ? xml.name() : "";
            found[0] = name.equals("v") || name.equals("is") || name.equals("f") || i > LOOK;
            event = found[0] ? event : xml.next();
          }
        });
    return found[0];
  }
}
