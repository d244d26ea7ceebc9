/** What is not known of parameters: draws of the calibrated ones and of those that are assumed, for comparisons. */
package org.commonweal.scenarios.uncertainty;
