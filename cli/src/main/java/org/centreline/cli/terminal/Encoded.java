package org.centreline.cli.terminal;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Text as bytes for a stream; what a screen can't show is written in plain letters. */
public final class Encoded {

  private static final String FANCY = "‘’“”–—−…×±≤≥·•→←′√πσλūȳ\u0304";
  private static final String[] PLAIN = {
    "'", "'", "\"", "\"", "-", "-", "-", "...", "x", "+/-", "<=", ">=", ".", "*", "->", "<-", "'",
    "sqrt", "pi", "sigma", "lambda", "ubar", "ybar", "bar"
  };

  private Encoded() {}

  /** Every character that the character set lacks is replaced by ASCII. */
  public static byte[] bytes(String text, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return text.getBytes(charset);
    }
    CharsetEncoder encoder = charset.newEncoder();
    if (encoder.canEncode(text)) {
      return text.getBytes(charset);
    }
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> plain.append(encoder.canEncode(c) ? c : ascii(c)));
    return plain.toString().getBytes(charset);
  }

  private static String ascii(String character) {
    int known = FANCY.indexOf(character);
    if (known >= 0) {
      return PLAIN[known];
    }
    if (character.equals("ø") || character.equals("Ø")) {
      return character.equals("ø") ? "o" : "O";
    }
    String letters = Normalizer.normalize(character, Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder();
    letters.chars().filter(c -> c < 128).forEach(c -> kept.append((char) c));
    return kept.length() == 0 ? "?" : kept.toString();
  }
}
