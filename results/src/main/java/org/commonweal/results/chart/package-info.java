/**
 * A few chart shapes in one house style, readable from the back of a room, as PNG and SVG.
 *
 * <p>Titles say what is seen, colour is never the only cue, lines carry their names at their ends.
 */
package org.commonweal.results.chart;
