package org.commonweal.results.batch;

/**
 * A run of a batch that failed.
 *
 * @param run its key
 * @param reason why, a sentence
 */
public record Failure(String run, String reason) {}
