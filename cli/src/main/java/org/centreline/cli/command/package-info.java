/**
 * What verbs share: what was typed comes in, results go to the terminal and to files, an exit code
 * leaves. Each verb has a room behind this one, those on project folders one together; {@code
 * explain} stands here, {@code help} and {@code completion} beside {@code Verbs}.
 *
 * <p>Begin with {@link org.centreline.cli.Verbs}, the table, and {@link
 * org.centreline.cli.command.Verb}. Verbs that read a file share one way, {@link
 * org.centreline.cli.command.FileRun}: everything is computed before anything is written or
 * printed.
 */
package org.centreline.cli.command;
