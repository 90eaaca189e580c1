package org.centreline.cli.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.group.ResultOptions.Talk;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Refusal;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.text.Bytes.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {

  @TempDir Path folder;
  private final Problems problems = new Problems();

  @Test
  void aFileIsReadFromTheFolder() throws IOException {
    Files.createDirectory(folder.resolve("data"));
    Files.write(folder.resolve("data/a.csv"), new byte[] {1, 2});
    Input input = Input.of("data/a.csv", terminal(InputStream.nullInputStream()), problems);
    assertEquals("data/a.csv", input.shown());
    assertEquals("a.csv", input.name());
    assertArrayEquals(new byte[] {1, 2}, all(input, terminal(InputStream.nullInputStream())));
    assertEquals(List.of(), problems.reasons());
  }

  @Test
  void aDashIsStandardInput() throws IOException {
    Terminal terminal = terminal(new ByteArrayInputStream(new byte[] {3}));
    Input input = Input.of("-", terminal, problems);
    assertEquals("stdin", input.shown());
    assertArrayEquals(new byte[] {3}, all(input, terminal));
  }

  @Test
  void aNameThatIsNearIsProposed() throws IOException {
    Files.createFile(folder.resolve("waits.csv"));
    Input.of("wait.csv", terminal(InputStream.nullInputStream()), problems);
    Input.of("none/wait.csv", terminal(InputStream.nullInputStream()), problems);
    assertEquals(
        List.of(
            "wait.csv can't be read: there is no such file; did you mean waits.csv?",
            "none/wait.csv can't be read: there is no such file"),
        problems.reasons());
  }

  @Test
  void aBrokenStreamIsRefused() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }
        };
    Input input = Input.of("-", terminal(broken), problems);
    Refusal refusal = assertThrows(Refusal.class, () -> input.bytes(Talk.QUIET, terminal(broken)));
    assertEquals(ExitCode.NO_FILE, refusal.code());
    assertEquals(List.of("stdin can't be read: input/output error"), refusal.reasons());
  }

  private static byte[] all(Input input, Terminal terminal) throws IOException {
    try (InputStream in = input.bytes(Talk.QUIET, terminal).open(Purpose.TAKE)) {
      return in.readAllBytes();
    }
  }

  private Terminal terminal(InputStream in) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return new Terminal(in, nowhere, nowhere, RunEnvironment.piped(folder));
  }
}
