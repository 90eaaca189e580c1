package org.centreline.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells by its heading that a column may hold what identifies a person. */
final class PersonalHeading {

  /** A longer heading speaks about such things rather than holding them. */
  private static final int MOST_WORDS = 4;

  private static final Map<Identity, List<String>> PHRASES =
      Map.of(
          Identity.NHS_NUMBER,
          List.of("nhs number", "nhs no", "nhs num", "nhsno", "nhsnumber", "chi number", "chi no"),
          Identity.HOSPITAL_NUMBER,
          List.of(
              "hospital number",
              "hospital no",
              "hosp no",
              "patient number",
              "patient no",
              "patient id",
              "patient identifier",
              "pat id",
              "mrn",
              "medical record number",
              "casenote number",
              "case note number",
              "unit number"),
          Identity.NAME,
          List.of(
              "surname",
              "forename",
              "first name",
              "firstname",
              "last name",
              "lastname",
              "family name",
              "given name",
              "patient name",
              "name of patient",
              "client name",
              "service user name"),
          Identity.DATE_OF_BIRTH,
          List.of("date of birth", "birth date", "birthdate", "dob", "d o b"),
          Identity.POSTCODE,
          List.of("postcode", "post code"),
          Identity.ADDRESS,
          List.of("home address", "patient address", "address line"));

  /** Parts of a postcode, or places that share one, name no home. */
  private static final List<String> COARSE =
      List.of("district", "sector", "area", "site", "practice");

  private PersonalHeading() {}

  /** What a column of this name probably holds. */
  static Optional<Identity> of(String heading) {
    int remark = heading.indexOf('(');
    String words = words(remark > 0 ? heading.substring(0, remark) : heading);
    if (words.strip().split(" ").length > MOST_WORDS) {
      return Optional.empty();
    }
    for (Identity identity : Identity.values()) {
      boolean coarse = identity == Identity.POSTCODE && holds(words, COARSE);
      if (!coarse && holds(words, PHRASES.get(identity))) {
        return Optional.of(identity);
      }
    }
    return Optional.empty();
  }

  private static boolean holds(String words, List<String> phrases) {
    for (String phrase : phrases) {
      if (words.contains(" " + phrase + " ")) {
        return true;
      }
    }
    return false;
  }

  /** In lower case, one space around each word: {@code DateOfBirth} is three. */
  private static String words(String heading) {
    StringBuilder words = new StringBuilder(" ");
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      boolean part = Character.isLetterOrDigit(c);
      boolean begins =
          i > 0 && Character.isUpperCase(c) && Character.isLowerCase(heading.charAt(i - 1));
      boolean spaced = words.charAt(words.length() - 1) == ' ';
      words.append(begins || !part && !spaced ? " " : "").append(part ? String.valueOf(c) : "");
    }
    return words.append(' ').toString().toLowerCase(Locale.ROOT).replace("  ", " ");
  }
}
