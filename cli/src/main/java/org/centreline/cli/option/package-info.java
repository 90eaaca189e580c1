/**
 * What may be typed and what was: options are declared here, and words come in; what was typed for
 * each option leaves, sorted, or every mistake. What a group of options means is told in {@code
 * option.group}, what they mean together in {@code option.verb}.
 *
 * <p>Begin with {@link org.centreline.cli.option.Option} and {@link
 * org.centreline.cli.option.Parsing}, where picocli sorts the words out; it goes no further in.
 */
package org.centreline.cli.option;
