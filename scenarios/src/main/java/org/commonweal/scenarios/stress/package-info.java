/** Whether every value that is accepted runs: ends of ranges and random combinations, looked through for faults. */
package org.commonweal.scenarios.stress;
