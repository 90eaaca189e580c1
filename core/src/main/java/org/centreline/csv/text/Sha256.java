package org.centreline.csv.text;

/**
 * The SHA-256 of bytes, worked out here because finding it among the security providers takes
 * several times as long as reading a small file.
 *
 * <p>Source: FIPS 180-4, sections 4.1.2, 4.2.2, 5.1.1, 5.3.3 and 6.2.2, whose letters these are.
 */
final class Sha256 {

  private static final int BLOCK = 64;
  private static final double TWO_32 = 4294967296.0;

  /** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
  private static final int[] K = new int[64];

  /** The same of the square roots of the first eight. */
  private static final int[] H0 = new int[8];

  static {
    int prime = 1;
    for (int i = 0; i < K.length; i++) {
      prime = primeAbove(prime);
      K[i] = fraction(StrictMath.cbrt(prime));
      if (i < H0.length) {
        H0[i] = fraction(StrictMath.sqrt(prime));
      }
    }
  }

  private final int[] w = new int[64];
  private final int[] h = H0.clone();

  private Sha256() {}

  /** The 32 bytes of the digest. */
  static byte[] digest(byte[] message) {
    Sha256 sha = new Sha256();
    int whole = message.length / BLOCK * BLOCK;
    for (int start = 0; start < whole; start += BLOCK) {
      sha.block(message, start);
    }
    byte[] end = padded(message, whole);
    for (int start = 0; start < end.length; start += BLOCK) {
      sha.block(end, start);
    }
    byte[] digest = new byte[32];
    for (int i = 0; i < digest.length; i++) {
      digest[i] = (byte) (sha.h[i / 4] >>> 24 - 8 * (i % 4));
    }
    return digest;
  }

  /** What is left after the whole blocks, a 1 bit, zeros, and the length in bits. */
  private static byte[] padded(byte[] message, int whole) {
    int left = message.length - whole;
    byte[] end = new byte[left + 9 > BLOCK ? 2 * BLOCK : BLOCK];
    System.arraycopy(message, whole, end, 0, left);
    end[left] = (byte) 0x80;
    long bits = 8L * message.length;
    for (int i = 1; i <= 8; i++) {
      end[end.length - i] = (byte) bits;
      bits >>>= 8;
    }
    return end;
  }

  private void block(byte[] m, int start) {
    for (int t = 0; t < 16; t++) {
      int at = start + 4 * t;
      w[t] = m[at] << 24 | (m[at + 1] & 255) << 16 | (m[at + 2] & 255) << 8 | m[at + 3] & 255;
    }
    for (int t = 16; t < 64; t++) {
      int s0 = turn(w[t - 15], 7) ^ turn(w[t - 15], 18) ^ w[t - 15] >>> 3;
      int s1 = turn(w[t - 2], 17) ^ turn(w[t - 2], 19) ^ w[t - 2] >>> 10;
      w[t] = s1 + w[t - 7] + s0 + w[t - 16];
    }
    rounds();
  }

  private void rounds() {
    int[] v = h.clone();
    for (int t = 0; t < 64; t++) {
      int e = v[4];
      int a = v[0];
      int ch = e & v[5] ^ ~e & v[6];
      int t1 = v[7] + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ch + K[t] + w[t];
      int maj = a & v[1] ^ a & v[2] ^ v[1] & v[2];
      int t2 = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + maj;
      System.arraycopy(v, 0, v, 1, 7);
      v[4] += t1;
      v[0] = t1 + t2;
    }
    for (int i = 0; i < h.length; i++) {
      h[i] += v[i];
    }
  }

  private static int turn(int x, int n) {
    return Integer.rotateRight(x, n);
  }

  private static int fraction(double root) {
    return (int) (long) ((root - (int) root) * TWO_32);
  }

  private static int primeAbove(int prime) {
    int next = prime + 1;
    for (int divisor = 2; divisor < next; divisor++) {
      if (next % divisor == 0) {
        next++;
        divisor = 1;
      }
    }
    return next;
  }
}
