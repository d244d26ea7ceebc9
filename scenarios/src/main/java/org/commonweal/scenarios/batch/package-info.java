/**
 * Batches: one {@link org.commonweal.scenarios.batch.Experiment} file says which scenarios are run in which worlds and
 * places, at which points of a design and with which seeds. A {@link org.commonweal.scenarios.batch.BatchPlan} knows every
 * run of it, a {@link org.commonweal.scenarios.batch.BatchStudy} makes those that its archive does not hold yet. What they
 * found is read from {@link org.commonweal.results.batch.BatchArchive}.
 */
package org.commonweal.scenarios.batch;
