/** Levers of policy: what can be pulled, when, and how far. */
package org.commonweal.policy;
