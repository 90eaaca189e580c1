package org.centreline.csv.shared;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.header.CsvTable.Cut;
import org.centreline.csv.personal.Identity;
import org.centreline.csv.personal.PersonalColumns;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.KnownTable;
import org.centreline.csv.shared.SharedRows.Wanted;
import org.centreline.csv.slice.OddBytes;
import org.centreline.csv.slice.Slices.Setting;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.FileText;

/**
 * The tables that one file is taken for: as a rule one. What was found out about its text is told
 * to each who asks in the words in which it was told to the first.
 */
final class KnownTables {

  /** Something that was found out once, with what was noted, or what stood against it. */
  private record Found<K, T>(
      K key, Optional<T> what, List<Notice> notices, Optional<RuntimeException> failure) {

    T told(FileFindings findings) {
      findings.noteAll(notices);
      return what.orElseThrow(failure::get);
    }
  }

  private record Reading(Optional<Charset> encoding, int skip, Optional<Character> delimiter) {

    static Reading of(ReadingOptions options) {
      return new Reading(options.encoding(), options.skip(), options.delimiter());
    }
  }

  private final CsvFile file;
  private final boolean plain;
  private final List<Found<Optional<Charset>, FileText>> texts = new ArrayList<>();
  private final List<Found<Reading, Cut>> cuts = new ArrayList<>();
  private final List<Personal> tables = new ArrayList<>();

  /** A table, and what may identify people in each of its columns. */
  private record Personal(KnownTable known, List<Optional<Identity>> columns) {}

  /**
   * Of a file.
   *
   * @param plain whether it is taken for one of plain rows until it turns out otherwise
   */
  KnownTables(CsvFile file, boolean plain) {
    this.file = file;
    this.plain = plain;
  }

  /** The table for one who wants some of it. */
  KnownTable table(Wanted wanted, FileFindings findings) {
    ReadingOptions options = wanted.options();
    Cut cut = once(cuts, Reading.of(options), quiet -> cut(options, quiet)).told(findings);
    CsvTable table = CsvTable.open(cut, wanted.columns(), options, findings);
    for (Personal one : tables) {
      if (isThe(one.known().table(), table)) {
        PersonalColumns.note(table.header(), one.columns(), findings);
        return one.known();
      }
    }
    Personal found = new Personal(new KnownTable(file, table), PersonalColumns.of(table));
    PersonalColumns.note(table.header(), found.columns(), findings);
    tables.add(found);
    return found.known();
  }

  private static boolean isThe(CsvTable known, CsvTable table) {
    return known.text() == table.text()
        && known.delimiter() == table.delimiter()
        && known.header().equals(table.header());
  }

  private Cut cut(ReadingOptions options, FileFindings findings) {
    FileText text = once(texts, options.encoding(), quiet -> text(options, quiet)).told(findings);
    return Cut.of(text, options, findings);
  }

  private FileText text(ReadingOptions options, FileFindings findings) {
    return plain
        ? FileText.likely(file, options.encoding(), Setting.standard())
            .orElseThrow(() -> new OddBytes("no plain text"))
        : FileText.of(file.bytes(), options.encoding(), findings);
  }

  private <K, T> Found<K, T> once(
      List<Found<K, T>> known, K key, Function<FileFindings, T> finding) {
    for (Found<K, T> found : known) {
      if (found.key().equals(key)) {
        return found;
      }
    }
    FileFindings quiet = file.findings();
    Optional<T> what = Optional.empty();
    Optional<RuntimeException> failure = Optional.empty();
    try {
      what = Optional.of(finding.apply(quiet));
    } catch (DataException | OddBytes why) {
      failure = Optional.of(why);
    }
    Found<K, T> found = new Found<>(key, what, List.copyOf(quiet.notices()), failure);
    known.add(found);
    return found;
  }
}
