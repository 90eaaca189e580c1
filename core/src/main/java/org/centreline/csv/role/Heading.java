package org.centreline.csv.role;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.centreline.csv.text.HeadingWords;

/**
 * The words of a heading as they are compared: in lower case, without accents, one space before and
 * behind each.
 *
 * @param words all of them
 * @param untimed the same without numbers and the units behind them: {@code within 4 hours} counts
 *     cases and measures no hours
 */
record Heading(String words, String untimed) {

  private static final List<String> PER =
      List.of("per", "je", "pro", "pour", "por", "fesul", "op", "su", "pr");
  private static final Set<String> NUMBERS =
      Set.of("number", "no", "nr", "numero", "nummer", "num", "rhif");
  private static final Set<String> OF =
      Set.of("of", "de", "di", "der", "van", "von", "des", "du", "d", "o", "en");
  private static final String SIGNS = "%°£€$#";

  /** What is done on time is counted, and measures none. */
  private static final List<String> PUNCTUAL =
      List.of(
          " on time ",
          " in time ",
          " a tiempo ",
          " op tijd ",
          " a temps ",
          " in tempo ",
          " a tempo ",
          " i tid ",
          " mewn pryd ");

  /** Numbers in letters, as thresholds have them. */
  private static final Set<String> WRITTEN =
      Set.of(
          ("one two three four five six seven eight nine ten twelve eighteen zwei drei vier sechs"
                  + " acht zwolf deux trois quatre huit douze dos tres cuatro seis ocho doce twee"
                  + " drie zes twaalf due tre quattro sei otto dodici")
              .split(" "));

  /** What a number of is a threshold, as in {@code within 4 hours}. */
  private static final Set<String> UNITS =
      Set.of(
          ("s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks"
                  + " wk wks month months year years ml mg mm kg sekunden minuten stunde stunden tag"
                  + " tage tagen wochen monate heure heures jour jours semaines mois minuto minutos"
                  + " hora horas dia dias semanas meses uur uren dagen dag weken ora ore giorni"
                  + " settimane minuti munud awr oriau diwrnod wythnos")
              .split(" "));

  /** Before so many of what is at risk a stroke is a word: {@code falls/1,000 bed days}. */
  private static final Pattern STROKE =
      Pattern.compile("(?<=[\\p{L})] ?)/ ?(?=10{0,2}[,.\\h]?000(?!\\d))");

  /** Of a longer text the beginning is looked at: it is no heading. */
  private static final int MOST = 1000;

  static Heading of(String said) {
    String cut = said.substring(0, Math.min(MOST, said.length()));
    String name = cut.indexOf('/') < 0 ? cut : STROKE.matcher(cut).replaceAll(" per ");
    StringBuilder spaced = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean sign = SIGNS.indexOf(c) >= 0;
      // HeadingWords passes over signs, so that they are told by letters of their own.
      spaced.append(sign ? " sign" + (char) ('a' + SIGNS.indexOf(c)) + " " : c);
    }
    String folded = HeadingWords.of(spaced.toString()).unaccented().text();
    for (int i = 0; i < SIGNS.length(); i++) {
      folded = folded.replace(" sign" + (char) ('a' + i) + " ", " " + SIGNS.charAt(i) + " ");
    }
    folded = folded.replace("° c ", "°c ");
    for (String punctual : PUNCTUAL) {
      folded = folded.replace(punctual, " punctual ");
    }
    return new Heading(folded, untimed(folded));
  }

  private static String untimed(String words) {
    StringBuilder kept = new StringBuilder(" ");
    boolean number = false;
    for (String word : words.strip().split(" ")) {
      boolean digits =
          !word.isEmpty() && (Character.isDigit(word.charAt(0)) || WRITTEN.contains(word));
      if (!digits && !(number && UNITS.contains(word))) {
        kept.append(word).append(' ');
      }
      number = digits;
    }
    return kept.toString();
  }

  /** Whether some of its words are a threshold, such as {@code 12 hour}. */
  boolean isLimited() {
    return !untimed.equals(words);
  }

  /** Whether it holds these words in a row, spaces around them, thresholds aside. */
  boolean holds(String spaced) {
    return untimed.contains(spaced);
  }

  /** Whether it is these words, spaces around them, and no others. */
  boolean isJust(String spaced) {
    return words.equals(spaced);
  }

  /** Whether it ends with these words, spaces around them. */
  boolean endsIn(String spaced) {
    return words.endsWith(spaced);
  }

  /** Whether it ends with a word. */
  boolean ends(String word) {
    return words.endsWith(" " + word + " ");
  }

  /** The same without a last word for codes: {@code provider} of {@code provider code}. */
  Heading coded() {
    boolean code = ends("code") || ends("codes");
    String rest = code ? words.substring(0, words.lastIndexOf(" code") + 1) : words;
    return new Heading(rest, rest);
  }

  /** Whether it begins with a word for number that names a thing: not {@code number of falls}. */
  boolean isNumbering() {
    String[] all = words.strip().split(" ");
    return all.length > 1 && NUMBERS.contains(all[0]) && !OF.contains(all[1]);
  }

  /** Whether it says so many for each 100, 1,000 and so on. */
  boolean isRate() {
    for (String each : PER) {
      int at = words.indexOf(" " + each + " ");
      int next = at + each.length() + 2;
      if (at >= 0 && next < words.length() && Character.isDigit(words.charAt(next))) {
        return true;
      }
    }
    return false;
  }
}
