/**
 * Pension schemes and the local-government pension fund: rights, investments, valuations, and what it has in the
 * place.
 */
package org.commonweal.pension;
