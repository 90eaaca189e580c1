package org.centreline.csv.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.centreline.csv.text.Bytes.Purpose;

/** The SHA-256 of a file. */
public final class Checksum {

  /** Below this size our own digest is done before the platform's is found. */
  private static final int SMALL = 1 << 20;

  private static final String DIGITS = "0123456789abcdef";

  private Checksum() {}

  /** In lower-case hexadecimal; of a text that was made of a file, that of the file. */
  public static String of(Bytes given) {
    Bytes bytes = given.made().map(MadeText::original).orElse(given);
    try (InputStream in = bytes.open(Purpose.LOOK)) {
      byte[] start = in.readNBytes(SMALL);
      return hex(start.length < SMALL ? Sha256.digest(start) : platform(start, in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a digest is written. */
  public static String hex(byte[] digest) {
    StringBuilder hex = new StringBuilder(2 * digest.length);
    for (byte b : digest) {
      hex.append(DIGITS.charAt(b >> 4 & 15)).append(DIGITS.charAt(b & 15));
    }
    return hex.toString();
  }

  private static byte[] platform(byte[] start, InputStream rest) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] chunk = start;
      for (int read = chunk.length; read >= 0; read = rest.read(chunk)) {
        digest.update(chunk, 0, read);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
