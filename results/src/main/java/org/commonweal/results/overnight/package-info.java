/**
 * What other rules of taxes and benefits would do overnight, when nobody does anything differently: who gains and who loses,
 * and what Treasury and council pay for it.
 */
package org.commonweal.results.overnight;
