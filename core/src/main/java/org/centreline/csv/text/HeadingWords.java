package org.centreline.csv.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a heading, however they are joined.
 *
 * @param text in lower case, one space before and behind each word
 */
public record HeadingWords(String text) {

  private static final String ACCENTED =
      "àáâãäåāăąçćčďèéêëēėęěìíîïīįłñńňòóôõöøōőřśšťùúûüūůűýÿŷžźżŵ";
  private static final String PLAIN = "aaaaaaaaacccdeeeeeeeeiiiiiilnnnoooooooorsstuuuuuuuyyyzzzw";

  /** Of a longer text the beginning is looked at: it is no heading. */
  private static final int MOST = 1000;

  /** {@code DateOfBirth}, {@code date_of_birth} and {@code Date of birth} are the same. */
  public static HeadingWords of(String heading) {
    StringBuilder words = new StringBuilder(" ");
    for (int i = 0; i < Math.min(MOST, heading.length()); i++) {
      char c = heading.charAt(i);
      boolean part = Character.isLetterOrDigit(c);
      boolean begins = i > 0 && Character.isUpperCase(c) && isEnd(heading.charAt(i - 1));
      boolean spaced = words.charAt(words.length() - 1) == ' ';
      words.append((begins || !part) && !spaced ? " " : "").append(part ? c + "" : "");
    }
    boolean spaced = words.charAt(words.length() - 1) == ' ';
    return new HeadingWords(words.append(spaced ? "" : " ").toString().toLowerCase(Locale.ROOT));
  }

  /**
   * Lists of words that come with the program, each on a line behind its name and a colon.
   *
   * @param owner beside which the resource lies
   */
  public static Map<String, String> lists(Class<?> owner, String resource) {
    Map<String, String> lists = new HashMap<>();
    try (InputStream in = owner.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int colon = line.indexOf(':');
          lists.put(line.substring(0, colon), line.substring(colon + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }

  private static boolean isEnd(char before) {
    return Character.isLowerCase(before) || Character.isDigit(before);
  }

  /** The same without accents and the like. */
  public HeadingWords unaccented() {
    StringBuilder plain = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      int at = c < 128 ? -1 : ACCENTED.indexOf(c);
      plain.append(c == 'ß' ? "ss" : c == 'æ' ? "ae" : at < 0 ? c + "" : PLAIN.charAt(at) + "");
    }
    return new HeadingWords(plain.toString());
  }

  /** How many. */
  public int count() {
    return text.isBlank() ? 0 : text.strip().split(" ").length;
  }

  /** Whether any of these words, or words in a row, is there. */
  public boolean holdAny(List<String> phrases) {
    for (String phrase : phrases) {
      if (text.contains(" " + phrase + " ")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last word is one of these. */
  public boolean endWithAny(List<String> endings) {
    for (String ending : endings) {
      if (text.endsWith(" " + ending + " ")) {
        return true;
      }
    }
    return false;
  }
}
