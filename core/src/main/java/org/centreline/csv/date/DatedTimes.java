package org.centreline.csv.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates with their time of day as labels that stand in order of time: {@code 2024-01-02
 * 09:00}. A time zone is passed over.
 *
 * @param format how the days are written
 * @param hours whether minutes are cut off
 */
public record DatedTimes(DateFormat format, boolean hours) {

  /** The label of a cell; midnight where it has no time; empty where it is no date. */
  public Optional<String> label(String cell) {
    int at = DateTokens.timeAt(cell);
    String day = at < 0 ? cell : cell.substring(0, at);
    Optional<LocalDate> date = format.read(day).or(() -> format.read(cell));
    int[] time = at < 0 ? new int[3] : time(cell.substring(at + 1).toLowerCase(Locale.ROOT));
    boolean exists = time[0] < 24 && time[1] < 60 && time[2] < 60;
    return date.filter(found -> exists).map(found -> label(found, time));
  }

  private String label(LocalDate date, int[] time) {
    String hour = date + " " + two(time[0]) + ":";
    if (hours) {
      return hour + "00";
    }
    return hour + two(time[1]) + (time[2] == 0 ? "" : ":" + two(time[2]));
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** Hours, minutes and seconds. */
  private static int[] time(String text) {
    int[] parts = new int[3];
    int part = 0;
    int at = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        parts[part] = Math.min(999, 10 * parts[part] + c - '0');
      } else if (c == ':' && part < 2) {
        part++;
      } else {
        break;
      }
    }
    boolean afternoon = text.indexOf('p', at) >= 0;
    boolean morning = text.indexOf('a', at) >= 0;
    if (parts[0] == 12 && (afternoon || morning)) {
      parts[0] = 0;
    }
    parts[0] += afternoon ? 12 : 0;
    return parts;
  }
}
