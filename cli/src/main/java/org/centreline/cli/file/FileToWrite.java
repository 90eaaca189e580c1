package org.centreline.cli.file;

/**
 * A file that is ready to be written.
 *
 * @param target where
 * @param bytes all of it
 */
public record FileToWrite(OutputFile target, byte[] bytes) {}
