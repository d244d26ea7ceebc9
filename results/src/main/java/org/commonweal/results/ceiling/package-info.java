/** What a scenario could change at most, by arithmetic, beside what runs say that it changes. */
package org.commonweal.results.ceiling;
