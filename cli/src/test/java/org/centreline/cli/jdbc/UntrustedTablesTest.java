package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A URL or a project of somebody else's runs no code, reads no files and gets no password. */
@Tag("once")
class UntrustedTablesTest {

  private static final List<String> HARMFUL =
      List.of(
          "jdbc:h2:mem:a;INIT=RUNSCRIPT FROM 'sly.sql'",
          "jdbc:h2:mem:a;MODE=MSSQLServer;init=sly",
          "jdbc:h2:mem:a;MODE=x\\;INIT=sly",
          "jdbc:duckdb:;session_init_sql_file=sly.sql",
          "jdbc:postgresql://dwh/w?socketFactory=sly",
          "jdbc:postgresql://dwh/w?sslmode=require&loggerFile=sly",
          "jdbc:postgresql:w?sslfactory=sly",
          "jdbc:postgresql://dwh/w?user=sly",
          "jdbc:sqlserver://dwh;databaseName=w;trustManagerClass=sly",
          "jdbc:sqlserver://dwh;sly",
          "jdbc:trino://dwh/h/w?source=a%26SSLKeyStorePath=sly",
          "jdbc:hive2://dwh/w#hivevar:a=sly",
          "jdbc:hive2://dwh/w;ssl=true?hive.exec.pre.hooks=sly",
          "jdbc:databricks://dwh:443/;httpPath=/a;LogPath=sly",
          "jdbc:snowflake://dwh/?db=w&tracing=sly");

  @TempDir Path folder;

  private Ward ward;

  @BeforeEach
  void fill() throws Exception {
    ward = new Ward(folder);
  }

  private void project(String url, String query) throws Exception {
    Path project = Files.createDirectories(folder.resolve("project"));
    Files.writeString(
        project.resolve("measures.csv"),
        "id,title,kind,file,date,value,every,combine\n"
            + "wait,Wait,process,ward,date,wait,week,median\n");
    Files.writeString(project.resolve("all.sql"), query);
    Files.writeString(
        project.resolve("sources.csv"), "name,url,query\nward,\"" + url + "\",all.sql\n");
  }

  @Test
  void propertiesThatAreNotKnownAreRefused() throws Exception {
    for (String url : HARMFUL) {
      project(url, "SELECT 1");
      Run typed = ward.run(Map.of(), "chart", url, "--table", "ward");
      assertEquals(2, typed.code(), url + typed.err());
      Run project = ward.run(Map.of(), "check", "project");
      assertEquals(3, project.code(), url + project.err());
      for (Run run : List.of(typed, project)) {
        assertTrue(run.err().contains("the URL holds"), url + run.err());
        assertTrue(run.err().contains("may have "), url + run.err());
        assertFalse(run.err().contains("sly"), url + run.err());
      }
    }
    Run named = ward.run(Map.of(), "chart", HARMFUL.get(0), "--table", "ward");
    assertTrue(named.err().contains("the property 'INIT', which is not allowed"), named.err());
    assertTrue(named.err().contains("h2 may have MODE, IFEXISTS"), named.err());
  }

  /** What never ends, or is larger than any SELECT, is not read on, typed or in a project. */
  @Test
  void aQueryHasABound() throws Exception {
    String url = "jdbc:h2:mem:a";
    project(url, "SELECT 1 " + " ".repeat(1 << 20) + "x");
    Run project = ward.run(Map.of(), "check", "project");
    assertEquals(3, project.code(), project.err());
    assertTrue(project.err().contains("larger than 1 MB"), project.err());
    for (String file : List.of("/dev/zero", "project/all.sql")) {
      Run typed = ward.run(Map.of(), "describe", url, "--query", file);
      assertEquals(Files.exists(Path.of(file)) || file.startsWith("p") ? 2 : 4, typed.code(), file);
      assertFalse(typed.err().contains("memory"), typed.err());
    }
    Run none = ward.run(Map.of(), "describe", url, "--query", "");
    assertEquals(4, none.code(), none.err());
    assertFalse(none.err().contains("directory"), none.err());
  }

  @Test
  void theOthersAreTakenInAnyLetters() throws Exception {
    String page = Files.readString(Path.of("../docs/engines.md"));
    for (Engine engine : Engine.values()) {
      String sign = engine.word().matches("postgresql|trino|snowflake") ? "?" : ";";
      StringBuilder url = new StringBuilder("jdbc:" + engine.word() + "://dwh/w");
      for (String name : UrlProperties.allowed(engine)) {
        url.append(url.indexOf(sign) < 0 ? sign : sign.equals("?") ? "&" : ";");
        String value =
            name.equals("IFEXISTS") ? "=true" : name.equals("access_mode") ? "=read_only" : "=1";
        url.append(name.toUpperCase(Locale.ROOT)).append(value);
        assertTrue(page.matches("(?s).*[|,] " + name + "[ ,].*"), name);
      }
      assertEquals(Optional.empty(), new JdbcUrl(url.toString()).fault(), url.toString());
    }
  }

