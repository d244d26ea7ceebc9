package org.commonweal.results.chart;

/**
 * The words of a chart.
 *
 * @param title what is seen, a sentence without its full stop
 * @param subtitle place, scenario, seed, and what the numbers are
 * @param across label of the horizontal axis, with unit
 * @param up label of the vertical axis, with unit
 */
public record Caption(String title, String subtitle, String across, String up) {}
