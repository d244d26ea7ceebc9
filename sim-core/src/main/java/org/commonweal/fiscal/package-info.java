/** Taxes and benefits as the law has them: each a rule of money and numbers alone. */
package org.commonweal.fiscal;
