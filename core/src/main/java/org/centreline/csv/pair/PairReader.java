package org.centreline.csv.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.FileRows;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.row.RowStore;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.Dictionary;
import org.centreline.series.Doubles;
import org.centreline.series.Pairs;

/** Reads the scores of the same people before and after: one row a person, domain and time. */
public final class PairReader {

  private final FileRows fileRows;
  private final RowRequest request;
  private final RowStore store;
  private final boolean hasDomains;
  private final Dictionary people = new Dictionary();
  private final Dictionary domains = new Dictionary();
  private int[] whose = new int[0];
  private int[] about = new int[0];

  private PairReader(FileRows fileRows, boolean hasDomains) {
    this.fileRows = fileRows;
    this.hasDomains = hasDomains;
    request = fileRows.request();
    store = fileRows.rows().store();
  }

  /**
   * Reads a file.
   *
   * @throws DataException with every problem of the file, where it can't be used
   */
  public static PairReading read(CsvFile file, PairColumns columns, ReadingOptions options) {
    FileRows.RowOptions how = FileRows.RowOptions.ofRows(options, columns.named());
    FileRows fileRows = FileRows.of(file, columns.columns(), how);
    return new PairReader(fileRows, columns.domain().isPresent()).reading();
  }

  private PairReading reading() {
    Dictionary words = fileRows.rows().places();
    request.findings().stopIfAny();
    TimeWords times = TimeWords.of(words, request, request.header().line());
    tell();
    List<Pairs> pairs = pairs(times);
    request.findings().stopIfAny();
    noteUnpaired(pairs);
    return new PairReading(
        fileRows.source(),
        request.header().name(request.layout().value()),
        words.text(times.before()),
        words.text(times.after()),
        pairs,
        fileRows.rows().unit());
  }

  /** Tells people and domains apart. */
  private void tell() {
    int groups = fileRows.rows().groups().size();
    whose = new int[groups];
    about = new int[groups];
    for (int group = 0; group < groups; group++) {
      List<String> cells = fileRows.rows().groups().cells(group);
      whose[group] = people.code(cells.get(0));
      about[group] = domains.code(hasDomains ? cells.get(1) : "");
    }
  }

  private List<Pairs> pairs(TimeWords times) {
    int size = domains.size() * people.size();
    double[] before = missing(size);
    double[] after = missing(size);
    int[] lines = new int[2 * size];
    for (int row = 0; row < store.size(); row++) {
      boolean early = store.place(row) == times.before();
      int at = about[store.group(row)] * people.size() + whose[store.group(row)];
      check(row, lines, 2 * at + (early ? 0 : 1));
      (early ? before : after)[at] = store.numerator(row);
    }
    List<Pairs> pairs = new ArrayList<>();
    for (int domain = 0; domain < domains.size(); domain++) {
      int from = domain * people.size();
      pairs.add(
          new Pairs(
              hasDomains ? Optional.of(domains.text(domain)) : Optional.empty(),
              Doubles.tabulate(people.size(), i -> before[from + i]),
              Doubles.tabulate(people.size(), i -> after[from + i])));
    }
    return pairs;
  }

  private static double[] missing(int size) {
    double[] missing = new double[size];
    Arrays.fill(missing, Double.NaN);
    return missing;
  }

  /** Reports a row without a person or domain, and a second score in the same place. */
  private void check(int row, int[] lines, int place) {
    FileFindings findings = request.findings();
    List<Integer> told = request.layout().by();
    List<String> cells = fileRows.rows().groups().cells(store.group(row));
    for (int i = 0; i < told.size(); i++) {
      if (cells.get(i).isEmpty()) {
        Mismatch none = new Mismatch(whatIs(i), "", "fill in the cell, or leave the row out");
        findings.problem(Code.NO_PERSON, request.place(store.line(row), told.get(i)), none);
        return;
      }
    }
    if (lines[place] > 0) {
      Mismatch twice =
          new Mismatch(
              "one score for each person, time" + (hasDomains ? " and domain" : ""),
              "a second one after " + findings.row(lines[place]),
              "leave out the row that is wrong; for several domains add " + Matter.DOMAIN);
      findings.problem(Code.DUPLICATE_SCORE, Place.line(store.line(row)), twice);
    }
    lines[place] = lines[place] > 0 ? lines[place] : store.line(row);
  }

  private static String whatIs(int column) {
    return column == 0 ? "something that tells the person apart, such as a number" : "a domain";
  }

  private void noteUnpaired(List<Pairs> pairs) {
    int scores = 0;
    for (Pairs one : pairs) {
      scores += one.onlyBefore() + one.onlyAfter();
    }
    if (scores > 0) {
      request
          .findings()
          .note(
              Code.UNPAIRED,
              Shown.count(scores, "score")
                  + " at one time only left out, as a change takes two from the same person");
    }
  }
}
