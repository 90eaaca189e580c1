package org.centreline.csv.workbook;

import java.nio.charset.StandardCharsets;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;

/** Files that are taken for workbooks, each named for what it is, with the way out. */
final class OtherFiles {

  /** Source: MS-CFB, section 2.2: the first bytes of a compound file. */
  private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";

  private static final String SAVE = "and save it as an Excel workbook (.xlsx) or as CSV UTF-8";

  private OtherFiles() {}

  static boolean isCompound(String start) {
    return start.equals(COMPOUND);
  }

  /** Source: MS-OFFCRYPTO, section 2.3.4: a workbook with a password is a stream of this name. */
  static DataException compound(byte[] bytes, FileFindings findings) {
    if (holds(bytes, "EncryptedPackage")) {
      return refused(
          "a workbook with a password",
          "open it in Excel, take the password away (File, Info, Protect Workbook, Encrypt with"
              + " Password) and save it",
          findings);
    }
    return holds(bytes, "WordDocument")
        ? refused("an old Word document", "copy its table into a workbook", findings)
        : refused("an old Excel workbook (.xls)", "open it " + SAVE, findings);
  }

  private static boolean holds(byte[] bytes, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
    for (int i = 0; i <= bytes.length - wanted.length; i++) {
      int at = 0;
      while (at < wanted.length && bytes[i + at] == wanted[at]) {
        at++;
      }
      if (at == wanted.length) {
        return true;
      }
    }
    return false;
  }

  /** Ends the reading where a zip file holds no workbook. */
  static void refuse(ZipParts parts, FileFindings findings) {
    if (parts.has("xl/workbook.bin")) {
      throw refused("a binary Excel workbook (.xlsb)", "open it " + SAVE, findings);
    }
    if (parts.has("content.xml") && parts.has("mimetype")) {
      String kind = new String(parts.bytes("mimetype"), StandardCharsets.ISO_8859_1);
      throw kind.contains("spreadsheet")
          ? refused("an OpenDocument spreadsheet (.ods)", "open it " + SAVE, findings)
          : refused("an OpenDocument file", "copy its table into a workbook", findings);
    }
    if (parts.has("word/document.xml")) {
      throw refused("a Word document", "copy its table into a workbook", findings);
    }
    if (parts.has("ppt/presentation.xml")) {
      throw refused("a PowerPoint file", "copy its table into a workbook", findings);
    }
    if (!parts.has("xl/workbook.xml") && !parts.has("_rels/.rels")) {
      throw refused("a zip file that is no workbook", "unpack it first", findings);
    }
  }

  private static DataException refused(String found, String fix, FileFindings findings) {
    Mismatch other = new Mismatch("a CSV file or an Excel workbook (.xlsx)", found, fix);
    return findings.fatal(Code.NOT_A_CSV, Place.WHOLE_FILE, other);
  }
}
