/** What arithmetic says of a scenario beside what its runs say, in words and figures. */
package org.commonweal.results.report.ceiling;
