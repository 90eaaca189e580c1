/**
 * An improvement project as pictures: the aim, its drivers and the ideas to be tried as boxes with
 * lines between them, and the cycles of plan, do, study, act as a ramp along the calendar.
 *
 * <p>Begin with {@link org.centreline.plot.driver.DriverLayout} and {@link
 * org.centreline.plot.driver.RampLayout}.
 */
package org.centreline.plot.driver;
