package org.centreline.csv.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.daily.RowsOfLines;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Charsets.Misfit;

/** The text of a file without a byte-order mark; its beginning is known, the rest is read anew. */
public final class FileText {

  private static final int HEAD = 1 << 16;

  private final Bytes bytes;
  private final Charset charset;
  private final long from;
  private final int firstLine;
  private final String head;
  private final boolean whole;

  private FileText(Bytes bytes, Charset charset, long from, int firstLine) {
    this.bytes = bytes;
    this.charset = charset;
    this.from = from;
    this.firstLine = firstLine;
    char[] start = new char[HEAD + 1];
    int length = fill(start);
    whole = length <= HEAD;
    head = new String(start, 0, Math.min(HEAD, length));
  }

  private int fill(char[] start) {
    try (Reader reader = reader(Purpose.LOOK)) {
      int length = 0;
      int read = 0;
      while (read >= 0 && length < start.length) {
        length += read;
        read = reader.read(start, length, start.length - length);
      }
      return length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Decodes a file; an encoding that was asked for is taken at its word. */
  public static FileText of(Bytes bytes, Optional<Charset> asked, FileFindings findings) {
    byte[] start = start(bytes);
    FileKind.refuseOthers(start, findings);
    if (asked.isPresent()) {
      return inCharset(bytes, asked.get(), findings);
    }
    if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
      findings.note(Code.ENCODING, "read as UTF-16, by its byte-order mark");
      return inCharset(bytes, StandardCharsets.UTF_16, findings);
    }
    Optional<Misfit> misfit = Charsets.misfit(bytes, StandardCharsets.UTF_8);
    if (misfit.isEmpty()) {
      return marked(bytes, StandardCharsets.UTF_8);
    }
    // Letters beyond ASCII that are UTF-8, before a byte that is not, were never Windows-1252.
    if (misfit.get().late()) {
      throw refused(misfit.get(), StandardCharsets.UTF_8, findings);
    }
    findings.note(Code.ENCODING, "not UTF-8: read as Windows-1252, as Excel saves it");
    return inCharset(bytes, Charset.forName("windows-1252"), findings);
  }

  private static byte[] start(Bytes bytes) {
    try (InputStream in = bytes.open(Purpose.LOOK)) {
      return in.readNBytes(16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean startsWith(byte[] start, int first, int second) {
    return start.length > 1 && (start[0] & 0xFF) == first && (start[1] & 0xFF) == second;
  }

  private static FileText inCharset(Bytes bytes, Charset charset, FileFindings findings) {
    Optional<Misfit> misfit = Charsets.misfit(bytes, charset);
    if (misfit.isPresent()) {
      throw refused(misfit.get(), charset, findings);
    }
    return marked(bytes, charset);
  }

  private static DataException refused(Misfit misfit, Charset charset, FileFindings findings) {
    Mismatch other =
        new Mismatch(
            "text in " + charset.name(),
            misfit.found(),
            "save the file as \"CSV UTF-8\", or name its encoding with "
                + Matter.ENCODING
                + ", such as"
                + " windows-1252");
    return findings.fatal(Code.BAD_ENCODING, Place.line(misfit.line()), other);
  }

  /** Without the byte-order mark. */
  private static FileText marked(Bytes bytes, Charset charset) {
    FileText text = new FileText(bytes, charset, 0, 1);
    return text.head.startsWith("\uFEFF") ? new FileText(bytes, charset, 1, 1) : text;
  }

  /** The name of the character set that the file was in. */
  public String encoding() {
    return charset.name();
  }

  /** How many rows stand behind each of its lines. */
  public RowsOfLines tallies() {
    return bytes.tallies();
  }

  /** The number of the line with which the text begins, from 1. */
  int firstLine() {
    return firstLine;
  }

  /** The text without its first lines. */
  public FileText below(int lines) {
    if (lines == 0) {
      return this;
    }
    long chars = 0;
    int left = lines;
    try (Reader reader = reader(Purpose.LOOK)) {
      int c = reader.read();
      while (left > 0 && c >= 0) {
        int next = reader.read();
        left -= c == '\n' || c == '\r' && next != '\n' ? 1 : 0;
        chars++;
        c = next;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FileText(bytes, charset, from + chars, firstLine + lines - left);
  }

  /** Whether there is nothing but spaces and line ends. */
  public boolean isBlank() {
    try (Reader reader = reader(Purpose.LOOK)) {
      int c = reader.read();
      while (c == ' ' || c >= '\t' && c <= '\r') {
        c = reader.read();
      }
      return c < 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The beginning, some 64 thousand characters of it. */
  public String head() {
    return head;
  }

  /** Whether the beginning is all of it. */
  boolean isShort() {
    return whole;
  }

  /** All of it, from the beginning; to be closed. */
  Reader reader(Purpose purpose) throws IOException {
    Reader reader = new InputStreamReader(bytes.open(purpose), charset);
    long left = from;
    while (left > 0) {
      left -= reader.skip(left);
    }
    return reader;
  }
}
