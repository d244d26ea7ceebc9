/**
 * Where a conclusion breaks: the box of assumptions in which an effect has the other sign, tried on fresh draws inside and
 * outside, assumptions that turn a ranking round, and what each scenario would be regretted by.
 */
package org.commonweal.scenarios.robustness;
