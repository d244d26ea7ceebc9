/** Who receives and pays more when one run is switched for another: exact in pence, and nothing is left over. */
package org.commonweal.results.account;
