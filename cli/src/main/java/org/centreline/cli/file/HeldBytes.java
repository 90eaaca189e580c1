package org.centreline.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.centreline.cli.Refusal;
import org.centreline.csv.Bytes;

/** The bytes of a stream that can be read only once, held in pieces. */
final class HeldBytes implements Bytes {

  private static final int PIECE = 1 << 20;

  private final List<byte[]> pieces = new ArrayList<>();
  private final Progress progress;
  private final Function<IOException, Refusal> refusal;
  private long size;

  HeldBytes(InputStream in, Progress progress, Function<IOException, Refusal> refusal)
      throws IOException {
    this.progress = progress;
    this.refusal = refusal;
    byte[] piece = in.readNBytes(PIECE);
    while (piece.length > 0) {
      pieces.add(piece);
      size += piece.length;
      if (piece.length == PIECE) {
        progress.show(pieces.size() + " MB");
      }
      piece = in.readNBytes(PIECE);
    }
    progress.clear();
  }

  @Override
  public InputStream open(Purpose purpose) {
    boolean shown = purpose == Purpose.TAKE && pieces.size() > 1;
    return new Watched(new Pieces(), size, shown ? progress : Progress.none(), refusal);
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
