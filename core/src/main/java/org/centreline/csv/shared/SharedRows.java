package org.centreline.csv.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.FileRows;
import org.centreline.csv.row.FileRows.RowOptions;
import org.centreline.csv.row.Gathering;
import org.centreline.csv.slice.OddBytes;
import org.centreline.csv.text.Checksum;
import org.centreline.csv.text.CsvFile;

/**
 * The rows of one file for all who want some of them: they go by once, when the first asks, for all
 * who are expected to ask.
 */
public final class SharedRows {

  /** More than this is not held for those who are still to ask. */
  private static final long MOST_HELD = 1L << 27;

  /** What one reader wants of the file. */
  public record Wanted(Columns columns, ReadingOptions options, Grouping grouping) {}

  /** What became of it. */
  private static final class Share {
    private final Wanted wanted;
    private int readers;
    private boolean asWritten;
    private Optional<FileRows> rows = Optional.empty();
    private Optional<DataException> failure = Optional.empty();

    private Share(Wanted wanted, boolean asWritten) {
      this.wanted = wanted;
      this.asWritten = asWritten;
    }

    private boolean isOpen() {
      return rows.isEmpty() && failure.isEmpty();
    }
  }

  /** A share whose rows are to go by. */
  private record Pending(Share share, Gathering gathering, FileFindings findings) {}

  private final CsvFile file;
  private final long mostHeld;
  private final boolean large;
  private final KnownTables plain;
  private final KnownTables written;
  private final List<Share> shares = new ArrayList<>();
  private Optional<String> checksum = Optional.empty();

  /** Of a file. */
  public SharedRows(CsvFile file) {
    this(file, MOST_HELD);
  }

  /** Of a file, of which no more than so many bytes are held for those who are still to ask. */
  SharedRows(CsvFile file, long mostHeld) {
    this.file = file;
    this.mostHeld = mostHeld;
    large = FileRows.isLarge(file);
    plain = new KnownTables(file, true);
    written = new KnownTables(file, false);
  }

  /** Somebody will ask for this. */
  public void expect(Wanted wanted) {
    share(wanted).readers++;
  }

  /** Somebody who was expected has what was wanted. */
  public void done(Wanted wanted) {
    Share share = share(wanted);
    share.readers--;
    if (share.readers <= 0) {
      shares.remove(share);
    }
  }

  /**
   * What is wanted, for one reader.
   *
   * @throws DataException with every problem of the file, where it can't be used
   */
  public FileRows rows(Wanted wanted) {
    Share share = share(wanted);
    if (share.isOpen()) {
      gather(share);
    }
    share.failure.ifPresent(
        why -> {
          throw why;
        });
    FileRows rows = share.rows.orElseThrow();
    return rows.again(rows.checksum().orElseGet(this::sum));
  }

  private String sum() {
    checksum = checksum.or(() -> Optional.of(Checksum.of(file.bytes())));
    return checksum.get();
  }

  private Share share(Wanted wanted) {
    for (Share share : shares) {
      if (share.wanted.equals(wanted)) {
        return share;
      }
    }
    Share share = new Share(wanted, !large);
    shares.add(share);
    return share;
  }

  /** For this share, and all others that are open. */
  private void gather(Share wanted) {
    List<Share> open = new ArrayList<>(List.of(wanted));
    shares.stream().filter(share -> share != wanted && share.isOpen()).forEach(open::add);
    gather(open.stream().filter(share -> !share.asWritten).toList(), plain, this::otherwise);
    gather(
        open.stream().filter(share -> share.asWritten && share.isOpen()).toList(),
        written,
        (share, why) -> share.failure = Optional.of((DataException) why));
  }

  /** What is not plain, or has a problem to be told, is read as any other file; not too much. */
  private void otherwise(Share share, RuntimeException why) {
    if (why instanceof DataException refused && refused.isOfBounds()) {
      share.failure = Optional.of(refused);
    } else {
      share.asWritten = true;
    }
  }

  private void gather(
      List<Share> open, KnownTables tables, BiConsumer<Share, RuntimeException> refused) {
    List<Pending> pending = new ArrayList<>();
    for (Share share : open) {
      FileFindings findings = file.findings();
      attempt(
          share,
          refused,
          () -> pending.add(new Pending(share, gathering(share, tables, findings), findings)));
    }
    List<Gathering> all = new ArrayList<>(pending.stream().map(Pending::gathering).toList());
    while (!all.isEmpty()) {
      Gathering first = all.get(0);
      List<Gathering> together = all.stream().filter(one -> one.goesWith(first)).toList();
      Gathering.pass(together, () -> lighten(pending, first));
      all.removeIf(one -> !one.isOpen());
    }
    for (Pending one : pending) {
      attempt(one.share(), refused, () -> settle(one, tables));
    }
  }

  private static Gathering gathering(Share share, KnownTables tables, FileFindings findings) {
    Wanted wanted = share.wanted;
    RowOptions how = RowOptions.of(wanted.options(), wanted.grouping());
    return Gathering.of(tables.table(wanted, findings), wanted.columns(), how, findings);
  }

  private void settle(Pending one, KnownTables tables) {
    Optional<FileRows> found = one.gathering().found();
    if (tables == plain) {
      one.findings().stopIfAny();
    }
    one.share().rows = found;
  }

  private static void attempt(
      Share share, BiConsumer<Share, RuntimeException> refused, Runnable step) {
    try {
      step.run();
    } catch (DataException | OddBytes why) {
      refused.accept(share, why);
    }
  }

  /** The last wait for another time where too much would be held. */
  private void lighten(List<Pending> pending, Gathering first) {
    long held = pending.stream().mapToLong(one -> one.gathering().held()).sum();
    for (Share share : shares) {
      held += share.rows.map(FileRows::held).orElse(0L);
    }
    for (int i = pending.size() - 1; i > 0 && held > mostHeld; i--) {
      Gathering last = pending.get(i).gathering();
      if (last != first && last.isOpen()) {
        held -= last.held();
        last.putOff();
      }
    }
  }
}
