package org.centreline.csv.personal;

/** What may tell one person from another. */
public enum Identity {
  NHS_NUMBER("nhs-number", "NHS numbers"),
  NATIONAL_NUMBER("nhs-number", "national numbers of people"),
  HOSPITAL_NUMBER("hospital-number", "hospital numbers"),
  NAME("name", "people's names"),
  DATE_OF_BIRTH("date-of-birth", "dates of birth"),
  POSTCODE("postcode", "postcodes"),
  ADDRESS("address", "addresses"),
  CONTACT("address", "e-mail addresses or telephone numbers");

  private final String id;
  private final String words;

  Identity(String id, String words) {
    this.id = id;
    this.words = words;
  }

  /** A stable word; what is of one sort has the same. */
  public String id() {
    return id;
  }

  /** What such a column holds, for people. */
  public String words() {
    return words;
  }
}
