/**
 * The verbs on a project folder: {@code init}, {@code report} and {@code check}.
 *
 * <p>Begin with {@link org.centreline.cli.command.project.ReportVerb}.
 */
package org.centreline.cli.command.project;
