package org.commonweal.results.chart;

import java.util.List;

/**
 * The border of an area.
 *
 * @param name name for people
 * @param rings closed rings of points {degrees east, degrees north}; what lies in an even number of them is outside
 */
public record Outline(String name, List<double[][]> rings) {}
