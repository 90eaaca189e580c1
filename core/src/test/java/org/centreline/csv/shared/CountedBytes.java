package org.centreline.csv.shared;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.centreline.csv.text.Bytes;

/** Bytes that count how often they are opened, and how many of them are read. */
public final class CountedBytes implements Bytes {

  private final byte[] bytes;
  private final AtomicInteger taken = new AtomicInteger();
  private final AtomicLong read = new AtomicLong();

  public CountedBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** How often they were opened to take in the rows. */
  public int taken() {
    return taken.get();
  }

  /** How many bytes were read in all. */
  public long read() {
    return read.get();
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public InputStream open(Purpose purpose) {
    if (purpose == Purpose.TAKE) {
      taken.incrementAndGet();
    }
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        read.addAndGet(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int more = super.read(into, from, length);
        read.addAndGet(Math.max(0, more));
        return more;
      }
    };
  }
}
