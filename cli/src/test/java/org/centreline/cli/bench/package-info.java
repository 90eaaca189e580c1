/**
 * Benchmarks, run by hand as docs/benchmarks.md says; no test waits for a clock.
 *
 * <p>Begin with {@link org.centreline.cli.bench.Startup}.
 */
package org.centreline.cli.bench;
