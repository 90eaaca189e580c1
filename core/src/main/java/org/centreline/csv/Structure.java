package org.centreline.csv;

/**
 * Looks at the quotation marks of a text before it is cut into cells, so that each one that is out
 * of place is reported with its line, and none swallows the rows below it.
 *
 * <p>Source: RFC 4180, section 2: quotation marks stand around the whole of a cell or nowhere, and
 * are doubled inside it. Spaces around them are let pass.
 */
final class Structure {

  private enum State {
    START,
    PLAIN,
    QUOTED,
    CLOSED,
    STRAYED
  }

  private final Text text;
  private final byte delimiter;
  private final Findings findings;
  private State state = State.START;
  private int line;
  private int cellStart;
  private int cellLine;

  private Structure(Text text, char delimiter, Findings findings) {
    this.text = text;
    this.delimiter = (byte) delimiter;
    this.findings = findings;
    line = text.firstLine();
    cellLine = line;
  }

  /** Ends the reading where quotation marks or NUL characters are out of place. */
  static void check(Text text, char delimiter, Findings findings) {
    String head = text.head();
    boolean plain = text.isShort() && head.indexOf('"') < 0 && head.indexOf('\0') < 0;
    if (!plain) {
      new Structure(text, delimiter, findings).run();
      findings.stopIfAny();
    }
  }

  private void run() {
    int size = text.size();
    for (int i = 0; i < size; i++) {
      byte c = text.at(i);
      if (c == 0) {
        throw findings.fatal(Code.BAD_ENCODING, Place.line(line), nul());
      }
      boolean lineEnd = c == '\n' || c == '\r' && (i + 1 == size || text.at(i + 1) != '\n');
      if (lineEnd) {
        line++;
      }
      if (state == State.QUOTED) {
        i = quoted(c, i);
      } else if (endsCell(c)) {
        start(i + 1);
      } else if (c == '"') {
        mark(i);
      } else if (c != ' ' && c != '\t') {
        letter(i);
      }
    }
    if (state == State.QUOTED) {
      findings.problem(Code.UNCLOSED_QUOTE, Place.line(cellLine), unclosed());
    }
  }

  private int quoted(byte c, int i) {
    if (c != '"') {
      return i;
    }
    if (i + 1 < text.size() && text.at(i + 1) == '"') {
      return i + 1;
    }
    state = State.CLOSED;
    return i;
  }

  private void start(int next) {
    state = State.START;
    cellStart = next;
    cellLine = line;
  }

  private void mark(int i) {
    if (state == State.START) {
      state = State.QUOTED;
    } else {
      stray(i);
    }
  }

  private void letter(int i) {
    if (state == State.START) {
      state = State.PLAIN;
    } else if (state == State.CLOSED) {
      stray(i);
    }
  }

  /** One problem a cell. */
  private void stray(int i) {
    if (state != State.STRAYED) {
      Mismatch stray =
          new Mismatch(
              "quotation marks around the whole cell or none",
              excerpt(i),
              "put the whole cell between quotation marks and double those inside it; "
                  + "--skip N leaves out lines above the header");
      findings.problem(Code.STRAY_QUOTE, Place.line(cellLine), stray);
    }
    state = State.STRAYED;
  }

  private Mismatch unclosed() {
    return new Mismatch(
        "a quotation mark at the end of the cell",
        excerpt(cellStart + 1),
        "close the quotation mark, or remove the one that opens the cell");
  }

  private static Mismatch nul() {
    return new Mismatch(
        "text",
        "a NUL byte",
        "if the file is \"Unicode text\", add --encoding UTF-16LE; else export it again as CSV");
  }

  /** The cell so far and a little more of it. */
  private String excerpt(int place) {
    int end = place;
    while (end < text.size() && end < place + 12 && !endsCell(text.at(end))) {
      end++;
    }
    while (end < text.size() && (text.at(end) & 0xC0) == 0x80) {
      end++;
    }
    return text.between(Math.min(cellStart, end), end);
  }

  private boolean endsCell(byte c) {
    return c == delimiter || c == '\n' || c == '\r';
  }
}
