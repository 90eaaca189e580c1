package org.centreline.project.page;

import java.util.function.Supplier;

/**
 * A file of a pack.
 *
 * @param name its name, without a folder
 * @param bytes makes what is in it: the same each time, and independent of all other parts, so that
 *     several can be made at once
 */
public record PackPart(String name, Supplier<byte[]> bytes) {}
