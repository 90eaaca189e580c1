package org.centreline.words;

/** How long the text may be that stands for a picture, and how a longer one is cut. */
public final class AltLength {

  /** As NHS and government guidance on alternative text asks. */
  public static final int MOST = 125;

  private static final String CUT = "…";

  private AltLength() {}

  /** The text, or as much of it as fits with an ellipsis. */
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - CUT.length();
    int whole = Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    return text.substring(0, whole).stripTrailing() + CUT;
  }
}
