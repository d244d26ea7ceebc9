/** Studies of one file each: a run, whether size matters, what a run costs, a result made again. */
package org.commonweal.scenarios.experiment;
