/** Looks for the sizes of levers that reach several goals best, and tries what was found on fresh seeds. */
package org.commonweal.scenarios.search;
