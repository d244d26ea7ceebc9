/** Month zero: from what is known of a place to opening balances. */
package org.commonweal.genesis;
