package org.centreline.csv.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
      pairs(
          """
          yes / no; y / n; true / false; t / f; met / not met; met / unmet; done / not done; \
          complete / incomplete; complete / not complete; completed / not completed; compliant \
          / not compliant; compliant / non-compliant; compliant / non compliant; pass / fail; \
          passed / failed; achieved / not achieved; achieved / breached; achieved / breach; \
          achieved / missed; met / breached; met / breach; met / missed; met / failed; \
          compliant / breach; compliant / breached; on time / late; in time / late; adequate / \
          inadequate; positive / negative; pos / neg; present / absent; present / not present; \
          given / not given; ja / nein; ja / nee; ja / nej; ja / nei; j / n; oui / non; o / n; \
          sí / no; si / no; sì / no; s / n; sim / não; sim / nao; wahr / falsch; vrai / faux; \
          verdadero / falso; verdadeiro / falso; waar / onwaar; vero / falso; erfüllt / nicht \
          erfüllt; conforme / non conforme; cumple / no cumple; erreicht / verfehlt; \
          vollständig / unvollständig; positiv / negativ; positif / négatif; positivo / \
          negativo; positief / negatief; respecté / non respecté; complet / incomplet; \
          completo / incompleto; apto / no apto; volledig / onvolledig; ie / nage; do / naddo; \
          oes / nac oes; cwblhawyd / heb ei gwblhau; ydw / nac ydw; ✓ / ✗; ✓ / ✕; ✓ / x; ✔ / \
          ✘; ✔ / ✗; ✔ / ✖; ✔ / x; ✅ / ❌; tak / nie""");

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

  /** What people write where a question was not asked, or nobody knows the answer. */
  private static final Set<String> NONE =
      Set.of(
          ("unknown;not known;not recorded;not documented;not asked;not answered;not stated;declined;"
                  + "refused;don't know;dont know;unsure;missing;blank;unbekannt;entfällt;keine angabe;"
                  + "k.a.;k. a.;nicht zutreffend;nicht bekannt;sans objet;inconnu;non applicable;"
                  + "non renseigné;no aplica;no consta;desconocido;no sabe;onbekend;nvt;n.v.t.;"
                  + "niet van toepassing;niet bekend;non applicabile;sconosciuto;non noto;não se aplica;"
                  + "desconhecido;anhysbys;ddim yn berthnasol;amherthnasol;okänd;ej aktuellt;ukendt;"
                  + "ikke relevant;n.a.")
              .split(";"));

  /** One cell in so many may say something else: each is named when the column is read. */
  private static final int SLIPS = 5;

  /**
   * The pair that a column answers with: its two commonest words, where hardly a cell says anything
   * else.
   *
   * @param all how often each word stands there, in lower case
   * @return in lower case
   */
  public static Optional<Answers> of(Map<String, Integer> all) {
    Map<String, Integer> counts = new LinkedHashMap<>(all);
    counts.keySet().removeIf(word -> isNone(word) && !isDenial(word, all));
    return ofTold(counts);
  }

  /** Recorded and not recorded answer, though the second alone would be no answer. */
  private static boolean isDenial(String word, Map<String, Integer> all) {
    return denied(word).filter(pair -> all.containsKey(pair.yes())).isPresent();
  }

  /** Whether a cell says that there is no answer. */
  public static boolean isNone(String cell) {
    return NONE.contains(word(cell));
  }

  private static Optional<Answers> ofTold(Map<String, Integer> counts) {
    List<Answers> pairs = new ArrayList<>(KNOWN);
    counts.keySet().forEach(word -> denied(word).ifPresent(pairs::add));
    for (Answers pair : pairs) {
      Integer yes = counts.get(pair.yes);
      Integer no = counts.get(pair.no);
      if (yes != null && no != null) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        boolean rarest = all - yes - no <= Math.min(yes, no);
        return Optional.of(pair)
            .filter(found -> rarest && SLIPS * (all - yes - no) <= all && counts.size() <= 12);
      }
    }
    return Optional.empty();
  }

  /** The pair of the one word that all cells hold, such as no where nothing happened. */
  public static Optional<Answers> ofOne(List<String> cells) {
    List<String> words = cells.stream().map(Answers::word).filter(w -> !w.isEmpty()).toList();
    return words.size() == 1
        ? KNOWN.stream()
            .filter(pair -> pair.yes.equals(words.get(0)) || pair.no.equals(words.get(0)))
            .findFirst()
        : Optional.empty();
  }

  private static List<Answers> pairs(String text) {
    List<Answers> pairs = new ArrayList<>();
    for (String pair : text.split(";")) {
      int cut = pair.indexOf(" / ");
      pairs.add(new Answers(pair.substring(0, cut).strip(), pair.substring(cut + 3).strip()));
    }
    return List.copyOf(pairs);
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
