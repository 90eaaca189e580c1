package org.centreline.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.centreline.cli.terminal.Refusal;
import org.centreline.csv.text.Bytes;

/** The bytes of a stream that can be read only once, held in pieces. */
final class HeldBytes implements Bytes {

  private static final int PIECE = 1 << 16;
  private static final int MEGABYTE = 1 << 20;

  private final List<byte[]> pieces = new ArrayList<>();
  private final ReadingProgress progress;
  private final Function<IOException, Refusal> refusal;
  private long size;

  HeldBytes(InputStream in, ReadingProgress progress, Function<IOException, Refusal> refusal)
      throws IOException {
    this.progress = progress;
    this.refusal = refusal;
    int read = PIECE;
    while (read == PIECE) {
      byte[] piece = new byte[PIECE];
      read = in.readNBytes(piece, 0, PIECE);
      if (read > 0) {
        pieces.add(read < PIECE ? Arrays.copyOf(piece, read) : piece);
        size += read;
      }
      if (size >= MEGABYTE) {
        progress.show(size / MEGABYTE + " MB");
      }
    }
    progress.clear();
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

  /** One piece after the other. */
  private final class Pieces extends InputStream {

    private int piece;
    private int at;

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      if (piece == pieces.size()) {
        return -1;
      }
      byte[] held = pieces.get(piece);
      int more = Math.min(length, held.length - at);
      System.arraycopy(held, at, bytes, from, more);
      at += more;
      if (at == held.length) {
        piece++;
        at = 0;
      }
      return more;
    }
  }
}
