/** The verb {@code suggest}. Begin with {@link org.centreline.cli.command.suggest.SuggestVerb}. */
package org.centreline.cli.command.suggest;
