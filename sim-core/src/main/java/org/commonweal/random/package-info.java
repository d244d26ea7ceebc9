/** Draws that depend on seed, purpose, agent and month alone. */
package org.commonweal.random;
