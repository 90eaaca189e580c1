/**
 * The verb {@code describe}. Begin with {@link org.centreline.cli.command.describe.DescribeVerb}.
 */
package org.centreline.cli.command.describe;
