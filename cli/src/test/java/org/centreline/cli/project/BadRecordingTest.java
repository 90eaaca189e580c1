package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recordings of another measure, half deleted or edited by hand: told, never a fault of ours. */
class BadRecordingTest {

  @TempDir Path temporary;
  private Path expected;

  @BeforeEach
  void aRecordedProject() throws IOException {
    Folders.sound(temporary.resolve("p"));
    expected = temporary.resolve("p/expected/waits.csv");
    assertEquals(0, check("--record").code());
  }

  private Run check(String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "check";
    words[1] = "p";
    System.arraycopy(options, 0, words, 2, options.length);
    return Run.in(temporary, words);
  }

  private void differs(String text) throws IOException {
    Files.writeString(expected, text);
    for (String format : new String[] {"text", "json", "junit", "sarif", "github"}) {
      Run run = check("--format", format);
      assertEquals(1, run.code(), format + run.err());
      assertTrue(!run.out().isBlank(), format);
    }
    assertEquals(1, check("--all").code());
    assertEquals(0, check("--record", "-q").code());
    assertEquals(0, check().code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "group,finding,x,value\n",
        "group,finding,x,value\n,shift (mdc),2023-01-01,\n",
        "group,finding,x,value\n,shift (mdc),2023-01-01,to \n",
        "group,finding,x,value\n,shift (mdc),2023-01-01,to x\n",
        "group,finding,x,value\n,shift (mdc),,above to 2023-02-01\n",
        "group,finding,x,value\n,value,2023-01-01,many\n,type,,xmr\n",
        "group,finding,x,value\n,value,,1\n,value,,2\n,upper,,3\n,lower,,4\n",
        "group,finding,x,value\n,variation,,sideways\n,assurance,,never\n,target,x,y\n",
        "group,finding,x,value\nElm,type,,xmr\nElm,value,2023-01-01,3\nElm,phase,2023-01-01,\n",
        "finding,value\ntype,xmr\n",
        "a,b\n1,2\n",
        "value;x;finding;group\nxmr;;type;\n",
      })
  void oneEditedByHandDiffers(String text) throws IOException {
    differs(text);
  }

  @Test
  void oneHalfDeletedDiffers() throws IOException {
    String text = Files.readString(expected);
    differs(text.substring(0, text.length() / 2));
    differs(text.substring(0, text.indexOf('\n') + 1) + text.substring(text.length() / 3));
  }

  @Test
  void oneOfAnotherMeasureDiffers() throws IOException {
    StringBuilder text = new StringBuilder("group,finding,x,value\n,type,,p\n");
    for (int i = 1; i <= 12; i++) {
      text.append(",value,1999-%02d-01,0.5\n".formatted(i));
    }
    Files.writeString(expected, text.toString());
    String out = check().out();
    assertTrue(out.contains("Waits: none of its dates or labels is as before"), out);
    assertTrue(out.contains("Waits: kind of chart: p → xmr"), out);
    differs(text.toString());
  }

  @Test
  void oneThatIsEmptyIsNamed() throws IOException {
    Files.writeString(expected, "");
    Run run = check();
    assertEquals(1, run.code());
    assertTrue(run.out().contains("Not as it should be"), run.out());
    assertTrue(run.out().contains("[empty-file]"), run.out());
  }

  @Test
  void oneOfAnotherVersionIsReadAsFarAsItSays() throws IOException {
    String text = Files.readString(expected).replace("group,", "version,group,");
    differs(text.replaceAll("\n(?=.)", "\n0.0.1,").replace(",type,,xmr", ",type,,run"));
  }
}
