/** Where households and others buy: shopping, habits, and orders placed with an industry at large. */
package org.commonweal.trade;
