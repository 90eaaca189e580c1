package org.centreline.cli.command.selftest;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the program runs on: of results none may depend on any of it. */
final class Machine {

  private Machine() {}

  /** The facts by the names that JSON gives them; the same machine, the same facts. */
  static Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("java", property("java.version"));
    facts.put("vendor", property("java.vendor"));
    facts.put("system", property("os.name") + " " + property("os.arch"));
    facts.put("locale", Locale.getDefault().toLanguageTag());
    facts.put("zone", ZoneId.systemDefault().getId());
    facts.put("charset", Charset.defaultCharset().name());
    return facts;
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }
}
