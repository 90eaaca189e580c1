/** Is the set that self-test carries that of the tests, and would it tell if anything was wrong? */
package org.centreline.cli.command.selftest;
