/**
 * The command line: arguments come in, an exit code and two streams of text leave.
 *
 * <p>Begin with {@link org.centreline.cli.Main}, then {@link org.centreline.cli.Verbs}.
 */
package org.centreline.cli;
