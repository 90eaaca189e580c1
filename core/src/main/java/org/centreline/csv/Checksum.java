package org.centreline.csv;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of a file. */
final class Checksum {

  /** Below this size our own digest is done before the platform's is found. */
  private static final int SMALL = 1 << 20;

  private static final String DIGITS = "0123456789abcdef";

  private Checksum() {}

  /** In lower-case hexadecimal. */
  static String of(byte[] bytes) {
    byte[] digest = bytes.length < SMALL ? Sha256.digest(bytes) : platform(bytes);
    StringBuilder hex = new StringBuilder(2 * digest.length);
    for (byte b : digest) {
      hex.append(DIGITS.charAt(b >> 4 & 15)).append(DIGITS.charAt(b & 15));
    }
    return hex.toString();
  }

  private static byte[] platform(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
