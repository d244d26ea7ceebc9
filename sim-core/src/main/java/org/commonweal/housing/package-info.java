/** Dwellings: what they cost their occupiers, and how they change hands. */
package org.commonweal.housing;
