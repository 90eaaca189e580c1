package org.centreline.csv.text;

import org.centreline.csv.text.Bytes.Purpose;

/** The rows of a text one after the other; to be closed. */
public final class Rows implements AutoCloseable {

  /** Where rows come from, one after the other. */
  interface Feed extends AutoCloseable {

    /** Whether there is another row, to be asked before each. */
    boolean next();

    /** The next row; to be asked for once. */
    Row row();

    @Override
    void close();
  }

  private final Feed feed;

  /**
   * Begins above the first row of a text whose quotation marks are in order. One that is taken for
   * plain may turn out not to be, by an {@link org.centreline.csv.slice.OddBytes}.
   */
  public Rows(FileText text, char delimiter, Purpose purpose) {
    feed =
        text.isPlain() && delimiter < 128
            ? new PlainFeed(text, delimiter, purpose)
            : new CutRows(text, delimiter, purpose);
  }

  /** Begins with the row of names of a table that was gone through before. */
  public Rows(KeptRows kept) {
    feed = kept.feed();
  }

  /** Goes to the next row; false where there is none. */
  public boolean next() {
    return feed.next();
  }

  /** The row gone to; to be asked for once. */
  public Row row() {
    return feed.row();
  }

  @Override
  public void close() {
    feed.close();
  }
}
