/** What a comparison of ownership mixes says: who owns what, what stays, who has it, and which of it was put in by hand. */
package org.commonweal.results.report.ownership;
