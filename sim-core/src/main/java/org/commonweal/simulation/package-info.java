/** The clockwork: the month on one page, and a run. The only room that knows MASON. */
package org.commonweal.simulation;
