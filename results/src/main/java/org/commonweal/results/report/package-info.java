/**
 * What is drawn and said of one run: the standard charts and the summary.
 *
 * <p>{@link org.commonweal.results.report.RunReport} is the part of a run's folder that holds both. Charts look up
 * indicators and distributions by name; those that a run did not measure are left out. Rooms within say it of runs that are
 * compared with others, or with what is known of their place.
 */
package org.commonweal.results.report;
