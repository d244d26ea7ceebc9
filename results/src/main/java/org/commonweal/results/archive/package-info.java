/**
 * How a run is kept: one folder per run, with passport, monthly series, yearly flows and distributions.
 *
 * <pre>
 *   RunRecord --RunWriter--> folder of a run --ResultArchive--> questions over many runs
 * </pre>
 *
 * Nothing here knows any economics: names, units and definitions come with the data.
 */
package org.commonweal.results.archive;
