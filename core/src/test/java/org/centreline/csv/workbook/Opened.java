package org.centreline.csv.workbook;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.CsvFile;

/** Short ways to what is made of a workbook. */
final class Opened {

  private Opened() {}

  static CsvFile file(byte[] bytes, String... sheet) {
    Optional<String> name = sheet.length == 0 ? Optional.empty() : Optional.of(sheet[0]);
    return Workbooks.opened(new CsvFile("x.xlsx", bytes), name);
  }

  /** The rows as text. */
  static List<String> rows(byte[] bytes, String... sheet) {
    try (InputStream in = file(bytes, sheet).bytes().open(Purpose.TAKE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was noticed, each as code and message. */
  static List<String> notices(byte[] bytes, String... sheet) {
    return file(bytes, sheet).bytes().made().orElseThrow().notices().stream()
        .map(Opened::told)
        .toList();
  }

  private static String told(Notice notice) {
    return notice.code() + ": " + notice.message();
  }

  /** Why it can't be read, with the ways to go on. */
  static DataException refused(byte[] bytes, String... sheet) {
    return assertThrows(DataException.class, () -> file(bytes, sheet));
  }

  static String message(byte[] bytes, String... sheet) {
    return refused(bytes, sheet).problems().get(0).message();
  }
}
