/** The verb {@code compare}. Begin with {@link org.centreline.cli.command.compare.CompareVerb}. */
package org.centreline.cli.command.compare;
