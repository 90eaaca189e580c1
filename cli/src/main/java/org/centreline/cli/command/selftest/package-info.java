/**
 * The verb {@code self-test}: reference cases that lie in the jar go through the whole program, and
 * what it answers is held against what others have published.
 *
 * <p>{@link org.centreline.cli.command.selftest.References} are read, {@link
 * org.centreline.cli.command.selftest.ReferenceTrial} runs a case, {@link
 * org.centreline.cli.command.selftest.SelfTestReport} tells. Begin with SelfTestVerb.
 */
package org.centreline.cli.command.selftest;
