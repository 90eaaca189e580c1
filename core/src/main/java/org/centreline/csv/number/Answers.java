package org.centreline.csv.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two words that answer a question, as a file has them; capitals make no difference.
 *
 * @param yes the one that counts
 * @param no the one that does not; empty where none of the others does
 * @param unasked other words, for cases that were not asked
 */
public record Answers(String yes, String no, Set<String> unasked) {

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
          new Answers("achieved", "breached"),
          new Answers("achieved", "breach"),
          new Answers("achieved", "missed"),
          new Answers("met", "breached"),
          new Answers("met", "breach"),
          new Answers("met", "missed"),
          new Answers("met", "failed"),
          new Answers("compliant", "breach"),
          new Answers("compliant", "breached"),
          new Answers("on time", "late"),
          new Answers("in time", "late"),
          new Answers("adequate", "inadequate"),
          new Answers("positive", "negative"),
          new Answers("pos", "neg"),
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
          new Answers("erreicht", "verfehlt"),
          new Answers("vollständig", "unvollständig"),
          new Answers("positiv", "negativ"),
          new Answers("positif", "négatif"),
          new Answers("positivo", "negativo"),
          new Answers("positief", "negatief"),
          new Answers("respecté", "non respecté"),
          new Answers("complet", "incomplet"),
          new Answers("completo", "incompleto"),
          new Answers("apto", "no apto"),
          new Answers("volledig", "onvolledig"),
          new Answers("ie", "nage"),
          new Answers("do", "naddo"),
          new Answers("oes", "nac oes"),
          new Answers("cwblhawyd", "heb ei gwblhau"),
          new Answers("ydw", "nac ydw"),
          new Answers("✓", "✗"),
          new Answers("✓", "✕"),
          new Answers("✓", "x"),
          new Answers("✔", "✘"),
          new Answers("✔", "✗"),
          new Answers("✔", "✖"),
          new Answers("✔", "x"),
          new Answers("✅", "❌"),
          new Answers("tak", "nie"));

  /** Words that turn one into its opposite. */
  private static final Set<String> NOT =
      Set.of(
          "not", "non", "no", "nicht", "niet", "pas", "não", "nao", "ikke", "inte", "ddim", "heb",
          "nie", "un");

  public Answers {
    unasked = Set.copyOf(unasked);
  }

  /** Every other word is a slip, or counts as the second one. */
  public Answers(String yes, String no) {
    this(yes, no, Set.of());
  }

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
    List<Answers> pairs = new ArrayList<>(KNOWN);
    counts.keySet().forEach(word -> denied(word).ifPresent(pairs::add));
    for (Answers pair : pairs) {
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

  /** Such as {@code voldaan} for {@code niet voldaan}. */
  private static Optional<Answers> denied(String word) {
    int cut = Math.max(word.indexOf(' '), word.indexOf('-'));
    return cut > 0 && NOT.contains(word.substring(0, cut))
        ? Optional.of(new Answers(word.substring(cut + 1).strip(), word))
        : Optional.empty();
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
    return !areOthers() && (no.equals(cell) || word(no).equals(word(cell)));
  }

  /** Whether all other words are the ones that do not count. */
  public boolean areOthers() {
    return no.isEmpty();
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
