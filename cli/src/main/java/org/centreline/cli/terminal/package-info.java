/**
 * What a verb meets of the world: the terminal and its streams, exit codes, messages, and what
 * becomes of results.
 *
 * <p>Begin with {@link org.centreline.cli.terminal.Terminal} and {@link
 * org.centreline.cli.terminal.Messages}.
 */
package org.centreline.cli.terminal;
