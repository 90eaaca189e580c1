/** What is typed and what comes back, kept as files. */
package org.centreline.cli.transcript;
