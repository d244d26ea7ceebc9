/**
 * Carries out trials on an Apache Spark that is there already: a family of trials, one seed with its burn-in, is the
 * unit of work. Spark itself is whoever's cluster it is; this jar brings none.
 */
package org.commonweal.spark;
