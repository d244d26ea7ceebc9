package org.commonweal.results.batch;

/**
 * Everything that determines a run but for its seed.
 *
 * @param number its number, from 0
 * @param text how whoever makes runs writes it down, with the first of the seeds
 */
public record Address(long number, String text) {}
