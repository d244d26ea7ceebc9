/** What is said of parameters that nobody knows: how far intervals hold it. */
package org.commonweal.results.report.uncertainty;
