package org.centreline.csv.text;

import java.io.BufferedInputStream;
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
import org.centreline.csv.slice.Slices.Setting;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Charsets.Misfit;

/** The text of a file without a byte-order mark; its beginning is known, the rest is read anew. */
public final class FileText {

  private static final int HEAD = 1 << 16;

  /** Stands for bytes that are no text, and spaces of a rare kind. */
  private static final String ODD = "\uFFFD\u1680\u2028\u2029";

  private final Bytes bytes;
  private final Charset charset;
  private final long from;
  private final int firstLine;
  private final String head;
  private final boolean whole;
  private final Cut cut;

  /** How it is cut: as any text, as one that is plain, or by several hands. */
  private record Cut(boolean plain, Optional<Setting> slicing) {

    private static final Cut AS_WRITTEN = new Cut(false, Optional.empty());
    private static final Cut PLAIN = new Cut(true, Optional.empty());
  }

  private FileText(Bytes bytes, Charset charset, long from, int firstLine, Cut cut) {
    this.bytes = bytes;
    this.charset = charset;
    this.cut = cut;
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

  /**
   * The text of a file that most likely is UTF-8 and has quotation marks around whole cells alone,
   * of which only the beginning is looked at; empty where that tells otherwise. What is made of it
   * holds only if no {@link org.centreline.csv.slice.OddBytes} turn up when all of it is read.
   */
  public static Optional<FileText> likely(CsvFile file, Optional<Charset> asked, Setting slicing) {
    return likely(file, asked, new Cut(true, Optional.of(slicing)));
  }

  /** The same for a text of which every row is gone through before anything is made of it. */
  public static Optional<FileText> plain(CsvFile file, Optional<Charset> asked) {
    return likely(file, asked, Cut.PLAIN);
  }

  private static Optional<FileText> likely(CsvFile file, Optional<Charset> asked, Cut cut) {
    Bytes all = file.bytes();
    if (all.made().isPresent()) {
      return Optional.empty();
    }
    FileFindings told = file.findings();
    byte[] start = start(all);
    FileKind.refuseOthers(start, told);
    Bytes bytes = BoundedBytes.of(all, told);
    boolean other = asked.isPresent() && !asked.get().equals(StandardCharsets.UTF_8);
    if (other || startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
      return Optional.empty();
    }
    FileText text = new FileText(bytes, StandardCharsets.UTF_8, 0, 1, cut);
    return text.isOdd() ? Optional.empty() : Optional.of(text.withoutMark());
  }

  /** Whether something in the beginning is no letter, plain space or end of a line. */
  private boolean isOdd() {
    boolean odd = false;
    for (int i = 0; i < head.length() && !odd; i++) {
      char c = head.charAt(i);
      boolean lineEnd =
          c == '\n' || c == '\r' && (i + 1 == head.length() || head.charAt(i + 1) == '\n');
      odd = c < ' ' && c != '\t' && !lineEnd || ODD.indexOf(c) >= 0;
    }
    return odd;
  }

  /** Decodes a file; an encoding that was asked for is taken at its word. */
  public static FileText of(Bytes all, Optional<Charset> asked, FileFindings findings) {
    if (all.made().isPresent()) {
      findings.noteAll(all.made().get().notices());
      return new FileText(all, StandardCharsets.UTF_8, 0, 1, Cut.AS_WRITTEN);
    }
    byte[] start = start(all);
    FileKind.refuseOthers(start, findings);
    Bytes bytes = BoundedBytes.of(all, findings);
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
    return new FileText(bytes, charset, 0, 1, Cut.AS_WRITTEN).withoutMark();
  }

  private FileText withoutMark() {
    return head.startsWith("\uFEFF") ? new FileText(bytes, charset, 1, 1, cut) : this;
  }

  /** Whether all of it is yet to be looked at. */
  public boolean isLikely() {
    return cut.slicing().isPresent();
  }

  /** Whether it is taken for one of plain rows. */
  boolean isPlain() {
    return cut.plain();
  }

  /** How such a text is cut into blocks. */
  public Setting slicing() {
    return cut.slicing().orElseThrow();
  }

  /** The name of the character set that the file was in; "workbook" where it was no text. */
  public String encoding() {
    return isMade() ? "workbook" : charset.name();
  }

  /** Whether it was made of something that is no text, with commas between its cells. */
  public boolean isMade() {
    return bytes.made().isPresent();
  }

  /** How many rows stand behind each of its lines. */
  public RowsOfLines tallies() {
    return bytes.tallies();
  }

  /** The number of the line with which the text begins, from 1. */
  public int firstLine() {
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
    return new FileText(bytes, charset, from + chars, firstLine + lines - left, cut);
  }

  /** Whether there is nothing but spaces and line ends, in as much of it as a line may have. */
  public boolean isBlank() {
    try (Reader reader = reader(Purpose.LOOK)) {
      int c = reader.read();
      int blank = 0;
      while ((c == ' ' || c >= '\t' && c <= '\r') && blank < LineLength.MOST) {
        c = reader.read();
        blank++;
      }
      return c < 0 || blank == LineLength.MOST;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The beginning, some 64 thousand characters of it. */
  public String head() {
    return head;
  }

  /** All bytes of the file, to be closed. */
  public InputStream stream(Purpose purpose) {
    return bytes.open(purpose);
  }

  /** How many bytes of the file, which is UTF-8, stand before the text. */
  public long bytesAbove() {
    try (InputStream in = new BufferedInputStream(bytes.open(Purpose.LOOK))) {
      long above = 0;
      long left = from;
      int b = in.read();
      while (b >= 0 && (left > 0 || (b & 0xC0) == 0x80)) {
        // Four bytes make two characters, all others one.
        left -= (b & 0xC0) == 0x80 ? 0 : b >= 0xF0 ? 2 : 1;
        above++;
        b = in.read();
      }
      return above;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the beginning is all of it. */
  public boolean isShort() {
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
