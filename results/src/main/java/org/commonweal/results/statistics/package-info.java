/** How sure a mean is, whether an effect is more than luck, and how many pairs it takes to tell. It knows no runs. */
package org.commonweal.results.statistics;
