package org.centreline.csv.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Bytes whose beginning is held, so that what is only looked at is fetched once: all of a file that
 * is not very large.
 */
public final class HeldHead implements Bytes {

  /** So much of a file is held. */
  private static final int MOST = 1 << 25;

  private final Bytes bytes;
  private final byte[] head;
  private final boolean whole;

  /** Fetches the beginning. */
  public HeldHead(Bytes bytes) {
    this(bytes, MOST);
  }

  /** Fetches so much at most. */
  HeldHead(Bytes bytes, int most) {
    this.bytes = bytes;
    try (InputStream in = bytes.open(Purpose.TAKE)) {
      head = in.readNBytes(most);
      whole = head.length < most;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long size() {
    return whole ? head.length : bytes.size();
  }

  @Override
  public InputStream open(Purpose purpose) {
    InputStream held = new ByteArrayInputStream(head);
    if (whole) {
      return held;
    }
    return new Joined(held, purpose);
  }

  /** The beginning, and the rest where somebody reads so far. */
  private final class Joined extends InputStream {

    private final Purpose purpose;
    private InputStream in;
    private boolean isRest;

    private Joined(InputStream held, Purpose purpose) {
      in = held;
      this.purpose = purpose;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int more = length == 0 ? 0 : in.read(into, from, length);
      if (more >= 0 || isRest) {
        return more;
      }
      in = rest(purpose);
      isRest = true;
      return in.read(into, from, length);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** What follows the beginning, fetched where somebody reads so far. */
  private InputStream rest(Purpose purpose) {
    InputStream in = bytes.open(purpose);
    try {
      in.skipNBytes(head.length);
      return in;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
