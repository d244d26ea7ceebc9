/** What many runs come to. */
package org.commonweal.scenarios.lastmonth;
