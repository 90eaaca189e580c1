package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.centreline.analysis.describe.FileDescription;
import org.centreline.csv.CsvReader;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a read fails, that is said: what was read so far is never taken for all there is. */
class FailedReadTest {

  private static final String PLAIN = "date,waits\n2024-01-01,1\n2024-02-01,2\n2024-03-01,3\n";

  private static final String GONE = "the network drive is gone";

  /** Bytes of which one read, from 0, or the closing of a stream in its place fails. */
  private static final class Failing implements Bytes {

    private final byte[] bytes;
    private int left;

    Failing(byte[] bytes, int good) {
      this.bytes = bytes;
      left = good;
    }

    private void one() throws IOException {
      if (left-- == 0) {
        throw new IOException(GONE);
      }
    }

    boolean failed() {
      return left < 0;
    }

    @Override
    public InputStream open(Purpose purpose) {
      return new FilterInputStream(new ByteArrayInputStream(bytes)) {

        @Override
        public int read() throws IOException {
          one();
          return super.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
          one();
          return super.read(into, from, length);
        }

        @Override
        public long skip(long many) throws IOException {
          one();
          return super.skip(many);
        }

        @Override
        public void close() throws IOException {
          one();
        }
      };
    }
  }

  private static void assertEveryFailureIsTold(
      byte[] text, UnaryOperator<Bytes> held, Function<CsvFile, Object> reader) {
    Object whole = reader.apply(new CsvFile("x.csv", held.apply(new Failing(text, -1))));
    int good = 0;
    boolean failed = true;
    for (; failed; good++) {
      Failing failing = new Failing(text, good);
      try {
        Object found = reader.apply(new CsvFile("x.csv", held.apply(failing)));
        failed = failing.failed();
        assertEquals(whole, found, "after " + good + " reads");
      } catch (UncheckedIOException e) {
        assertEquals(GONE, e.getCause().getMessage());
      }
    }
  }

  private static Object read(CsvFile file) {
    try {
      return CsvReader.read(file, Columns.unnamed(), ReadingOptions.standard(), Grouping.none())
          .measured();
    } catch (DataException e) {
      return e.getMessage();
    }
  }

  private static Object described(CsvFile file) {
    return FileDescription.of(file, ReadingOptions.standard()).toString();
  }

  /** The forms that are read in ways of their own. */
  private static byte[] form(String name) {
    String quoted = "\"date\";\"waits\"\n" + "\"2024-01-01\";\"1,5\"\n2024-02-01;2\n";
    return switch (name) {
      case "plain" -> PLAIN.getBytes(StandardCharsets.UTF_8);
      case "below words" -> ("Waits of a ward\n\n" + PLAIN).getBytes(StandardCharsets.UTF_8);
      case "with a mark" -> ("\uFEFF" + PLAIN).getBytes(StandardCharsets.UTF_8);
      case "UTF-16" -> ("\uFEFF" + PLAIN).getBytes(StandardCharsets.UTF_16LE);
      case "Windows" ->
          PLAIN.replace("waits", "d\u00E9lais").getBytes(Charset.forName("windows-1252"));
      case "quoted" -> quoted.getBytes(StandardCharsets.UTF_8);
      case "sep" -> ("sep=;\r\n" + PLAIN.replace(',', ';')).getBytes(StandardCharsets.UTF_8);
      case "faulty" -> (PLAIN + "2024-04-01,4,5\n").getBytes(StandardCharsets.UTF_8);
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "below words",
        "with a mark",
        "UTF-16",
        "Windows",
        "quoted",
        "sep",
        "faulty"
      })
  void everyFailureIsTold(String form) {
    byte[] text = form(form);
    assertEveryFailureIsTold(text, bytes -> bytes, FailedReadTest::read);
    assertEveryFailureIsTold(text, bytes -> bytes, FailedReadTest::described);
    // Held in part, the rest is fetched behind what is held.
    for (int most : new int[] {8, 1 << 20}) {
      assertEveryFailureIsTold(text, bytes -> new HeldHead(bytes, most), FailedReadTest::read);
    }
  }
}
