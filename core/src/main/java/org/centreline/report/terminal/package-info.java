/**
 * What screens of text are built of: sentences, tables and charts enter, with a {@link
 * org.centreline.report.TextScreen}; lines no wider than the terminal leave. What a screen says is
 * written in the room of its verb.
 *
 * <p>Begin with {@link org.centreline.report.terminal.TextPage}, then {@link
 * org.centreline.report.terminal.Sketch}, a chart in characters. Whatever colour says is also said
 * by a character or a word.
 */
package org.centreline.report.terminal;
