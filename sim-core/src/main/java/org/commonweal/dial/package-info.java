/** Numbers that policies and shocks turn for a month, and the laws by which several hands on one of them combine. */
package org.commonweal.dial;
