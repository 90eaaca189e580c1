package org.centreline.csv.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;
import org.centreline.csv.text.Bytes.Purpose;

/** Finds the first bytes of a file that are no text in a character set. */
final class Charsets {

  private static final int CHUNK = 1 << 16;

  /**
   * Bytes that are no text.
   *
   * @param line the line they stand on
   * @param found what they are
   * @param late whether letters beyond ASCII stand before them
   */
  record Misfit(int line, String found, boolean late) {}

  private Charsets() {}

  /** The first misfit; empty where all of it is text. */
  static Optional<Misfit> misfit(Bytes bytes, Charset charset) {
    try {
      long place = malformedAt(bytes, charset);
      return place < 0 ? Optional.empty() : Optional.of(misfitAt(place, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The position of the first byte that is no text, or -1. */
  private static long malformedAt(Bytes bytes, Charset charset) throws IOException {
    CharsetDecoder decoder = charset.newDecoder();
    byte[] chunk = new byte[CHUNK];
    CharBuffer out = CharBuffer.allocate(CHUNK);
    long before = 0;
    int held = 0;
    try (InputStream in = bytes.open(Purpose.LOOK)) {
      while (true) {
        int read = in.readNBytes(chunk, held, CHUNK - held);
        boolean last = held + read < CHUNK;
        ByteBuffer buffer = ByteBuffer.wrap(chunk, 0, held + read);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
          out.clear();
          result = decoder.decode(buffer, out, last);
        }
        if (result.isError() || last) {
          return result.isError() ? before + buffer.position() : -1;
        }
        before += buffer.position();
        held = buffer.remaining();
        buffer.compact();
      }
    }
  }

  private static Misfit misfitAt(long place, Bytes bytes) throws IOException {
    int line = 1;
    boolean late = false;
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = bytes.open(Purpose.LOOK)) {
      long left = place;
      while (left > 0) {
        int read = in.readNBytes(chunk, 0, (int) Math.min(CHUNK, left));
        for (int i = 0; i < read; i++) {
          line += chunk[i] == '\n' ? 1 : 0;
          late |= chunk[i] < 0;
        }
        left -= read;
      }
      return new Misfit(line, "byte 0x" + Integer.toHexString(in.read()), late);
    }
  }
}
