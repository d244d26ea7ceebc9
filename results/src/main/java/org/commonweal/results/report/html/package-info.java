/**
 * What a page for people is made of: elements, tables and figures. A page is one file that needs no network, no script and
 * no font of its own. It knows nothing of runs and comparisons.
 *
 * <p>A figure shows {@link org.commonweal.results.chart.Chart}s, the same drawings that are kept as files beside the page,
 * as SVG in the page itself: their text can be selected, scales with them and is printed as text.
 */
package org.commonweal.results.report.html;
