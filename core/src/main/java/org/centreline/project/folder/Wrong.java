package org.centreline.project.folder;

/**
 * What was expected in a file of a project, what was found, and what to do about it.
 *
 * @param code a stable word
 */
public record Wrong(String code, String expected, String found, String fix) {

  public static Wrong of(ProjectCode code, String expected, String found, String fix) {
    return new Wrong(code.word(), expected, found, fix);
  }
}
