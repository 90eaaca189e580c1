package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksumTest {

  /** Source: FIPS 180-2, appendix B.1. */
  @Test
  void theStandardsExample() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Checksum.of(Bytes.of("abc".getBytes(StandardCharsets.US_ASCII))));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 5000, 1 << 20, 3_000_000})
  void theSameAsThePlatforms(int length) throws NoSuchAlgorithmException {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    assertEquals(HexFormat.of().formatHex(digest), Checksum.of(Bytes.of(bytes)));
  }
}
