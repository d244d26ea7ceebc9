/** The state of the place: who exists and who owns what. It decides nothing. */
package org.commonweal.economy;
