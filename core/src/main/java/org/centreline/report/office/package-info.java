/**
 * Files of Office as ECMA-376 has them: parts, what they are and what they point at enter; the
 * bytes of a package leave, the same for the same parts. No clock, no random name, no formula.
 *
 * <p>Begin with {@link org.centreline.report.office.OfficePackage}. What a workbook says is written
 * in the room of its verb; only here is it known how such a file is put together.
 */
package org.centreline.report.office;
