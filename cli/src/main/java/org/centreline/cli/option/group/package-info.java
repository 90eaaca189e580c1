/**
 * One file a group of options that belong together: words come in, records of the core leave, and
 * every mistake.
 *
 * <p>Begin with {@link org.centreline.cli.option.group.ColumnGroup}.
 */
package org.centreline.cli.option.group;
