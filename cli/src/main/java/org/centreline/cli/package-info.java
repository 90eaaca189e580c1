/**
 * The command line: arguments come in, an exit code and two streams of text leave.
 *
 * <p>Begin with {@link org.centreline.cli.Main}. picocli goes no further in than this module.
 */
package org.centreline.cli;
