package org.centreline.csv.text;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.centreline.csv.daily.RowsOfLines;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;

/** Bytes without end of a line are no table: a line too long ends the reading where it does. */
final class BoundedBytes implements Bytes {

  private final Bytes bytes;
  private final FileFindings findings;

  private BoundedBytes(Bytes bytes, FileFindings findings) {
    this.bytes = bytes;
    this.findings = findings;
  }

  /** The same bytes where there are too few for such a line. */
  static Bytes of(Bytes bytes, FileFindings findings) {
    boolean few = bytes.size() >= 0 && bytes.size() <= LineLength.MOST;
    return few ? bytes : new BoundedBytes(bytes, findings);
  }

  @Override
  public long size() {
    return bytes.size();
  }

  @Override
  public Optional<MadeText> made() {
    return bytes.made();
  }

  @Override
  public RowsOfLines tallies() {
    return bytes.tallies();
  }

  @Override
  public InputStream open(Purpose purpose) {
    return new Watching(bytes.open(purpose));
  }

  private DataException tooLong() {
    Mismatch found =
        new Mismatch(
            "lines of at most " + (LineLength.MOST >> 20) + " MB",
            "a longer one",
            "check that it is a table of text with a line end behind each row");
    return findings.fatal(Code.TOO_LARGE, Place.line(lineTooLong()), found);
  }

  /** The line that is too long. */
  private int lineTooLong() {
    int line = 1;
    long length = 0;
    try (InputStream in = new BufferedInputStream(bytes.open(Purpose.LOOK))) {
      int before = 0;
      for (int b = in.read(); b >= 0 && length <= LineLength.MOST; b = in.read()) {
        boolean ends = b == '\n' || b == '\r';
        line += b == '\r' || b == '\n' && before != '\r' ? 1 : 0;
        length = ends ? 0 : length + 1;
        before = b;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line;
  }

  private final class Watching extends FilterInputStream {

    private final LineLength line = new LineLength();

    private Watching(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      if (read > 0 && line.isTooLong(into, from, read)) {
        throw tooLong();
      }
      return read;
    }
  }
}
