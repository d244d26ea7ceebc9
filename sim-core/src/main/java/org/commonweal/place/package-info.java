/** What is known of a place at month zero, with its sources, and what is assumed where nothing is known. */
package org.commonweal.place;
