package org.commonweal.scenarios.run;

/**
 * A trial of which nothing is kept.
 *
 * @param trial the trial
 * @param reason what went wrong
 */
public record Failed(Trial trial, Throwable reason) {}
