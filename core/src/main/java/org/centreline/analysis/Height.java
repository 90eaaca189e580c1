package org.centreline.analysis;

/** Whether the values that decided lie high or low. */
enum Height {
  HIGH,
  LOW
}
