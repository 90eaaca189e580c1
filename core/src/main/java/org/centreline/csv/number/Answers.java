package org.centreline.csv.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Two words that answer a question, as a file has them; capitals make no difference.
 *
 * @param yes the one that counts
 * @param no the one that does not
 */
public record Answers(String yes, String no) {

  /** A column of 0 and 1. */
  public static final Answers FLAGS = new Answers("1", "0");

  /** Pairs as people write them: yes, then no. */
  private static final List<Answers> KNOWN =
      List.of(
          new Answers("yes", "no"),
          new Answers("y", "n"),
          new Answers("true", "false"),
          new Answers("t", "f"),
          new Answers("met", "not met"),
          new Answers("met", "unmet"),
          new Answers("done", "not done"),
          new Answers("complete", "incomplete"),
          new Answers("complete", "not complete"),
          new Answers("completed", "not completed"),
          new Answers("compliant", "not compliant"),
          new Answers("compliant", "non-compliant"),
          new Answers("compliant", "non compliant"),
          new Answers("pass", "fail"),
          new Answers("passed", "failed"),
          new Answers("achieved", "not achieved"),
          new Answers("present", "absent"),
          new Answers("present", "not present"),
          new Answers("given", "not given"),
          new Answers("ja", "nein"),
          new Answers("ja", "nee"),
          new Answers("ja", "nej"),
          new Answers("ja", "nei"),
          new Answers("j", "n"),
          new Answers("oui", "non"),
          new Answers("o", "n"),
          new Answers("sí", "no"),
          new Answers("si", "no"),
          new Answers("sì", "no"),
          new Answers("s", "n"),
          new Answers("sim", "não"),
          new Answers("sim", "nao"),
          new Answers("wahr", "falsch"),
          new Answers("vrai", "faux"),
          new Answers("verdadero", "falso"),
          new Answers("verdadeiro", "falso"),
          new Answers("waar", "onwaar"),
          new Answers("vero", "falso"),
          new Answers("erfüllt", "nicht erfüllt"),
          new Answers("conforme", "non conforme"),
          new Answers("cumple", "no cumple"),
          new Answers("ie", "nage"),
          new Answers("ydw", "nac ydw"),
          new Answers("✓", "✗"),
          new Answers("tak", "nie"));

  /** One cell in so many may say something else: each is named when the column is read. */
  private static final int SLIPS = 5;

  /**
   * The pair that a column answers with: its two commonest words, where hardly a cell says anything
   * else.
   *
   * @param counts how often each word stands there, in lower case
   * @return in lower case
   */
  public static Optional<Answers> of(Map<String, Integer> counts) {
    for (Answers pair : KNOWN) {
      Integer yes = counts.get(pair.yes);
      Integer no = counts.get(pair.no);
      if (yes != null && no != null) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        boolean rarest = all - yes - no <= Math.min(yes, no) || counts.size() == 2;
        return Optional.of(pair)
            .filter(found -> rarest && SLIPS * (all - yes - no) <= all && counts.size() <= 12);
      }
    }
    return Optional.empty();
  }

  /** The same as they stand in a file, which has them in some of its cells. */
  public Answers as(List<String> cells) {
    return new Answers(first(yes, cells), first(no, cells));
  }

  private static String first(String word, List<String> cells) {
    return cells.stream().filter(cell -> word(cell).equals(word)).findFirst().orElse(word);
  }

  public boolean isYes(String cell) {
    return yes.equals(cell) || word(yes).equals(word(cell));
  }

  public boolean isNo(String cell) {
    return no.equals(cell) || word(no).equals(word(cell));
  }

  /** A cell as words are compared. */
  public static String word(String cell) {
    return cell.toLowerCase(Locale.ROOT);
  }

  /** Whether a column of numbers answers. */
  public boolean areFlags() {
    return equals(FLAGS);
  }
}
