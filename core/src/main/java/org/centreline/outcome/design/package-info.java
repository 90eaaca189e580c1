/**
 * What a model is made of: where points stand in time, its trend, changes and season enter; the
 * columns of its matrix leave, each a {@link org.centreline.outcome.design.Term}.
 *
 * <p>Begin with {@link org.centreline.outcome.design.Design}.
 */
package org.centreline.outcome.design;
