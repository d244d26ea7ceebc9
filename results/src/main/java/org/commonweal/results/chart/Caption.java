package org.commonweal.results.chart;

/**
 * The words of a chart.
 *
 * @param title what is seen, a sentence without its full stop
 * @param subtitle place, scenario, seed, and what the numbers are
 * @param across what goes across, with its unit; empty text where the chart says it otherwise
 * @param up what goes up, with its unit, written above the plot; empty likewise
 */
public record Caption(String title, String subtitle, String across, String up) {}
