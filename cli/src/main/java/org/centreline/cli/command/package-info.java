/**
 * One file a verb: what was typed comes in, results go to the terminal, an exit code leaves.
 *
 * <p>Begin with {@link org.centreline.cli.Verbs}, the table, and {@link
 * org.centreline.cli.command.Verb}. Verbs with results share one way, {@link
 * org.centreline.cli.command.FileRun}: everything is computed before anything is written or
 * printed.
 */
package org.centreline.cli.command;
