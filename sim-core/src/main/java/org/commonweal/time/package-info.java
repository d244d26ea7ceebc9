/** The month as a value, and its phases in order. */
package org.commonweal.time;
