/** The ledger: every balance, every reason for a payment, and the audit that nothing is lost. */
package org.commonweal.money;
