/*
 * Stands for java.exe: prints every word it is given, one a line in UTF-8, makes the archive that it
 * is asked for, and ends as the environment says.
 *
 * STUB_CODE: what it ends with. STUB_BROKEN: as a Java that can't start. STUB_DAMAGED: as one whose
 * archive is damaged.
 */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>
#include <shellapi.h>

static void print(const wchar_t *word) {
  static char bytes[65536];
  int length = WideCharToMultiByte(CP_UTF8, 0, word, -1, bytes, sizeof bytes, NULL, NULL);
  fwrite(bytes, 1, length > 0 ? length - 1 : 0, stdout);
  fputc('\n', stdout);
}

/* What follows a beginning in the first word that has it. */
static const wchar_t *after(int count, wchar_t **words, const wchar_t *beginning) {
  size_t length = wcslen(beginning);
  for (int i = 1; i < count; i++) {
    if (wcsncmp(words[i], beginning, length) == 0) {
      return words[i] + length;
    }
  }
  return NULL;
}

static int make(const wchar_t *archive) {
  FILE *file = _wfopen(archive, L"wb");
  if (file == NULL) {
    return 1;
  }
  fputs("an archive", file);
  return fclose(file);
}

int main(void) {
  int count;
  wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
  if (after(count, words, L"-version")) {
    fputs("openjdk version \"21.0.4\" 2024-07-16\n", stderr);
    return 0;
  }
  if (getenv("STUB_BROKEN")) {
    fputs("Could not reserve enough space\n", stderr);
    return 1;
  }
  const wchar_t *archive = after(count, words, L"-XX:ArchiveClassesAtExit=");
  if (archive) {
    return getenv("STUB_UNTRAINED") ? 1 : make(archive);
  }
  if (getenv("STUB_DAMAGED") && after(count, words, L"-XX:SharedArchiveFile=")) {
    return 1;
  }
  for (int i = 1; i < count; i++) {
    print(words[i]);
  }
  if (after(count, words, L"--version")) {
    return 0;
  }
  const char *code = getenv("STUB_CODE");
  return code ? atoi(code) : 0;
}
