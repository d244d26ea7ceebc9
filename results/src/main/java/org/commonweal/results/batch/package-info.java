/**
 * The archive of batches: what many runs of an experiment have found, in few files. An experiment has a folder; in it
 * are its plan ({@link org.commonweal.results.batch.PlanFiles}: which runs answer it) and its data, one row for each run,
 * indicator and year, in a {@link org.commonweal.results.batch.Journal} that grows run by run and in Parquet {@linkplain
 * org.commonweal.results.batch.Parts parts} into which it is turned. {@link org.commonweal.results.batch.BatchStore}
 * writes them, so that nothing that has ended is ever lost; {@link org.commonweal.results.batch.BatchArchive} reads all
 * experiments together. Nothing here knows the model.
 */
package org.commonweal.results.batch;
