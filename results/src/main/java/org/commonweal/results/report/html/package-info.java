/**
 * What a page for people is made of: elements, tables, figures, and charts as inline SVG. A page is one file that needs no
 * network, no script and no font of its own. It knows nothing of runs and comparisons.
 *
 * <p>A chart is a {@link org.commonweal.results.report.html.Drawing}; colours, dashes and letters come from the page's
 * style sheet, so that a chart looks the same on screen, projector and paper.
 */
package org.commonweal.results.report.html;
