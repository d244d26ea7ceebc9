/** What is written down of a run while it lives: the tables of the archive, chosen series, the passport. */
package org.commonweal.scenarios.recording;
