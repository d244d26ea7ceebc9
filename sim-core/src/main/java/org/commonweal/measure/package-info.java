/** What can be read off the month: wealth, incomes, work, retention, finance. It changes nothing. */
package org.commonweal.measure;
