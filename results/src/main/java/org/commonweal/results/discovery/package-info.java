/**
 * Where a conclusion holds and where it does not: boxes of assumptions in which it breaks, assumptions that turn a ranking
 * round, and what it costs to have chosen what is best in another world. Pure mathematics on points of the unit cube.
 */
package org.commonweal.results.discovery;
