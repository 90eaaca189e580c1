/**
 * Files in and out: names as typed come in, bytes or whole files leave, or the reason why not.
 *
 * <p>Begin with {@link org.centreline.cli.file.WholeFiles}. The input is never written to.
 */
package org.centreline.cli.file;
