package org.centreline.csv.date;

/** Takes the time of day off dates, so that a day is one text however many moments it has. */
public final class TimesOfDay {

  /** A longer text is no date. */
  private static final int LONGEST = 40;

  private boolean seen;

  /** A date without its time of day; any other text as it is. */
  public String day(String text) {
    int time = text.length() > LONGEST ? -1 : DateTokens.timeAt(text);
    if (time < 0) {
      return text;
    }
    seen |= isTime(text, time);
    return text.substring(0, time);
  }

  /** The same, nothing being noted. */
  public static String dayOf(String text) {
    return new TimesOfDay().day(text);
  }

  /** Any time but midnight. */
  private static boolean isTime(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) >= '1' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Whether a date had a time of day other than midnight. */
  public boolean seen() {
    return seen;
  }
}
