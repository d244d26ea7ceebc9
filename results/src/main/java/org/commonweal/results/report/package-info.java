/**
 * What is drawn and said of one run: the standard charts and the summary; and of several runs compared with what is
 * known of their place: the validation.
 *
 * <p>{@link org.commonweal.results.report.RunReport} is the part of a run's folder that holds both. Charts look up
 * indicators and distributions by name; those that a run did not measure are left out.
 * {@link org.commonweal.results.report.ValidationReport} writes a {@link org.commonweal.results.report.Validation}.
 */
package org.commonweal.results.report;
