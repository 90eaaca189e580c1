package org.centreline.cli.terminal;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * The streams and surroundings of a run.
 *
 * @param in where data comes from when the file is {@code -}
 * @param out where results go
 * @param err where all else goes
 * @param setting folder, environment and screens
 */
public record Terminal(
    InputStream in, OutputStream out, OutputStream err, RunEnvironment setting) {}
