/**
 * One file a group of options: words come in, records of the core leave, and every mistake.
 *
 * <p>picocli sorts the words out in {@link org.centreline.cli.option.Parsing} and goes no further
 * in. Begin with {@link org.centreline.cli.option.verb.ChartOptions}.
 */
package org.centreline.cli.option;
