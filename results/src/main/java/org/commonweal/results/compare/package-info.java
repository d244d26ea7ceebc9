/**
 * What a comparison of scenarios says: differences over pairs of runs of the same seed, with their intervals. It knows no
 * economics beyond the catalogue of indicators that comes with the runs.
 */
package org.commonweal.results.compare;
