/**
 * What a rule is, how rules make a set, and the signals that they leave.
 *
 * <p>Begin with {@link org.centreline.rule.signal.Rule}; {@link org.centreline.rule.signal.Signals}
 * joins what the rules of several sets find.
 */
package org.centreline.rule.signal;
