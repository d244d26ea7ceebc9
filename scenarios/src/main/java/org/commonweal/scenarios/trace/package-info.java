/** Where the money of a payer goes: who is followed, what was found, how it is told and drawn. */
package org.commonweal.scenarios.trace;
