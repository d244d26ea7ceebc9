/**
 * What other tax and benefit rules would do overnight: the same residents with the same incomes before tax, and nobody does
 * anything differently.
 */
package org.commonweal.overnight;
