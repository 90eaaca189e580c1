package org.centreline.csv.personal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.text.HeadingWords;

/** Tells by its heading that a column may hold what identifies a person. */
final class PersonalHeading {

  /** A longer heading speaks about such things rather than holding them. */
  private static final int MOST_WORDS = 4;

  private static final Map<Identity, PersonalHeading> ALL = load();

  private final List<String> held = new ArrayList<>();

  /** As {@code no} is none elsewhere: patients may be no shows. */
  private final List<String> ends = new ArrayList<>();

  private final List<String> whole = new ArrayList<>();

  /** Parts of a postcode, or places that share one, name no home. */
  private static final List<String> COARSE =
      List.of("district", "sector", "area", "site", "practice");

  private PersonalHeading(List<String> phrases) {
    for (String phrase : phrases) {
      String words = phrase.replace("=", "");
      (phrase.startsWith("=") ? whole : phrase.endsWith("=") ? ends : held).add(words);
    }
  }

  private static Map<Identity, PersonalHeading> load() {
    Map<Identity, PersonalHeading> all = new EnumMap<>(Identity.class);
    HeadingWords.lists(PersonalHeading.class, "headings.txt")
        .forEach(
            (identity, words) ->
                all.put(
                    Identity.valueOf(identity),
                    new PersonalHeading(List.of(words.strip().split("; ")))));
    return all;
  }

  /** What a column of this name probably holds. */
  static Optional<Identity> of(String heading) {
    int remark = heading.indexOf('(');
    HeadingWords words =
        HeadingWords.of(remark > 0 ? heading.substring(0, remark) : heading).unaccented();
    if (words.count() > MOST_WORDS) {
      return Optional.empty();
    }
    for (Identity identity : Identity.values()) {
      boolean coarse = identity == Identity.POSTCODE && words.holdAny(COARSE);
      if (!coarse && ALL.get(identity).isIn(words)) {
        return Optional.of(identity);
      }
    }
    return Optional.empty();
  }

  private boolean isIn(HeadingWords words) {
    return words.holdAny(held) || words.endWithAny(ends) || whole.contains(words.text().strip());
  }
}
