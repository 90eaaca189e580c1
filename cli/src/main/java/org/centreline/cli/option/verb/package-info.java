/**
 * The groups of options that each verb takes, joined, and what they mean together.
 *
 * <p>Begin with {@link org.centreline.cli.option.verb.ChartOptions}.
 */
package org.centreline.cli.option.verb;
