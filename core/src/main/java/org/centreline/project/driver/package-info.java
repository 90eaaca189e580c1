/**
 * The improvement project itself: drivers.csv, collection.csv and the cycles of pdsa.csv enter, as
 * people keep them beside the measures; the driver diagram, the plan of data collection and the
 * ramp of cycles leave, as pictures, parts of a page and JSON.
 *
 * <p>Begin with {@link org.centreline.project.driver.Improvement}, what was read, then {@link
 * org.centreline.project.driver.ImprovementPage}.
 */
package org.centreline.project.driver;
