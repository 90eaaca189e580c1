package org.centreline.csv.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The problems and notices of one file, gathered while it is read. */
public final class FileFindings {

  private static final int MOST = 10_000;

  private final String file;
  private final CellNames names;
  private List<String> header = List.of();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final SkippedRows skipped = new SkippedRows();

  public FileFindings(String file) {
    this(file, CellNames.LINES);
  }

  /** Of a file whose cells have names. */
  public FileFindings(String file, CellNames names) {
    this.file = file;
    this.names = names;
  }

  /**
   * The names of the columns by their place, by which cells are found that are called by theirs.
   */
  public void head(List<String> columns) {
    header = columns;
  }

  /** What messages call a row: "line 14". */
  public String row(int line) {
    return names.row(line);
  }

  /** What messages call the cells of the file. */
  public CellNames names() {
    return names;
  }

  public void problem(Code code, Place place, Mismatch what) {
    problems.add(problemOf(code, place, what));
    if (problems.size() >= MOST) {
      Mismatch enough = new Mismatch("fewer problems", "10000", "mend these first");
      problems.add(problemOf(Code.TOO_MANY_PROBLEMS, place, enough));
      stopIfAny();
    }
  }

  private Problem problemOf(Code code, Place place, Mismatch what) {
    int column = place.column().isEmpty() ? -1 : header.indexOf(place.column());
    Problem problem =
        new Problem(
            file,
            place.line(),
            place.column(),
            what.expected(),
            what.found(),
            code.word(),
            names.fix(place.line(), column).orElse(what.fix()));
    if (names == CellNames.LINES || place.line() == 0) {
      return problem;
    }
    Optional<String> cell = column < 0 ? Optional.empty() : names.cell(place.line(), column);
    return problem.at(cell.orElseGet(() -> names.row(place.line())));
  }

  /** Reports a problem after which nothing can be read. */
  public DataException fatal(Code code, Place place, Mismatch what) {
    problem(code, place, what);
    return failure();
  }

  public void note(Code code, String message) {
    notices.add(new Notice(code.word(), message));
  }

  /** Notes what was found out before, for another. */
  public void noteAll(List<Notice> known) {
    notices.addAll(known);
  }

  /** The same so far, to which more may be added. */
  public FileFindings copy() {
    FileFindings copy = new FileFindings(file, names);
    copy.header = header;
    copy.problems.addAll(problems);
    copy.notices.addAll(notices);
    copy.skipped.addAll(skipped);
    return copy;
  }

  public List<Notice> notices() {
    return notices;
  }

  /** The rows that were left out. */
  public SkippedRows skipped() {
    return skipped;
  }

  /** Ends the reading where there are problems. */
  public void stopIfAny() {
    if (!problems.isEmpty()) {
      throw failure();
    }
  }

  private DataException failure() {
    problems.sort(Comparator.comparingInt(Problem::line));
    return new DataException(problems);
  }
}
