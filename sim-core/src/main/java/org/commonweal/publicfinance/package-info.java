/** Money of the public purse: grants, fees, business rates, and benefits to households. */
package org.commonweal.publicfinance;
