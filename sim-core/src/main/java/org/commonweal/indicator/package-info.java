/** The catalogue of what is reported: one entry for each indicator, in the order of every series. */
package org.commonweal.indicator;
