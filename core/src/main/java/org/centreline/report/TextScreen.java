package org.centreline.report;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;
import org.centreline.Visible;

/**
 * What a screen can show.
 *
 * @param width columns, 40 or more
 * @param glyphs which characters
 * @param colour whether it shows colour
 */
public record TextScreen(int width, Glyphs glyphs, Colour colour) {

  /** Whether colour may be used; nothing is said by colour alone. */
  public enum Colour {
    ON,
    OFF
  }

  private static final int NARROWEST = 40;

  /** Marks that show nothing and take no column. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  public TextScreen {
    if (width < NARROWEST) {
      throw new IllegalArgumentException("width must be at least 40 but is " + width);
    }
  }

  /** 80 columns of Unicode without colour, as for a file. */
  public static TextScreen plain() {
    return new TextScreen(80, Glyphs.UNICODE, Colour.OFF);
  }

  /** Text on one line, control characters by their number, in characters that the screen has. */
  public String say(String text) {
    if (isPlain(text)) {
      return text;
    }
    String line = INVISIBLE.matcher(Visible.line(text)).replaceAll("");
    return glyphs == Glyphs.UNICODE ? line : ascii(line);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static String ascii(String text) {
    String spelt = text.replace("x\u0304", "x-bar");
    String bare = ACCENTS.matcher(Normalizer.normalize(spelt, Form.NFKD)).replaceAll("");
    StringBuilder ascii = new StringBuilder();
    bare.codePoints().forEach(c -> ascii.append(ascii(c)));
    return ascii.toString();
  }

  private static String ascii(int character) {
    return switch (character) {
      case 'ø' -> "o";
      case 'Ø' -> "O";
      case 'æ' -> "ae";
      case 'Æ' -> "AE";
      case 'ß' -> "ss";
      case 'ł' -> "l";
      case '–', '—', '−' -> "-";
      case '±' -> "+/-";
      case '√' -> "sqrt";
      case '′' -> "'";
      case '‘', '’' -> "'";
      case '“', '”' -> "\"";
      case '£' -> "GBP";
      case '€' -> "EUR";
      case '·', '•' -> "*";
      default -> character < 128 ? Character.toString(character) : "?";
    };
  }
}
