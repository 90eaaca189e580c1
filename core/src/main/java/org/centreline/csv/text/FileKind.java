package org.centreline.csv.text;

import java.util.List;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;

/** Kinds of file that are given by mistake, told by their first bytes. */
record FileKind(String name, String start, String fix) {

  private static final String EXPORT =
      "open it in the spreadsheet program and save the sheet as \"CSV UTF-8 (comma delimited)\"";
  private static final String AS_TEXT = "give the file of comma-separated text";

  private static final FileKind JSON =
      new FileKind("JSON", "", "save its rows as CSV, with a header of their names");

  private static final List<FileKind> KINDS =
      List.of(
          new FileKind("an Excel workbook or other zip file", "PK\3\4", EXPORT),
          new FileKind("an old Excel workbook", "\u00D0\u00CF\u0011\u00E0", EXPORT),
          new FileKind("a PDF", "%PDF", "ask for the figures as CSV"),
          new FileKind("a gzip file", "\u001F\u008B", "unpack it first"),
          new FileKind("a picture (PNG)", "\u0089PNG", AS_TEXT),
          new FileKind("a picture (JPEG)", "\u00FF\u00D8\u00FF", AS_TEXT),
          new FileKind("a web page", "<!doctype", "download the CSV itself"),
          new FileKind("a web page", "<html", "download the CSV itself"),
          new FileKind("an XML file", "<?xml", EXPORT),
          new FileKind("a rich text file", "{\\rtf", "save it as plain text"));

  /** Ends the reading where a file that begins with these bytes is of such a kind. */
  static void refuseOthers(byte[] start, FileFindings findings) {
    if (isJson(start)) {
      throw JSON.refused(findings);
    }
    for (FileKind kind : KINDS) {
      if (kind.matches(start)) {
        throw kind.refused(findings);
      }
    }
  }

  private DataException refused(FileFindings findings) {
    return findings.fatal(Code.NOT_A_CSV, Place.WHOLE_FILE, new Mismatch("a CSV file", name, fix));
  }

  /** An object, or an array of what is no plain word: {@code [Date],[Falls]} is a header. */
  private static boolean isJson(byte[] start) {
    StringBuilder ink = new StringBuilder();
    for (byte each : start) {
      if (each > ' ') {
        ink.append((char) each);
      }
    }
    String two = ink.substring(0, Math.min(2, ink.length()));
    return List.of("{\"", "{}", "[{", "[[", "[\"", "[]").contains(two);
  }

  private boolean matches(byte[] bytes) {
    for (int i = 0; i < start.length(); i++) {
      if (i >= bytes.length || start.charAt(i) != lowerTag(bytes[i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  /** Tags are written in either case. */
  private int lowerTag(int c) {
    return start.charAt(0) == '<' && c >= 'A' && c <= 'Z' ? c + 32 : c;
  }
}
