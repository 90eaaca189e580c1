package org.centreline.csv.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.CsvFile;

/** Takes workbooks wherever a CSV file is taken. */
public final class Workbooks {

  /** All of a workbook is held while it is read. */
  static final int MOST = 200 << 20;

  private static final String ZIP = "PK\3\4";

  private Workbooks() {}

  /** Whether bytes begin as those of a workbook do, or of something that is taken for one. */
  public static boolean isLike(Bytes bytes) {
    String start = start(bytes);
    return start.startsWith(ZIP) || OtherFiles.isCompound(start);
  }

  /**
   * A workbook as the text of one of its sheets; any other file as it is.
   *
   * @param sheet its name; empty where there is but one
   * @throws org.centreline.csv.problem.DataException where it can't be read, or it has to be asked
   *     which sheet it is to be
   */
  public static CsvFile opened(CsvFile file, Optional<String> sheet) {
    if (file.table().isPresent()) {
      refuse(sheet, file);
      return file;
    }
    String start = start(file.bytes());
    FileFindings findings = new FileFindings(file.name());
    if (OtherFiles.isCompound(start)) {
      throw OtherFiles.compound(all(file.bytes(), findings), findings);
    }
    if (!start.startsWith(ZIP)) {
      refuse(sheet, file);
      return file;
    }
    ZipParts parts = ZipParts.of(all(file.bytes(), findings), findings);
    OtherFiles.refuse(parts, findings);
    SheetChoice choice = new SheetChoice(Workbook.of(parts, findings), findings);
    return new CsvFile(file.name(), choice.text(sheet, file.bytes()));
  }

  private static void refuse(Optional<String> sheet, CsvFile file) {
    if (sheet.isPresent()) {
      Mismatch none =
          new Mismatch(
              "a workbook that has a sheet '" + sheet.get() + "'",
              "another kind of file",
              "leave out " + Matter.SHEET);
      throw new FileFindings(file.name()).fatal(Code.NO_SHEET, Place.WHOLE_FILE, none);
    }
  }

  /** The first four bytes, or as many as there are. */
  private static String start(Bytes bytes) {
    try (InputStream in = bytes.open(Purpose.LOOK)) {
      return new String(in.readNBytes(4), java.nio.charset.StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] all(Bytes bytes, FileFindings findings) {
    if (bytes instanceof Bytes.Held held) {
      return held.bytes();
    }
    try (InputStream in = bytes.open(Purpose.TAKE)) {
      byte[] all = in.readNBytes(MOST + 1);
      if (all.length > MOST) {
        throw ZipParts.tooLarge("a workbook of at most " + (MOST >> 20) + " MB", findings);
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
