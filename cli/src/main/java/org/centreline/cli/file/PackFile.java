package org.centreline.cli.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * A file of a pack, ready to be written. Text is held packed, for a large pack is some hundred
 * megabytes of it; pictures are as small as they get.
 */
public final class PackFile {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,119}");

  /** Ends of names of what is packed already. */
  private static final List<String> SMALL = List.of(".png", ".pptx", ".xlsx");

  private final String name;
  private final byte[] held;
  private final int size;
  private final boolean packed;

  /**
   * With what is in it.
   *
   * @param name without any folder; of ASCII letters, digits, {@code .}, {@code _} and {@code -}
   * @param bytes all of it
   */
  public PackFile(String name, byte[] bytes) {
    if (!isPlain(name)) {
      throw new IllegalArgumentException("'" + name + "' is no plain name of a file");
    }
    this.name = name;
    size = bytes.length;
    packed = SMALL.stream().noneMatch(name::endsWith);
    held = packed ? packed(bytes) : bytes;
  }

  /** Without any folder. */
  public String name() {
    return name;
  }

  /** All of it. */
  public byte[] bytes() {
    return packed ? unpacked() : held;
  }

  private static byte[] packed(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 6 + 64);
    try (DeflaterOutputStream packing = new DeflaterOutputStream(out, deflater)) {
      packing.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  private byte[] unpacked() {
    Inflater inflater = new Inflater(true);
    // One byte more than there is, as raw data ask for.
    inflater.setInput(java.util.Arrays.copyOf(held, held.length + 1));
    byte[] bytes = new byte[size];
    try {
      int from = 0;
      while (from < size) {
        from += inflater.inflate(bytes, from, size - from);
      }
      return bytes;
    } catch (DataFormatException packedHere) {
      throw new IllegalStateException(packedHere);
    } finally {
      inflater.end();
    }
  }

  /** Whether a name can only mean a file in the folder itself. */
  static boolean isPlain(String name) {
    return PLAIN.matcher(name).matches();
  }
}