  /** Nobody answers at the port: what is tried is told from what is not. */
  @Test
  void aProjectSendsNoPasswordToAHostThatIsNotNamed() throws Exception {
    String url = "jdbc:postgresql://127.0.0.1:1/w";
    project(url, "SELECT 1");
    Map<String, String> login = Ward.drivers("postgresql");
    assertTrue(checked(login).contains("can't be reached"), "no password, no question");
    login.put("CENTRELINE_PASSWORD", "hunter2");
    assertTrue(checked(login).contains("set CENTRELINE_HOST=127.0.0.1"), checked(login));
    login.put("CENTRELINE_HOST", "dwh,127.0.0.2");
    assertTrue(checked(login).contains("set CENTRELINE_HOST=127.0.0.1"), checked(login));
    login.put("CENTRELINE_HOST", "dwh, 127.0.0.1");
    assertTrue(checked(login).contains("can't be reached"), checked(login));
    login.remove("CENTRELINE_HOST");
    Run typed = ward.run(login, "chart", url, "--table", "ward", "--value", "n");
    assertTrue(typed.err().contains("can't be reached"), typed.err());
    login.remove("CENTRELINE_PASSWORD");
    login.put("WARD_USER", "ann");
    assertTrue(checked(login).contains("set CENTRELINE_HOST=127.0.0.1"), checked(login));
  }

  private String checked(Map<String, String> environment) {
    Run run = ward.run(environment, "check", "project");
    assertEquals(4, run.code(), run.err());
    assertFalse(run.err().contains("hunter2"), run.err());
    return run.err();
  }

  @Test
  void everyHostOfAUrlIsFound() {
    Map<String, List<String>> hosts =
        Map.of(
            "jdbc:postgresql://DWH:5432,other/w?sslmode=require", List.of("dwh", "other"),
            "jdbc:postgresql://[::1]:5432/w", List.of("::1"),
            "jdbc:postgresql:w", List.of(),
            "jdbc:sqlserver://dwh\\one:1433;serverName=Sly", List.of("dwh", "sly"),
            "jdbc:sqlserver://;serverName=a; serverName=sly", List.of("", "a", "sly"),
            "jdbc:postgresql://,/w", List.of("", ""),
            "jdbc:h2:tcp://dwh:9092/w", List.of("dwh"),
            "jdbc:h2:SSL:dwh/w", List.of("dwh"),
            "jdbc:h2:file:/a/b", List.of(),
            "jdbc:duckdb:/a/b", List.of());
    hosts.forEach((url, found) -> assertEquals(found, new JdbcUrl(url).hosts(), url));
  }

  private Run reads(String path, Map<String, String> more) throws Exception {
    project("jdbc:duckdb:", "SELECT * FROM read_csv('" + path.replace("'", "''") + "')");
    Map<String, String> environment = Ward.drivers("duckdb");
    environment.putAll(more);
    return ward.run(environment, "report", "project", "-o", "pack");
  }

  @Test
  void aProjectReadsItsOwnFilesAndThoseThatTheUserNames(@TempDir Path elsewhere) throws Exception {
    Path data = Files.createDirectory(elsewhere.resolve("ann's"));
    Path secret = Files.copy(folder.resolve("ward.csv"), data.resolve("secret.csv"));
    String path = secret.toAbsolutePath().toString().replace('\\', '/');
    Path own = Files.createDirectories(folder.resolve("project")).resolve("own.csv");
    Files.copy(folder.resolve("ward.csv"), own);
    assertEquals(0, reads(own.toString(), Map.of()).code());
    String around = folder.resolve("ward.csv").toString();
    String beside = folder + "/../" + elsewhere.getFileName() + "/ann's/*.csv";
    // The folder where the program is started may be anybody's home.
    for (String out : List.of(path, beside, around, "ward.csv")) {
      Run refused = reads(out, Map.of());
      assertEquals(4, refused.code(), refused.err());
    }
    String two = folder.resolve("none") + File.pathSeparator + data;
    Run named = reads(path, Map.of("CENTRELINE_DATA", two));
    assertEquals(0, named.code(), named.err());
    Files.writeString(
        folder.resolve("own.sql"), "SELECT * FROM read_csv('" + path.replace("'", "''") + "')");
    Run typed =
        ward.run(
            Ward.drivers("duckdb"),
            "chart",
            "jdbc:duckdb:",
            "--query",
            "own.sql",
            "--value",
            "wait",
            "--date",
            "date",
            "--every",
            "week",
            "--combine",
            "median");
    assertEquals(0, typed.code(), typed.err());
  }

