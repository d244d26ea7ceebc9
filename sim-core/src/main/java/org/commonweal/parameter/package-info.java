/** Numbers that travel with their unit, range, source and status; from text to immutable records and back to tables. */
package org.commonweal.parameter;
