package org.centreline.plot.xchart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.centreline.plot.About;
import org.centreline.plot.Fact;
import org.centreline.plot.page.Density;

/** Writes pixels as a PNG file. Source: PNG specification, third edition (W3C 2025). */
final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int LEVEL = 4;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);

  private PngFile() {}

  /** A whole file, eight bits a channel, with what is known of the picture as text. */
  static byte[] bytes(BufferedImage image, About about, Density density) {
    PngFile file = new PngFile();
    file.out.writeBytes(SIGNATURE);
    file.header(image, density);
    file.text("Title", about.title());
    file.text("Description", (about.altText() + " " + about.description()).strip());
    for (Fact fact : about.facts()) {
      file.text("centreline:" + fact.key(), String.join("\n", fact.values()));
    }
    file.pixels(image);
    file.chunk("IEND", ByteBuffer.allocate(0));
    return file.out.toByteArray();
  }

  private void header(BufferedImage image, Density dense) {
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(image.getWidth()).putInt(image.getHeight());
    header.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
    chunk("IHDR", header.flip());
    chunk("sRGB", ByteBuffer.allocate(1));
    ByteBuffer density = ByteBuffer.allocate(9);
    density.putInt(dense.perMetre()).putInt(dense.perMetre()).put((byte) 1);
    chunk("pHYs", density.flip());
  }

  /** International text, not compressed, in no stated language. */
  private void text(String keyword, String value) {
    byte[] key = keyword.getBytes(StandardCharsets.ISO_8859_1);
    byte[] words = value.getBytes(StandardCharsets.UTF_8);
    ByteBuffer text = ByteBuffer.allocate(key.length + 5 + words.length);
    text.put(key).put(new byte[5]).put(words);
    chunk("iTXt", text.flip());
  }

  /**
   * Level 4 and no filter: charts are flat, and more effort gains a few per cent at twice the time.
   */
  private void pixels(BufferedImage image) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int width = image.getWidth();
    ByteArrayOutputStream data = new ByteArrayOutputStream(1 << 17);
    Deflater deflater = new Deflater(LEVEL);
    byte[] row = new byte[1 + 3 * width];
    for (int first = 0; first < pixels.length; first += width) {
      fill(row, pixels, first);
      deflater.setInput(row);
      drain(deflater, data);
    }
    deflater.finish();
    drain(deflater, data);
    deflater.end();
    chunk("IDAT", ByteBuffer.wrap(data.toByteArray()));
  }

  /** A row's filter type, none, then red, green and blue of each pixel. */
  private static void fill(byte[] row, int[] pixels, int first) {
    int x = first;
    for (int at = 1; at < row.length; at += 3) {
      int pixel = pixels[x++];
      row[at] = (byte) (pixel >> 16);
      row[at + 1] = (byte) (pixel >> 8);
      row[at + 2] = (byte) pixel;
    }
  }

  private static void drain(Deflater deflater, ByteArrayOutputStream data) {
    byte[] buffer = new byte[1 << 13];
    int length = deflater.deflate(buffer);
    while (length > 0) {
      data.write(buffer, 0, length);
      length = deflater.deflate(buffer);
    }
  }

  private void chunk(String type, ByteBuffer data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data.duplicate());
    ByteBuffer length = ByteBuffer.allocate(4).putInt(0, data.remaining());
    out.writeBytes(length.array());
    out.writeBytes(name);
    out.write(data.array(), data.arrayOffset() + data.position(), data.remaining());
    out.writeBytes(ByteBuffer.allocate(4).putInt(0, (int) check.getValue()).array());
  }
}
