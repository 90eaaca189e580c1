package org.centreline.csv.personal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.text.HeadingWords;

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
    HeadingWords words = HeadingWords.of(remark > 0 ? heading.substring(0, remark) : heading);
    if (words.count() > MOST_WORDS) {
      return Optional.empty();
    }
    for (Identity identity : Identity.values()) {
      boolean coarse = identity == Identity.POSTCODE && words.holdAny(COARSE);
      if (!coarse && words.holdAny(PHRASES.get(identity))) {
        return Optional.of(identity);
      }
    }
    return Optional.empty();
  }
}
