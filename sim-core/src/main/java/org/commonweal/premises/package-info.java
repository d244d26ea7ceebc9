/** The premises that firms work in: what they cost in rent, what they are worth, and whose they are. */
package org.commonweal.premises;
