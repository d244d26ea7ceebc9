/** Money that is lent: the credit market, what banks have in common, a local bank, and the loans of firms. */
package org.commonweal.credit;
