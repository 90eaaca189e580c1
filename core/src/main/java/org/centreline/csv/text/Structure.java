package org.centreline.csv.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.text.Bytes.Purpose;

/**
 * Looks at the quotation marks of a text before it is cut into cells, so that each one that is out
 * of place is reported with its line, and none swallows the rows below it.
 *
 * <p>Source: RFC 4180, section 2: quotation marks stand around the whole of a cell or nowhere, and
 * are doubled inside it. Spaces around them are let pass.
 */
public final class Structure {

  private enum State {
    START,
    PLAIN,
    QUOTED,
    /** Just behind a quotation mark inside quotation marks: the last one, or the first of two. */
    ENDING,
    CLOSED,
    STRAYED
  }

  private static final int CHUNK = 1 << 14;

  /** How much of a cell is kept for messages; they show less. */
  private static final int KEPT = 80;

  /** How much of a cell a message shows behind the mark that is out of place. */
  private static final int BEHIND = 12;

  private final char delimiter;
  private final FileFindings findings;
  private final char[] cell = new char[KEPT];
  private int length;
  private State state = State.START;
  private boolean afterReturn;
  private int line;
  private int cellLine;
  private int strayAt;
  private long quoted;

  private Structure(int firstLine, char delimiter, FileFindings findings) {
    this.delimiter = delimiter;
    this.findings = findings;
    line = firstLine;
    cellLine = line;
  }

  /** Ends the reading where quotation marks or NUL characters are out of place. */
  public static void check(FileText text, char delimiter, FileFindings findings) {
    String head = text.head();
    boolean none = text.isShort() && head.indexOf('"') < 0 && head.indexOf('\0') < 0;
    if (!text.isPlain() && !none) {
      new Structure(text.firstLine(), delimiter, findings).run(text);
      findings.stopIfAny();
    }
  }

  private void run(FileText text) {
    char[] chunk = new char[CHUNK];
    try (Reader reader = text.reader(Purpose.LOOK)) {
      for (int read = reader.read(chunk); read >= 0; read = reader.read(chunk)) {
        for (int i = 0; i < read; i++) {
          take(chunk[i]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (state == State.QUOTED) {
      throw findings.fatal(Code.UNCLOSED_QUOTE, Place.line(cellLine), unclosed());
    }
    start();
  }

  private void take(char c) {
    if (state == State.PLAIN && c > '"' && c != delimiter) {
      keep(c);
    } else {
      look(c);
    }
  }

  private void look(char c) {
    if (c == 0) {
      throw findings.fatal(Code.BAD_ENCODING, Place.line(line), nul());
    }
    line += c == '\r' || c == '\n' && !afterReturn ? 1 : 0;
    afterReturn = c == '\r';
    if (state == State.QUOTED || state == State.ENDING && c == '"') {
      quoted(c);
    } else if (endsCell(c)) {
      start();
    } else {
      state = state == State.ENDING ? State.CLOSED : state;
      keep(c);
      outside(c);
    }
  }

  private void quoted(char c) {
    keep(c);
    quoted++;
    boolean closes = state == State.QUOTED && c == '"';
    state = closes ? State.ENDING : State.QUOTED;
  }

  private void outside(char c) {
    if (c == '"') {
      mark();
    } else if (c != ' ' && c != '\t') {
      letter();
    }
  }

  /** One problem a cell, told when the cell is over. */
  private void start() {
    if (state == State.STRAYED) {
      Mismatch stray =
          new Mismatch(
              "quotation marks around the whole cell or none",
              new String(cell, 0, Math.min(length, strayAt + BEHIND)),
              "put the whole cell between quotation marks and double those inside it; "
                  + Matter.SKIP
                  + " N leaves out lines above the header");
      findings.problem(Code.STRAY_QUOTE, Place.line(cellLine), stray);
    }
    if (quoted > LineLength.MOST) {
      throw findings.fatal(Code.TOO_LARGE, Place.line(cellLine), tooLong());
    }
    quoted = 0;
    state = State.START;
    length = 0;
    cellLine = line;
  }

  private void keep(char c) {
    if (length < KEPT) {
      cell[length++] = c;
    }
  }

  private void mark() {
    if (state == State.START) {
      state = State.QUOTED;
    } else {
      stray();
    }
  }

  private void letter() {
    if (state == State.START) {
      state = State.PLAIN;
    } else if (state == State.CLOSED) {
      stray();
    }
  }

  private void stray() {
    strayAt = state == State.STRAYED ? strayAt : length - 1;
    state = State.STRAYED;
  }

  private Mismatch unclosed() {
    int end = 1;
    while (end < Math.min(length, 1 + BEHIND) && !endsCell(cell[end])) {
      end++;
    }
    return new Mismatch(
        "a quotation mark at the end of the cell",
        new String(cell, 0, end),
        "close the quotation mark, or remove the one that opens the cell");
  }

  private static Mismatch tooLong() {
    return new Mismatch(
        "cells of at most " + (LineLength.MOST >> 20) + " MB",
        "a longer one",
        "check its quotation marks: the first one opens the cell, the next one closes it");
  }

  private static Mismatch nul() {
    return new Mismatch(
        "text",
        "a NUL byte",
        "if the file is \"Unicode text\", add "
            + Matter.ENCODING
            + " UTF-16LE; else export it again as CSV");
  }

  private boolean endsCell(char c) {
    return c == delimiter || c == '\n' || c == '\r';
  }
}
