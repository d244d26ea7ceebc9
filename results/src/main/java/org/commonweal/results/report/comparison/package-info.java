/**
 * The report of a comparison: {@link org.commonweal.results.report.comparison.ComparisonReport} writes one HTML file that
 * needs no network, and the same charts for slides. Each section of the page is a class; those that a comparison has
 * nothing for are left out.
 */
package org.commonweal.results.report.comparison;
