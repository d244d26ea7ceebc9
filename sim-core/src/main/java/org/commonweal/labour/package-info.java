/** Work and pay: how people and posts meet and part, what a job pays, and the payroll. */
package org.commonweal.labour;