  private Run report(String engine, String url, Map<String, String> more) throws Exception {
    project(url, "SELECT * FROM \"ward\"");
    Map<String, String> environment = Ward.drivers(engine);
    environment.putAll(more);
    return ward.run(environment, "report", "project", "-o", "pack");
  }

  @Test
  void aDatabaseOfH2IsOpenedWhereTheUserSaysSo() throws Exception {
    ward.sql("h2", "CREATE ALIAS SLY FOR 'java.lang.System.exit'");
    Run refused = report("h2", ward.url("h2"), Map.of());
    assertEquals(4, refused.code(), refused.err());
    assertTrue(refused.err().contains("set CENTRELINE_DATA to the folder"), refused.err());
    Run other = report("h2", ward.url("h2"), Map.of("CENTRELINE_DATA", folder + "/project"));
    assertEquals(4, other.code(), other.err());
    String zip = "jdbc:h2:zip:" + folder + "/a.zip!/base";
    assertEquals(4, report("h2", zip, Map.of("CENTRELINE_DATA", folder.toString())).code());
    Run named = report("h2", ward.url("h2"), Map.of("CENTRELINE_DATA", folder.toString()));
    assertEquals(0, named.code(), named.err());
  }

  @Test
  void aFileOfDuckDbIsFencedBeforeItIsOpened(@TempDir Path elsewhere) throws Exception {
    // The folder where the program is started is not the project's.
    assertEquals(4, report("duckdb", ward.url("duckdb"), Map.of()).code());
    Map<String, String> named = Map.of("CENTRELINE_DATA", folder.toString());
    assertEquals(0, report("duckdb", ward.url("duckdb"), named).code());
    Path out = Files.copy(folder.resolve("base.duckdb"), elsewhere.resolve("out.duckdb"));
    Run refused = report("duckdb", "jdbc:duckdb:" + out, Map.of());
    assertEquals(4, refused.code(), refused.err());
    assertTrue(refused.err().contains("set CENTRELINE_DATA to the folder"), refused.err());
    Files.createSymbolicLink(folder.resolve("link.duckdb"), out);
    assertEquals(4, report("duckdb", "jdbc:duckdb:" + folder + "/link.duckdb", named).code());
    Path secret = Files.copy(folder.resolve("ward.csv"), elsewhere.resolve("secret.csv"));
    ward.sql("duckdb", "CREATE VIEW sly AS SELECT * FROM read_csv('" + secret + "')");
    project(ward.url("duckdb"), "SELECT * FROM sly");
    Map<String, String> drivers = Ward.drivers("duckdb");
    drivers.putAll(named);
    Run view = ward.run(drivers, "report", "project", "-o", "pack2");
    assertEquals(4, view.code(), view.err());
  }

  @Test
  void aMistypedUrlMakesNoDatabase() throws Exception {
    for (String engine : List.of("h2", "duckdb")) {
      String url = "jdbc:" + engine + ":" + folder + "/none";
      Run run = ward.run(Ward.drivers(engine), "chart", url, "--table", "ward", "--value", "wait");
      assertEquals(4, run.code(), run.err());
    }
    try (java.util.stream.Stream<Path> files = Files.list(folder)) {
      assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith("none")));
    }
    for (String url :
        List.of("jdbc:h2:./a;IFEXISTS=FALSE", "jdbc:duckdb:a;access_mode=READ_WRITE")) {
      assertTrue(new JdbcUrl(url).fault().orElse("").contains("make a database"), url);
    }
    assertEquals(Optional.empty(), new JdbcUrl("jdbc:h2:./a;IFEXISTS=TRUE").fault());
  }

  @Test
  void aCertificateLiesInTheProjectOrWhereTheUserSaysSo() throws Exception {
    String url = "jdbc:postgresql://127.0.0.1:1/w?sslmode=verify-full&sslrootcert=";
    Run refused = report("postgresql", url + "/etc/passwd", Map.of());
    assertEquals(4, refused.code(), refused.err());
    assertTrue(refused.err().contains("set CENTRELINE_DATA to the folder"), refused.err());
    Run own = report("postgresql", url + folder + "/project/ca.pem", Map.of());
    assertFalse(own.err().contains("CENTRELINE_DATA"), own.err());
  }

  @Test
  void aQueryForH2ReachesNoFile() throws Exception {
    for (String reached :
        List.of("CSVREAD('a.csv')", "csvwrite('a', 'b')", "File_Read('a')", "U&\"x\"('a')")) {
      project(ward.url("h2"), "SELECT * FROM " + reached);
      Run run = ward.run(Ward.drivers("h2"), "check", "project");
      assertEquals(3, run.code(), run.err());
      assertTrue(run.err().contains("reaches beyond the database"), run.err());
    }
  }
}
