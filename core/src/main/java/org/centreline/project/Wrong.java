package org.centreline.project;

/**
 * What was expected in a file of a project, what was found, and what to do about it.
 *
 * @param code a stable word
 */
record Wrong(String code, String expected, String found, String fix) {

  static Wrong of(ProjectCode code, String expected, String found, String fix) {
    return new Wrong(code.word(), expected, found, fix);
  }
}
