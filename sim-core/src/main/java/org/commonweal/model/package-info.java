/** Everything that a run assumes, gathered. */
package org.commonweal.model;
