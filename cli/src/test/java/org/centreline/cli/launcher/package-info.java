/**
 * Tests of the launcher script and the zip, run after the jar has been made; and what the first
 * attack found, tried from outside on any version.
 *
 * <p>{@link org.centreline.cli.launcher.Installation} is a throw-away folder with a launcher in it;
 * each test gives it an environment of its own and looks at exit code, output and files.
 */
package org.centreline.cli.launcher;
