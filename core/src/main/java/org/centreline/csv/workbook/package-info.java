/**
 * Workbooks to text: the bytes of a file enter; one of its sheets leaves, as a text of one line a
 * row, with Excel's own names of its cells, or a question which sheet it is to be. Dates, times and
 * percentages are known by the format of their cells and nothing else.
 *
 * <p>Begin with {@link org.centreline.csv.workbook.Workbooks}. Only here is it known how a workbook
 * is written.
 */
package org.centreline.csv.workbook;
