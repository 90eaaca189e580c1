/**
 * The pack as a workbook: where measures stand and every point of theirs enter; {@code
 * summary.xlsx} leaves, the table that board reports are made of.
 *
 * <p>Begin with {@link org.centreline.project.book.SummaryWorkbook}. It shows what {@code
 * summary.csv} and {@code points.csv} show, in words for people where there are such, and nothing
 * that these do not.
 */
package org.centreline.project.book;
