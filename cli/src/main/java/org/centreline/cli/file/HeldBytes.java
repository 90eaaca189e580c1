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
 * repeated ones one, the others in a file without a name.
 */
final class HeldBytes implements Bytes {

  /**
   * How much is held.
   *
   * @param memory so many bytes in memory
   * @param most so many in all; more are refused
   */
  record Room(long memory, long most) {

    /** 96 MB and 4 GB. */
    static Room standard() {
      return new Room(96L << 20, 4L << 30);
    }
  }

  private static final int PIECE = 1 << 16;
  private static final int MEGABYTE = 1 << 20;

  private final List<byte[]> pieces = new ArrayList<>();
  private final ReadingProgress progress;
  private final Function<IOException, Refusal> refusal;
  private final Room room;
  private final Spill spill = new Spill();
  private long held;
  private long size;

  HeldBytes(InputStream in, ReadingProgress progress, Function<IOException, Refusal> refusal)
      throws IOException {
    this(in, Room.standard(), progress, refusal);
  }

  HeldBytes(
      InputStream in, Room room, ReadingProgress progress, Function<IOException, Refusal> refusal)
      throws IOException {
    this.room = room;
    this.progress = progress;
    this.refusal = refusal;
    LineLength line = new LineLength();
    byte[] piece = new byte[PIECE];
    boolean whole = true;
    while (whole && size <= room.most()) {
      int read = in.readNBytes(piece, 0, PIECE);
      hold(piece, read);
      whole = read == PIECE && !line.isTooLong(piece, 0, PIECE);
      if (size >= MEGABYTE) {
        progress.show(size / MEGABYTE + " MB");
      }
    }
    progress.clear();
    if (size > room.most()) {
      throw tooLarge(room.most());
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

  private static DataException tooLarge(long most) {
    return new DataException(
        List.of(
            new Problem(
                "stdin",
                0,
                "",
                "at most " + (most >> 30) + " GB",
                "more",
                Code.TOO_LARGE.word(),
                "save what is piped to a file, and name that")));
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public InputStream open(Purpose purpose) {
    boolean shown = purpose == Purpose.TAKE && size >= MEGABYTE;
    return new Watched(new Pieces(), size, shown ? progress : ReadingProgress.none(), refusal);
  }

  /** One piece after the other, then what is in the file. */
  private final class Pieces extends InputStream {

    private int piece;
    private int at;
    private long spilled;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
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
      int more = Math.min(length, here.length - at);
      System.arraycopy(here, at, bytes, from, more);
      at += more;
      return more;
    }
  }
}
