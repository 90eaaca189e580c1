package org.centreline.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.centreline.cli.terminal.Refusal;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.LineLength;

/**
 * The bytes of a stream that can be read only once, held in pieces: the first ones in memory, of
 * repeated ones one, the others in a file without a name. Only the beginning is fetched at once: of
 * a stream without end that is enough to refuse most of what can't be used. Who reads on has all of
 * it fetched first, so that more than is held is refused before much is made of it.
 */
final class HeldBytes implements Bytes {

  /**
   * How much is held.
   *
   * @param head so many bytes are fetched at once
   * @param memory so many bytes in memory
   * @param most so many in all; more are refused
   */
  record Room(long head, long memory, long most) {

    /**
     * 11 MB, which is more than the longest line; 96 MB; and 1 GB, which is what comes through a
     * pipe in about a second of processor time.
     */
    static Room standard() {
      return new Room(11L << 20, 96L << 20, 1L << 30);
    }
  }

  /**
   * How it is spoken of.
   *
   * @param name what messages call it
   * @param refusal where it can't be read
   */
  record Words(String name, Function<IOException, Refusal> refusal) {}

  private static final int PIECE = 1 << 16;
  private static final int MEGABYTE = 1 << 20;

  /** Who takes in rows meets most bounds in so much; all is fetched before more is worked on. */
  private static final int SOON = 4 << 20;

  private final InputStream in;
  private final LineLength line = new LineLength();
  private final List<byte[]> pieces = new ArrayList<>();
  private final ReadingProgress progress;
  private final Words words;
  private final Room room;
  private final Spill spill = new Spill();
  private long held;
  private long size;
  private boolean more = true;

  /** Fetches the beginning. */
  HeldBytes(InputStream in, Room room, ReadingProgress progress, Words words) throws IOException {
    this.in = in;
    this.room = room;
    this.progress = progress;
    this.words = words;
    fetch(room.head());
  }

  /** Fetches so much, or all where there is less. */
  private void fetch(long most) throws IOException {
    byte[] piece = new byte[PIECE];
    while (more && size < most) {
      int read = in.readNBytes(piece, 0, PIECE);
      hold(piece, read);
      more = read == PIECE && !line.isTooLong(piece, 0, PIECE);
      if (size >= MEGABYTE) {
        progress.show(size / MEGABYTE + " MB");
      }
    }
    progress.clear();
  }

  /** Fetches what is left. */
  private void fetchAll() throws IOException {
    fetch(room.most() + 1);
    if (size > room.most()) {
      throw tooLarge();
    }
  }

  private void hold(byte[] piece, int length) throws IOException {
    if (held >= room.memory()) {
      spill.add(piece, length);
    } else if (length > 0) {
      byte[] before = pieces.isEmpty() ? new byte[0] : pieces.get(pieces.size() - 1);
      boolean again = length == PIECE && Arrays.equals(piece, before);
      pieces.add(again ? before : Arrays.copyOf(piece, length));
      held += again ? 0 : length;
    }
    size += length;
  }

  private DataException tooLarge() {
    return new DataException(
        List.of(
            new Problem(
                words.name(),
                0,
                "",
                "at most " + (room.most() >> 30) + " GB",
                "more",
                Code.TOO_LARGE.word(),
                "save what is piped to a file, and name that")));
  }

  /** How many there are; of those that were not all fetched, how many were. */
  @Override
  public synchronized long size() {
    return size;
  }

  @Override
  public synchronized InputStream open(Purpose purpose) {
    boolean shown = purpose == Purpose.TAKE && !more && size >= MEGABYTE;
    return new Watched(
        new Pieces(purpose), size, shown ? progress : ReadingProgress.none(), words.refusal());
  }

  /** One piece after the other, then what is in the file. */
  private final class Pieces extends InputStream {

    private final Purpose purpose;
    private int piece;
    private int at;
    private long spilled;
    private long gone;

    private Pieces(Purpose purpose) {
      this.purpose = purpose;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      synchronized (HeldBytes.this) {
        return length == 0 ? 0 : readHeld(bytes, from, length);
      }
    }

    private int readHeld(byte[] bytes, int from, int length) throws IOException {
      if (more && (gone == size || purpose == Purpose.TAKE && gone >= SOON)) {
        fetchAll();
      }
      int taken = taken(bytes, from, length);
      gone += Math.max(0, taken);
      return taken;
    }

    private int taken(byte[] bytes, int from, int length) throws IOException {
      while (piece < pieces.size() && at == pieces.get(piece).length) {
        piece++;
        at = 0;
      }
      if (piece == pieces.size()) {
        int read = spill.read(spilled, bytes, from, length);
        spilled += Math.max(0, read);
        return read;
      }
      byte[] here = pieces.get(piece);
      int taken = Math.min(length, here.length - at);
      System.arraycopy(here, at, bytes, from, taken);
      at += taken;
      return taken;
    }
  }
}
