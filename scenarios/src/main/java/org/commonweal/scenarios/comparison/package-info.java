/** Scenarios compared with a baseline over pairs of trials of the same seed, from their names to the report. */
package org.commonweal.scenarios.comparison;
