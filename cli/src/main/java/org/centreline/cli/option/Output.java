package org.centreline.cli.option;

/**
 * A file that is asked for.
 *
 * @param name as typed
 * @param format what it holds
 */
public record Output(String name, Format format) {}
