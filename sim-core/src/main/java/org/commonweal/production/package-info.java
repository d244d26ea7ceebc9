/** What firms make: plans, prices, inputs, investment and exports. */
package org.commonweal.production;
