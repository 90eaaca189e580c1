/**
 * Tables in databases: a question about days and groups becomes one SELECT, its answer daily
 * groups. The one room that knows {@code java.sql}, and nothing of it is loaded for a file.
 *
 * <p>Begin with {@link org.centreline.cli.jdbc.Databases}.
 */
package org.centreline.cli.jdbc;
